package standoff.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBDataChunkReader;
import standoff.experiment.Point;

/// The folder of a finished run: `manifest.json`, `summary.json`, `futures.parquet`, `trajectories.parquet`, and what
/// its report wrote.
public final class FinishedRun {
    private static final int THREADS = 2;

    private final Path folder;
    private final Manifest manifest;

    private FinishedRun(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
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

    public RunSummary summary() {
        return readJson(folder.resolve(WorkFolder.SUMMARY), RunSummary.class);
    }

    /// What one future drew and measured, in the order of the manifest's inputs and measures and in the model's own
    /// numbers: a choice or category as the index of its label, NaN where a measure does not apply.
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
        Path file = file(FuturesFile.NAME);
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor cursor = new FuturesCursor(
                        parquet, file, futures.columns(), " WHERE " + FuturesFile.FUTURE + " = " + number)) {
            if (!cursor.next() || cursor.future() != number)
                throw new UnusableRun(file + ": expected future " + number + ", found none; the file was changed");
            double[] point = cursor.values(0, futures.inputs().size());
            double[] measures = cursor.values(point.length, futures.measures().size());
            return new RecordedFuture(
                    number, Point.of(point), Arrays.stream(measures).boxed().toList());
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    /// The quantile `p` of a series at every moment, from the fan that was kept; NaN where nobody recorded it.
    ///
    /// @param p one of .05, .10, .25, .50, .75, .90 and .95
    public double[] fan(String series, double p) {
        return moments(series, "kind = '" + TrajectoriesFile.FAN + "' AND p = " + p);
    }

    /// A series in one traced future at every moment; NaN where it was not recorded, as in a future without a trace.
    public double[] trace(String series, long future) {
        return moments(series, "kind = '" + TrajectoriesFile.TRACE + "' AND future = " + future);
    }

    private double[] moments(String series, String where) {
        double[] values = new double[manifest.timeline().count()];
        Arrays.fill(values, Double.NaN);
        Path file = file(TrajectoriesFile.NAME);
        String query = "SELECT moment, value FROM $file WHERE series = " + Parquet.quoted(series) + " AND " + where;
        try (Parquet parquet = Parquet.open(THREADS);
                Parquet.Answer answer = parquet.read(file, query)) {
            while (answer.result().nextChunk()) {
                DuckDBDataChunkReader chunk = answer.result().chunk();
                for (long row = 0; row < chunk.rowCount(); row++)
                    values[chunk.vector(0).getInt(row)] = chunk.vector(1).getDouble(row);
            }
            return values;
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    Path file(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file))
            throw new UnusableRun(folder + ": expected " + name + ", found none; the folder is not whole: run the "
                    + "scenario again");
        return file;
    }

    static UnusableRun unreadable(Path file, SQLException e) {
        return new UnusableRun(
                file + ": cannot be read: " + e.getMessage() + "; it was changed or cut off: run the scenario again",
                e);
    }
}
