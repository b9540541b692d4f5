package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;

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
        FinishedRun run = Asked.run(Asked.question(Optional.of("maim-declared"), 40), folder.resolve("run"));
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
}
