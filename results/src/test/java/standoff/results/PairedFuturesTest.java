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
import standoff.experiment.Sampling;

class PairedFuturesTest {
    @TempDir
    Path runs;

    @Test
    void theFuturesOfTwoRunsStandSideBySideByTheirNumber() {
        Plan fixed = new Plan(1, 1300, Sampling.FIXED, 0);
        FinishedRun first = TinyRuns.finished(runs.resolve("varied"), TinyRuns.PLAN);
        FinishedRun second = TinyRuns.finished(runs.resolve("fixed"), fixed);
        PairedFutures pairs = PairedFutures.of(first, second);
        assertThat(pairs.measures()).isEqualTo(first.manifest().measures());
        assertThat(pairs.variables()).hasSize(8);
        assertThat(pairs.futures()).isEqualTo(1100); // the shorter of 1100 and 1300
        List<Long> firsts = new ArrayList<>();
        pairs.forEach((from, count, columns) -> {
            firsts.add(from);
            Block varied = TinyRuns.block(TinyRuns.PLAN, (int) (from / 512));
            Block held = TinyRuns.block(fixed, (int) (from / 512));
            assertThat(count).isEqualTo(varied.size());
            for (int measure = 0; measure < 4; measure++)
                for (int k = 0; k < count; k++) {
                    assertThat(columns[measure][k]).isEqualTo(Double.valueOf(varied.measure(measure, k)));
                    assertThat(columns[4 + measure][k]).isEqualTo(Double.valueOf(held.measure(measure, k)));
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
        TinyModel newer = new TinyModel("2", 0);
        try (UnfinishedRun run = UnfinishedRun.create(
                runs.resolve("two"), newer, TinyRuns.manifest(newer, TinyRuns.plan(1, 20)), 1, TinyRuns.CLOCK)) {
            TinyRuns.runAll(run, newer);
            FinishedRun second = run.finish(TinyRuns.NO_REPORT);
            assertThatThrownBy(() -> PairedFutures.of(first, second))
                    .hasMessageContaining("expected a run of model tiny 1 as in " + first.folder() + ", found tiny 2");
        }
    }
}
