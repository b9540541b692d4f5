package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Block;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;

class PairedFuturesTest {
    @TempDir
    Path runs;

    @Test
    void theFuturesOfTwoRunsStandSideBySideByTheirNumber() {
        Plan fixed = new Plan(new TinyModel(), 1, 1300, Sampling.FIXED, 0);
        Plan varied = TinyRuns.plan(1, 1100);
        FinishedRun first = TinyRuns.finished(runs.resolve("varied"), varied);
        FinishedRun second = TinyRuns.finished(runs.resolve("fixed"), fixed);
        PairedFutures pairs = PairedFutures.of(first, second);
        assertThat(pairs.measures()).isEqualTo(first.manifest().measures());
        assertThat(pairs.variables()).hasSize(8);
        assertThat(pairs.futures()).isEqualTo(1100); // the shorter of 1100 and 1300
        List<Long> firsts = new ArrayList<>();
        pairs.forEach((from, count, columns) -> {
            firsts.add(from);
            assertThat(count).isEqualTo(Math.min(512, 1100 - (int) from));
            for (int k = 0; k < count; k += 50) {
                Block drawn = Runner.rerun(varied, from + k).block();
                Block held = Runner.rerun(fixed, from + k).block();
                for (int measure = 0; measure < 4; measure++) {
                    assertThat(columns[measure][k]).isEqualTo(Double.valueOf(drawn.measure(measure, 0)));
                    assertThat(columns[4 + measure][k]).isEqualTo(Double.valueOf(held.measure(measure, 0)));
                }
            }
        });
        assertThat(firsts).containsExactly(0L, 512L, 1024L);
    }

    @Test
    void runsThatDoNotShareTheirLuckAreNotCompared() {
        FinishedRun first = TinyRuns.finished(runs.resolve("one"), TinyRuns.plan(1, 20));
        FinishedRun second = TinyRuns.finished(runs.resolve("two"), TinyRuns.plan(2, 20));
        assertThatThrownBy(() -> PairedFutures.of(first, second))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(second.folder() + ": expected seed 1 as in " + first.folder() + ", found 2; futures share "
                        + "their luck under the same seed only: run one of them again with the other's");
    }

    @Test
    void runsOfDifferentModelsAreNotCompared() {
        FinishedRun first = TinyRuns.finished(runs.resolve("one"), TinyRuns.plan(1, 20));
        Plan newer = TinyRuns.plan(new TinyModel("2", 0), 1, 20);
        try (UnfinishedRun run =
                UnfinishedRun.create(runs.resolve("two"), newer, TinyRuns.manifest(newer), 1, TinyRuns.CLOCK)) {
            TinyRuns.runAll(run);
            FinishedRun second = run.finish(TinyRuns.NO_REPORT);
            assertThatThrownBy(() -> PairedFutures.of(first, second))
                    .hasMessageContaining("expected a run of model tiny 1 as in " + first.folder() + ", found tiny 2");
        }
    }
}
