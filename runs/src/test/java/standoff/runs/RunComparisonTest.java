package standoff.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Variable;
import standoff.explore.Comparison;
import standoff.results.FinishedRun;
import standoff.results.RecordedFutures;

class RunComparisonTest {
    @TempDir
    static Path folder;

    private static FinishedRun none;
    private static FinishedRun declared;

    @BeforeAll
    static void run() {
        none = BaselineRuns.run(BaselineRuns.question(Optional.empty(), 300), folder.resolve("none"));
        declared =
                BaselineRuns.run(BaselineRuns.question(Optional.of("maim-declared"), 300), folder.resolve("declared"));
    }

    @Test
    void aRunDiffersFromItselfInNothing() {
        assertThat(RunComparison.of(none, none).comparison().rows()).allSatisfy(row -> {
            assertThat(row.change().mean() == 0 || row.change().count() == 0)
                    .as(row.name())
                    .isTrue();
            assertThat(row.clear()).isFalse();
        });
    }

    @Test
    void theOtherWayRoundTheSignsTurn() {
        Comparison there = RunComparison.of(none, declared).comparison();
        Comparison back = RunComparison.of(declared, none).comparison();
        for (int r = 0; r < there.rows().size(); r++) {
            if (there.rows().get(r).change().count() == 0) continue;
            assertThat(back.rows().get(r).change().mean())
                    .isEqualTo(-there.rows().get(r).change().mean(), within(1e-12));
            assertThat(back.rows().get(r).change().standardError())
                    .isEqualTo(there.rows().get(r).change().standardError(), within(1e-12));
        }
    }

    /// The mean of differences is the difference of means where every future has both.
    @Test
    void theDifferenceIsThatOfTheMeans() {
        Comparison.Row strikes = RunComparison.of(none, declared).comparison().rows().stream()
                .filter(row -> row.name().equals("strikes"))
                .findFirst()
                .orElseThrow();
        assertThat(strikes.change().count()).isEqualTo(300);
        assertThat(strikes.change().mean()).isEqualTo(mean(declared) - mean(none), within(1e-12));
        assertThat(strikes.first()).isEqualTo(mean(none), within(1e-12));
        assertThat(strikes.second()).isEqualTo(mean(declared), within(1e-12));
    }

    private static double mean(FinishedRun run) {
        int strikes =
                run.manifest().variables().stream().map(Variable::name).toList().indexOf("strikes");
        double[] sum = new double[1];
        RecordedFutures.of(run).forEach((first, count, columns) -> {
            for (int k = 0; k < count; k++) sum[0] += columns[strikes][k];
        });
        return sum[0] / 300;
    }
}
