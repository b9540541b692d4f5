package standoff.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import standoff.experiment.Model;
import standoff.experiment.Plan;
import standoff.experiment.Point;
import standoff.experiment.Rerun;
import standoff.experiment.Trace;

/// The folder of a finished run: `manifest.json`, `summary.json`, `futures.parquet`, `trajectories.parquet`,
/// what its report wrote, and `SHA256SUMS` over them all.
public final class FinishedRun {
    private static final int THREADS = 2;

    private final Path folder;
    private final Manifest manifest;

    private FinishedRun(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /// Whether this is the folder of a finished run.
    public static boolean exists(Path folder) {
        return WorkFolder.of(folder).isFinished();
    }

    /// The finished run in this folder.
    ///
    /// @throws UnusableRun where this is not the folder of a finished run
    public static FinishedRun open(Path folder) {
        WorkFolder work = WorkFolder.of(folder);
        if (work.isUnfinished())
            throw new UnusableRun(
                    work.target() + ": expected a finished run, found one that was interrupted; resume it");
        return new FinishedRun(work.target(), readJson(work.target().resolve(WorkFolder.MANIFEST), Manifest.class));
    }

    static <T> T readJson(Path file, Class<T> type) {
        if (!Files.isRegularFile(file))
            throw new UnusableRun(
                    file.getParent() + ": expected the folder of a run, with a " + file.getFileName() + ", found none");
        try {
            return Json.read(file, Files.readAllBytes(file), type);
        } catch (IOException e) {
            throw new UnusableRun(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Manifest manifest() {
        return manifest;
    }

    /// The plan of this run for its model, which is put together again; reads the points of a design from their file.
    ///
    /// @throws UnusableRun where the points are not those of the manifest
    public Plan plan(Model model) {
        return manifest.plan().of(model, PointsFile.of(manifest).read(folder));
    }

    /// Looks at every byte of the folder: it is as the run left it.
    ///
    /// @throws UnusableRun where a file was changed, cut off or taken away; the message names it
    public void check() {
        Checksums.check(folder);
    }

    public RunSummary summary() {
        return readJson(folder.resolve(WorkFolder.SUMMARY), RunSummary.class);
    }

    /// What one future drew and measured, in the order of the manifest's inputs and measures and in the model's
    /// own numbers: a choice or category as the index of its label, NaN where a measure does not apply.
    public record RecordedFuture(long number, Point point, List<Double> measures) {
        public RecordedFuture {
            measures = List.copyOf(measures);
        }
    }

    /// What one future drew and measured, as it was recorded.
    ///
    /// @throws UnusableRun where the run has no such future, or the file does not hold it
    public RecordedFuture future(long number) {
        if (number < 0 || number >= manifest.plan().futures())
            throw new UnusableRun(
                    folder + ": expected a future from 0 to " + (manifest.plan().futures() - 1) + ", found " + number);
        FuturesFile futures = FuturesFile.of(manifest);
        List<Column> columns = futures.columns();
        double[][] values = new double[columns.size()][1];
        Path file = file(FuturesFile.NAME);
        String where = "WHERE " + FuturesFile.FUTURE + " = " + number;
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor cursor = new FuturesCursor(parquet, file, FuturesFile.FUTURE, columns, where)) {
            cursor.read(number, 1, values);
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
        int inputs = futures.inputs().size();
        double[] row = Arrays.stream(values).mapToDouble(column -> column[0]).toArray();
        return new RecordedFuture(
                number,
                Point.of(Arrays.copyOf(row, inputs)),
                Arrays.stream(row).skip(inputs).boxed().toList());
    }

    /// In words, where a future that was run again differs from what was recorded, to the bit; empty where it
    /// is the same in every input, every measure, and every series that was kept of it.
    public List<String> differences(Rerun replay) {
        RecordedFuture recorded = future(replay.block().first());
        FuturesFile file = FuturesFile.of(manifest);
        List<String> found = new ArrayList<>();
        for (int k = 0; k < file.inputs().size(); k++)
            compare(
                    file.inputs().get(k),
                    recorded.point().value(k),
                    replay.future().drawn().value(k),
                    found);
        for (int k = 0; k < file.measures().size(); k++)
            compare(
                    file.measures().get(k),
                    recorded.measures().get(k),
                    replay.block().measure(k, 0),
                    found);
        for (Trace trace : replay.block().traces())
            if (trace.future() < manifest.plan().summaries().traces()) compare(trace, found);
        return found;
    }

    private static void compare(Column column, double recorded, double now, List<String> found) {
        if (!column.same(recorded, now))
            found.add(column.name() + ": recorded " + column.text(recorded) + ", now " + column.text(now));
    }

    private void compare(Trace trace, List<String> found) {
        for (int k = 0; k < manifest.series().size(); k++) {
            String name = manifest.series().get(k).name();
            double[] recorded = trace(name, trace.future());
            for (int moment = 0; moment < recorded.length; moment++) {
                double now = trace.value(k, moment);
                if (Double.compare(recorded[moment], now) != 0)
                    found.add(name + " on " + manifest.timeline().date(moment) + ": recorded " + recorded[moment]
                            + ", now " + now);
            }
        }
    }

    /// The futures of this run from the first on.
    FuturesCursor futures(Parquet parquet, List<Column> columns) throws SQLException {
        return new FuturesCursor(parquet, file(FuturesFile.NAME), FuturesFile.FUTURE, columns, "");
    }

    /// The quantile `p` of a series at every moment, from the fan that was kept; NaN where nobody recorded it.
    ///
    /// @param p one of .05, .10, .25, .50, .75, .90 and .95
    public double[] fan(String series, double p) {
        if (!TrajectoriesFile.LEVELS.contains(p))
            throw new IllegalArgumentException("p: expected one of " + TrajectoriesFile.LEVELS + ", found " + p);
        return moments(series, "kind = '" + TrajectoriesFile.FAN + "' AND p = CAST(" + p + " AS DOUBLE)");
    }

    /// A series in one traced future at every moment; NaN where it was not recorded, as in a future without a
    /// trace.
    public double[] trace(String series, long future) {
        return moments(series, "kind = '" + TrajectoriesFile.TRACE + "' AND future = " + future);
    }

    private double[] moments(String series, String which) {
        List<String> known =
                manifest.series().stream().map(Manifest.SeriesEntry::name).toList();
        if (!known.contains(series))
            throw new UnusableRun(folder + ": expected a series among " + known + ", found " + series);
        double[] values = new double[manifest.timeline().count()];
        Arrays.fill(values, Double.NaN);
        Path file = file(TrajectoriesFile.NAME);
        String where = "WHERE series = " + Parquet.quoted(series) + " AND " + which;
        try (Parquet parquet = Parquet.open(THREADS);
                Parquet.Answer answer = parquet.read(file, "moment, value", where)) {
            while (answer.result().nextChunk()) {
                DuckDBDataChunkReader chunk = answer.result().chunk();
                DuckDBReadableVector moment = chunk.vector(0);
                DuckDBReadableVector value = chunk.vector(1);
                for (long row = 0; row < chunk.rowCount(); row++) values[moment.getInt(row)] = value.getDouble(row);
            }
            return values;
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file))
            throw new UnusableRun(folder + ": expected " + name + ", found none; the folder is not whole: run the "
                    + "scenario again");
        return file;
    }

    private static UnusableRun unreadable(Path file, SQLException e) {
        return new UnusableRun(
                file + ": cannot be read: " + Parquet.reason(e) + "; it was changed or cut off: run the scenario again",
                e);
    }
}
