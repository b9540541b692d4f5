package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Fans;
import standoff.experiment.Future;
import standoff.experiment.Input;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Plan;
import standoff.experiment.Recorder;
import standoff.experiment.Rerun;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Trace;

class TrajectoriesFileTest {
    @TempDir
    Path runs;

    FinishedRun run;

    @BeforeEach
    void finishARun() {
        run = TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN);
    }

    @Test
    void theFansAreThoseOfTheRun() {
        Fans fans = Runner.run(TinyRuns.PLAN, new Threads(2)).fans();
        for (double p : TrajectoriesFile.LEVELS)
            for (int series = 0; series < 2; series++) {
                double[] kept = run.fan(run.manifest().series().get(series).name(), p);
                assertThat(kept).hasSize(4);
                for (int moment = 0; moment < 4; moment++)
                    assertThat(kept[moment]).isEqualTo(fans.quantile(series, moment, p));
            }
    }

    @Test
    void theFirstFuturesOfThePlanAreTracedInFull() {
        for (long future = 0; future < 3; future++) {
            Rerun replay = Runner.rerun(TinyRuns.PLAN, future);
            Trace trace = replay.block().traces().getFirst();
            for (int series = 0; series < 2; series++) {
                double[] kept = run.trace(run.manifest().series().get(series).name(), future);
                for (int moment = 0; moment < 4; moment++)
                    assertThat(kept[moment]).isEqualTo(Double.valueOf(trace.value(series, moment)));
            }
        }
        assertThat(run.trace("capability", 3)).containsOnly(Double.NaN);
    }

    @Test
    void aSeriesOrQuantileThatIsNotKeptIsRefused() {
        assertThatThrownBy(() -> run.fan("lag", .5))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(run.folder() + ": expected a series among [capability, it's a lag], found lag");
        assertThatThrownBy(() -> run.fan("capability", .3)).hasMessageContaining("p: expected one of [0.05, ");
    }

    @Test
    void aRowSaysWhatItIs() {
        List<List<Object>> rows = SameBits.rows(run.folder().resolve("trajectories.parquet"));
        assertThat(rows.getFirst())
                .containsExactly("kind", "series", "moment", "date", "future", "p", "count", "value");
        // Two series of four moments at seven levels come first; no future ends before the second moment.
        assertThat(rows.get(1).subList(0, 7))
                .containsExactly(
                        "fan",
                        "capability",
                        0,
                        LocalDate.of(2026, 7, 1),
                        "NULL",
                        Double.doubleToRawLongBits(.05),
                        140L);
        List<Object> traced = rows.get(1 + 2 * 4 * 7);
        assertThat(traced.subList(0, 7))
                .containsExactly("trace", "capability", 0, LocalDate.of(2026, 7, 1), 0L, "NULL", "NULL");
    }

    @Test
    void momentsNobodyRecordedHaveNoRow() {
        // A future that ends in war records two moments of each series, any other four.
        long expected = 2 * 4 * 7;
        for (int future = 0; future < 3; future++)
            expected += run.future(future).measures().get(TinyModel.ENDING) == 1 ? 4 : 8;
        assertThat(SameBits.rows(run.folder().resolve("trajectories.parquet"))).hasSize((int) expected + 1);
    }

    @Test
    void aPlanWithoutTracesKeepsTheFansOnly() {
        Plan plan = new Plan(new TinyModel(), 1, 20, Sampling.VARIED, 0);
        FinishedRun bare = TinyRuns.finished(runs.resolve("bare"), plan);
        assertThat(SameBits.rows(bare.folder().resolve("trajectories.parquet"))).hasSize(1 + 2 * 4 * 7);
    }

    @Test
    void aModelThatFollowsNothingThroughTimeHasAFileWithoutRows() {
        Plan plan = TinyRuns.plan(new Still(), 1, 20);
        try (UnfinishedRun still =
                UnfinishedRun.create(runs.resolve("still"), plan, TinyRuns.manifest(plan), 2, TinyRuns.CLOCK)) {
            TinyRuns.runAll(still);
            FinishedRun finished = still.finish(TinyRuns.NO_REPORT);
            assertThat(SameBits.rows(finished.folder().resolve("trajectories.parquet")))
                    .singleElement()
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(8);
            assertThat(finished.future(19).measures()).containsExactly(7.0);
        }
    }

    /// One measure, no inputs, no series.
    private record Still() implements Model {
        @Override
        public ModelId id() {
            return new ModelId("still", "1");
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }

        @Override
        public List<Measure> measures() {
            return List.of(Measure.quantity("seven", "Seven", "-"));
        }

        @Override
        public void run(Future future, Recorder recorder) {
            recorder.measure(0, 7);
        }
    }
}
