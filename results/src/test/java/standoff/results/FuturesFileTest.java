package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.duckdb.DuckDBColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Block;
import standoff.experiment.Rerun;
import standoff.experiment.Runner;

class FuturesFileTest {
    @TempDir
    Path runs;

    @Test
    void aRowHoldsTheFutureItsInputsAndItsMeasuresInWords() {
        FinishedRun run = TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN);
        List<List<Object>> rows = SameBits.rows(run.folder().resolve("futures.parquet"));
        assertThat(rows.getFirst())
                .containsExactly(
                        "future",
                        "nations.A.pace",
                        "nations.A.centres",
                        "regime",
                        "hotline",
                        "red line",
                        "ending",
                        "lead",
                        "struck",
                        "warning");
        assertThat(rows).hasSize(141);
        Block block = TinyRuns.block(TinyRuns.PLAN, 1);
        List<Object> row = rows.get(1 + 70);
        int k = 70 - 64;
        assertThat(row)
                .containsExactly(
                        70L,
                        Double.doubleToRawLongBits(block.input(TinyModel.PACE, k)),
                        (long) block.input(TinyModel.CENTRES, k),
                        List.of("none", "tacit, undeclared", "it's declared")
                                .get((int) block.input(TinyModel.REGIME, k)),
                        block.input(TinyModel.HOTLINE, k) == 1,
                        Double.doubleToRawLongBits(2.5),
                        TinyModel.ENDING_MEASURE.labels().get((int) block.measure(TinyModel.ENDING, k)),
                        Double.doubleToRawLongBits(block.measure(TinyModel.LEAD, k)),
                        block.measure(TinyModel.STRUCK, k) == 1,
                        block.measure(TinyModel.STRUCK, k) == 1 ? (Object) Double.doubleToRawLongBits(-0.0) : "NULL");
    }

    @Test
    void everyFutureComesBackAsItWasRecorded() {
        FinishedRun run = TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN);
        for (long number : new long[] {0, 63, 64, 139}) {
            Rerun replay = Runner.rerun(TinyRuns.PLAN, number);
            FinishedRun.RecordedFuture recorded = run.future(number);
            assertThat(recorded.point().toArray())
                    .isEqualTo(replay.future().drawn().toArray());
            for (int k = 0; k < 4; k++)
                assertThat(recorded.measures().get(k))
                        .isEqualTo(Double.valueOf(replay.block().measure(k, 0)));
            assertThat(run.differences(replay)).isEmpty();
        }
    }

    @Test
    void aFutureOfAnotherSeedIsFoundToDiffer() {
        FinishedRun run = TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN);
        Rerun other = Runner.rerun(TinyRuns.plan(2, 140), 1); // future 1 is traced
        FinishedRun.RecordedFuture recorded = run.future(1);
        assertThat(run.differences(other))
                .contains("lead: recorded " + recorded.measures().get(TinyModel.LEAD) + ", now "
                        + other.block().measure(TinyModel.LEAD, 0))
                .anyMatch(line -> line.startsWith("it's a lag on 2026-07-01: recorded "));
    }

    @Test
    void aFutureTheRunDoesNotHaveIsRefused() {
        FinishedRun run = TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN);
        assertThatThrownBy(() -> run.future(140))
                .isInstanceOf(UnusableRun.class)
                .hasMessage(run.folder() + ": expected a future from 0 to 139, found 140");
    }

    @Test
    void aFileThatWasCutOffIsRefusedWithItsName() throws IOException {
        FinishedRun run = TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN);
        Path file = run.folder().resolve("futures.parquet");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));
        assertThatThrownBy(() -> run.future(3))
                .isInstanceOf(UnusableRun.class)
                .hasMessageStartingWith(file + ": cannot be read: ");
        Files.delete(file);
        assertThatThrownBy(() -> run.future(3)).hasMessageContaining("expected futures.parquet, found none");
    }

    @Test
    void foldersMayHaveNamesThatMeanSomethingElsewhere() {
        Path odd = runs.resolve("it's [1] *of* k=v ?, \"çé\"");
        assertThat(TinyRuns.finished(odd, TinyRuns.plan(1, 10)).future(9).measures())
                .hasSize(4);
    }

    @Test
    void aQuantityKeepsItsBits() throws SQLException {
        // 5,000 rows are three chunks. Columns of few values are stored by dictionary, others plainly: both are tried.
        double[] odd = {
            0.0,
            -0.0,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Math.nextDown(Double.MIN_NORMAL),
            Math.nextUp(1.0),
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN,
            0.1 + 0.2
        };
        SplittableRandom random = new SplittableRandom(1);
        double[] few = random.ints(5000, 0, odd.length).mapToDouble(k -> odd[k]).toArray();
        double[] many = random.longs(5000).mapToDouble(Double::longBitsToDouble).toArray();
        for (double[] values : List.of(few, many)) {
            double[] back = throughTheFile(values);
            for (int k = 0; k < values.length; k++)
                assertThat(Double.doubleToRawLongBits(back[k])).isEqualTo(Double.doubleToLongBits(values[k]));
        }
    }

    private double[] throughTheFile(double[] values) throws SQLException {
        Column column = Column.of(new Manifest.MeasureEntry("x", "quantity", List.of(), "-", "X"));
        List<Parquet.Heading> headings = List.of(
                new Parquet.Heading("future", DuckDBColumnType.BIGINT), new Parquet.Heading("x", column.type()));
        Path file = runs.resolve("bits.parquet");
        int[] done = {0};
        double[][] back = new double[1][values.length];
        try (Parquet parquet = Parquet.open(2)) {
            parquet.write(
                    file,
                    "*",
                    headings,
                    chunk -> {
                        int count = (int) Math.min(chunk.capacity(), values.length - done[0]);
                        for (int row = 0; row < count; row++) chunk.vector(0).setLong(row, done[0] + row);
                        column.write(chunk.vector(1), values, done[0], count);
                        done[0] += count;
                        return count;
                    },
                    0,
                    Disk.local());
            try (FuturesCursor cursor = new FuturesCursor(parquet, file, "future", List.of(column), "")) {
                cursor.read(0, values.length, back);
            }
        }
        return back[0];
    }

    @Test
    void namesThatOnlyCaseTellsApartAreRefused() {
        Manifest manifest = TinyRuns.manifest(TinyRuns.PLAN);
        List<Manifest.MeasureEntry> measures =
                List.of(new Manifest.MeasureEntry("Nations.A.PACE", "quantity", List.of(), "-", "Pace"));
        Manifest clashing = new Manifest(
                manifest.format(),
                manifest.product(),
                manifest.model(),
                manifest.question(),
                manifest.plan(),
                manifest.command(),
                manifest.timeline(),
                manifest.sessions(),
                manifest.inputs(),
                manifest.correlations(),
                measures,
                manifest.series());
        assertThatThrownBy(() -> FuturesFile.of(clashing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two inputs or measures are called Nations.A.PACE");
    }
}
