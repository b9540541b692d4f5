package standoff.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.results.FinishedRun;

class ReplayTest {
    @TempDir
    Path folder;

    @Test
    void everyFutureIsIdenticalToWhatWasRecordedAndItsStoryEndsAsItDid() {
        FinishedRun run =
                BaselineRuns.run(BaselineRuns.question(Optional.of("maim-declared"), 40), folder.resolve("run"));
        for (long future = 0; future < 40; future += 4) {
            Replay replay = Replay.of(run, future);
            assertThat(replay.differences()).isEmpty();
            if (replay.ending().startsWith("decisive advantage"))
                assertThat(replay.story()).anyMatch(line -> line.text().contains("has a decisive advantage"));
            if (replay.ending().equals("none by horizon"))
                assertThat(replay.story()).anyMatch(line -> line.text().contains("horizon"));
            if (replay.ending().equals("war"))
                assertThat(replay.story()).anyMatch(line -> line.text().startsWith("War between"));
        }
    }

    /// A run keeps the regime it was run under, whatever becomes of the file.
    @Test
    void aRegimeFileThatChangedSinceOrIsGoneChangesNoReplay() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "regime: mine\npowers: {deterrence: maim-declared}\n");
        FinishedRun run =
                BaselineRuns.run(BaselineRuns.question(Optional.of(file.toString()), 20), folder.resolve("run"));
        Files.writeString(file, "regime: mine\npowers: {deterrence: none}\n");
        assertThat(Replay.of(run, 7).differences()).isEmpty();
        Files.delete(file);
        assertThat(Replay.of(run, 7).differences()).isEmpty();
    }
}
