package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import standoff.race.Catalogue;
import standoff.race.world.Parameter;

class ModelGuideTest {
    /// Rewrites the page instead: `mvn -pl study -am test -Ddocs.rewrite=true -Dtest=ModelGuideTest
    /// -Dsurefire.failIfNoSpecifiedTests=false`.
    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");

    private static final Path PAGE = Path.of("../docs/model.md");

    @Test
    void thePageOfTheDocsIsWhatTheProgramPrints() throws IOException {
        String page = ModelGuide.page() + "\n";
        if (REWRITE) Files.writeString(PAGE, page);
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyParameterIsOnThePageWithEquationAndLimit() {
        String page = ModelGuide.page();
        for (Parameter parameter : Catalogue.PARAMETERS) {
            assertThat(parameter.equation()).as(parameter + ": equation").isNotBlank();
            assertThat(parameter.limit()).as(parameter + ": limit").isNotBlank();
            assertThat(page).contains("- **`" + parameter.key() + "`** ").contains(parameter.equation());
        }
    }
}
