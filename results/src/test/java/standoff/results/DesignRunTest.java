package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Block;
import standoff.experiment.BlockRunner;
import standoff.experiment.Design;
import standoff.experiment.Luck;
import standoff.experiment.Model;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Summaries;

/// The folder of a design of eight points with thirty futures each.
class DesignRunTest {
    private static final Model MODEL = new TinyModel();
    private static final Plan PLAN = TinyRuns.design(MODEL, 30);

    @TempDir
    Path runs;

    FinishedRun run;

    @BeforeEach
    void finishARun() {
        run = TinyRuns.finished(runs.resolve("run"), PLAN);
    }

    @Test
    void aRowHasItsPointAndItsNumberAmongTheFuturesOfThePoint() {
        List<List<Object>> rows = SameBits.rows(run.folder().resolve("futures.parquet"));
        assertThat(rows.getFirst().subList(0, 4)).containsExactly("future", "point", "replicate", "nations.A.pace");
        assertThat(rows).hasSize(1 + 240);
        assertThat(rows.get(1 + 70).subList(0, 4))
                .containsExactly(70L, 2L, 10L, Double.doubleToRawLongBits(2 / 8.0)); // 70 = 2 x 30 + 10
    }

    @Test
    void thePointsStandInAFileOfTheirOwnInTheWordsOfTheirInputs() {
        List<List<Object>> rows = SameBits.rows(run.folder().resolve("points.parquet"));
        assertThat(rows.getFirst()).containsExactly("point", "nations.A.pace", "regime", "hotline");
        assertThat(rows).hasSize(1 + 8);
        assertThat(rows.get(1 + 5))
                .containsExactly(5L, Double.doubleToRawLongBits(5 / 8.0), "it's declared", true); // 5 % 3 = 2
        assertThat(TinyRuns.finished(runs.resolve("plain"), TinyRuns.PLAN)
                        .folder()
                        .resolve("points.parquet"))
                .doesNotExist();
    }

    @Test
    void thePlanIsReadFromTheFolder() {
        Plan read = run.plan(MODEL);
        assertThat(read.design().inputs()).isEqualTo(PLAN.design().inputs());
        assertThat(read.blocks()).isEqualTo(PLAN.blocks());
        for (long future : new long[] {0, 29, 30, 239}) {
            assertThat(run.differences(Runner.rerun(read, future))).isEmpty();
            assertThat(Runner.rerun(read, future).future().drawn().toArray())
                    .isEqualTo(Runner.rerun(PLAN, future).future().drawn().toArray());
        }
        assertThatThrownBy(() -> run.manifest().plan().plain(MODEL))
                .hasMessage("expected a plain run, found a design of 8 points");
    }

    @Test
    void aDesignThatStatesNothingIsReadFromTheManifestAlone() {
        Design design = Design.generated(List.of(), 3, (point, column) -> 0, 20, Luck.OWN);
        Plan plan = new Plan(MODEL, design, 1, Sampling.VARIED, Summaries.ofPoints());
        FinishedRun replications = TinyRuns.finished(runs.resolve("replications"), plan);
        assertThat(replications.differences(Runner.rerun(replications.plan(MODEL), 59)))
                .isEmpty();
    }

    @Test
    void anUnfinishedDesignIsResumedByThePointsInItsWorkFolder() {
        Path folder = runs.resolve("interrupted");
        try (UnfinishedRun begun = TinyRuns.create(folder, PLAN)) {
            begun.accept(BlockRunner.of(PLAN).run(2));
        }
        Plan kept = UnfinishedRun.plan(folder, MODEL);
        try (UnfinishedRun resumed = TinyRuns.resume(folder, kept)) {
            assertThat(resumed.done().stream()).containsExactly(2);
            TinyRuns.runAll(resumed);
            SameBits.assertSame(resumed.finish(TinyRuns.NO_REPORT), run);
        }
    }

    @Test
    void otherPointsAreAnotherRun() {
        Path folder = runs.resolve("interrupted");
        TinyRuns.create(folder, PLAN).close();
        Design design = Design.of(List.of("red line"), new double[] {1, 2, 3, 4, 5, 1, 2, 3}, 30, Luck.OWN);
        Plan other = new Plan(MODEL, design, 1, PLAN.sampling(), PLAN.summaries());
        assertThatThrownBy(() -> TinyRuns.resume(folder, other))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("the design was 8 points of 30 futures, OWN luck, stating [nations.A.pace, ")
                .hasMessageContaining("and is 8 points of 30 futures, OWN luck, stating [red line] (");
    }

    @Test
    void pointsThatWereChangedAreRefused() throws IOException {
        FinishedRun other = TinyRuns.finished(runs.resolve("other"), TinyRuns.design(MODEL, 31));
        Plan shifted = new Plan(
                MODEL,
                Design.generated(PLAN.design().inputs(), 8, (point, column) -> column == 0 ? .9 : 1, 30, Luck.OWN),
                1,
                PLAN.sampling(),
                PLAN.summaries());
        Path foreign =
                TinyRuns.finished(runs.resolve("shifted"), shifted).folder().resolve("points.parquet");
        Files.copy(foreign, other.folder().resolve("copy"));
        Files.delete(other.folder().resolve("points.parquet"));
        assertThatThrownBy(() -> other.plan(MODEL)).hasMessageContaining("expected points.parquet, found none");
        Files.move(other.folder().resolve("copy"), other.folder().resolve("points.parquet"));
        assertThatThrownBy(() -> other.plan(MODEL))
                .isInstanceOf(UnusableRun.class)
                .hasMessageContaining("the points are not those of the manifest");
    }

    @Test
    void oneAndTwoThreadsKeepTheSameBlocks() {
        Block[] found = new Block[PLAN.blocks()];
        Runner.run(
                PLAN,
                new Threads(2),
                new BitSet(),
                block -> found[block.index()] = block,
                (done, total) -> {},
                () -> false);
        for (Block block : found) {
            Block alone = BlockRunner.of(PLAN).run(block.index());
            for (int m = 0; m < 4; m++) assertThat(alone.measures(m)).isEqualTo(block.measures(m));
        }
    }
}
