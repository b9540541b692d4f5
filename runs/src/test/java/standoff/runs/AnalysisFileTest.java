package standoff.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.documents.DocumentSource;
import standoff.experiment.Workers;
import standoff.results.FinishedRun;
import standoff.results.UnusableRun;
import standoff.study.Answer;
import standoff.study.RaceReport;
import standoff.study.Study;

class AnalysisFileTest {
    @TempDir
    static Path folder;

    private static FinishedRun run;

    @BeforeAll
    static void run() {
        run = BaselineRuns.run(BaselineRuns.question(Optional.of("maim-declared"), 600), folder.resolve("run"));
    }

    @Test
    void theAnswerReadFromTheFolderIsTheOneWorkedOutInMemory() {
        Answer inMemory = Study.of(BaselineRuns.question(Optional.of("maim-declared"), 600), DocumentSource.NONE)
                .answer(Workers.inThisThread());
        assertThat(AnalysisFile.read(run)).isEqualTo(inMemory);
    }

    @Test
    void theReportDrawnFromTheFolderAloneIsTheSameToTheByte() throws IOException {
        assertThat(RaceReport.page(AnalysisFile.read(run)).html())
                .isEqualTo(Files.readString(run.folder().resolve(Simulation.REPORT)));
    }

    @Test
    void anAnswerOfAnotherFormatOrCutOffIsRefused() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(run.folder().resolve("manifest.json"), copy.resolve("manifest.json"));
        FinishedRun other = FinishedRun.open(copy);
        assertThatThrownBy(() -> AnalysisFile.read(other))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("expected analysis.json, found none");
        Files.writeString(copy.resolve(AnalysisFile.NAME), "{\"format\": 9}");
        assertThatThrownBy(() -> AnalysisFile.read(other)).hasMessageContaining("expected format 1, found 9");
        Files.writeString(copy.resolve(AnalysisFile.NAME), "{\"format\": 1, \"question\": ");
        assertThatThrownBy(() -> AnalysisFile.read(other))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("changed or cut off");
    }
}
