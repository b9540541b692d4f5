package standoff.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standoff.experiment.Sampling;
import standoff.race.EventNarrative;
import standoff.race.world.EndingKind;
import standoff.results.FinishedRun;
import standoff.study.Question;

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
            assertThat(replay.story().decisions()).isNotEmpty().allSatisfy(decision -> {
                EventNarrative.Line line = replay.story().events().get(decision.event());
                assertThat(decision.what()).isEqualTo(line.text());
                assertThat(decision.why()).endsWith(".");
            });
            assertThat(replay.story().events().getLast().text())
                    .matches(lastSentence(replay.ending().kind()));
        }
    }

    /// How the story of a future with this ending closes.
    private static String lastSentence(EndingKind kind) {
        return switch (kind) {
            case ADVANTAGE -> ".* has a decisive advantage\\.";
            case SHARED -> "Superintelligence is shared: .*";
            case NONE -> "The horizon is reached .*";
            case LOSS_OF_CONTROL -> ".* loses control of its systems.*";
            case MISUSE -> "Non-state actors cause a catastrophe with AI\\.";
            case WAR -> "War between .*";
            case NUCLEAR -> "Nuclear weapons are used between .*|.* launches its arsenal at .*";
        };
    }

    /// Whatever `run` accepts can be replayed: keys of the file, inputs, regimes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "horizon | 1 year",
                "step | 14 days",
                "start | 2027-01-01",
                "title | Another",
                "story | Told anew.",
                "scenario | renamed",
                "regime | maim-declared",
                "nations.B.opacity | 0.8"
            })
    void whatIsSetForARunIsSetForItsReplay(String key, String value) {
        Question question =
                new Question("baseline-2026", Optional.empty(), Map.of(key, value), 20, 1, Sampling.VARIED, 0);
        FinishedRun run = BaselineRuns.run(question, folder.resolve("run"));
        assertThat(Replay.of(run, 3).differences()).isEmpty();
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
