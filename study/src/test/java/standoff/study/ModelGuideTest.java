package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import standoff.race.RaceParameters;
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
        for (Parameter parameter : RaceParameters.PARAMETERS) {
            assertThat(parameter.equation()).as(parameter + ": equation").isNotBlank();
            assertThat(parameter.limit()).as(parameter + ": limit").isNotBlank();
            assertThat(page).contains("- **`" + parameter.key() + "`** ").contains(parameter.equation());
        }
    }

    /// The tables of levers and of what is not known name inputs that exist, and nothing else in that form.
    @Test
    void everyLeverAndUncertaintyOfTheTablesIsAnInput() {
        Set<String> inputs =
                RaceParameters.PARAMETERS.stream().map(Parameter::toString).collect(Collectors.toSet());
        String page = ModelGuide.page();
        String tables = page.substring(page.indexOf("## What can be set"), page.indexOf("## Measures"));
        List<String> named = Pattern.compile("`([a-z]+\\.[a-z-]+)`")
                .matcher(tables)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(inputs)
                .containsAll(
                        named.stream().filter(name -> !name.equals("nations.A")).toList());
        assertThat(tables.lines().filter(line -> line.startsWith("| ")).count()).isEqualTo(2 + 21 + 10);
    }
}
