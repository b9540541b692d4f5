package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.documents.DocumentSource;
import standoff.experiment.Workers;

class RaceReportTest {
    /// Rewrites the picture instead: `mvn -pl study -am test -Ddocs.rewrite=true -Dtest=RaceReportTest
    /// -Dsurefire.failIfNoSpecifiedTests=false`.
    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");

    private static final Path PICTURE = Path.of("../docs/pictures/one-future.svg");

    @Test
    void thePictureOfTheDocsIsWhatTheReportDraws() throws IOException {
        Answer answer = Study.of(BaselineAnswers.question(Optional.of("maim-declared"), 200), DocumentSource.NONE)
                .answer(Workers.inThisThread());
        String svg = OneFutureSection.signature(answer.told().trace()).svg();
        if (REWRITE) Files.writeString(PICTURE, svg);
        assertThat(Files.readString(PICTURE)).isEqualTo(svg);
    }

    @Test
    void thePageSaysWhatItIsWhatWasAssumedAndHowToRunItAgain() {
        Answer answer = BaselineAnswers.PLAIN;
        String html = RaceReport.page(answer).html();
        assertThat(html)
                .contains("Conditional explorations, not forecasts")
                .contains("standoff run baseline-2026 --futures 300 --seed 1 --branched 2<")
                .contains("standoff run baseline-2026 --regime maim-declared --futures 300 --seed 1 --branched 2 --out"
                        + " other")
                .contains(answer.inputs().size() + " inputs")
                .doesNotContain("src=\"http")
                .doesNotContain("<link");
        for (Assumption input : answer.inputs())
            assertThat(html).contains(input.name().substring(input.name().lastIndexOf('.') + 1));
    }

    @Test
    void anAnswerDrawnAgainIsTheSamePage() {
        assertThat(RaceReport.page(BaselineAnswers.PLAIN).html())
                .isEqualTo(RaceReport.page(BaselineAnswers.PLAIN).html());
    }
}
