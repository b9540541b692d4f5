package standoff.results;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import standoff.experiment.ColumnSource;
import standoff.experiment.Variable;

/// The futures of a run, read from its file as a stream, in bounded memory.
public final class RecordedFutures implements ColumnSource {
    private static final int THREADS = 1;

    private final Manifest manifest;
    private final Path folder;

    private RecordedFutures(Manifest manifest, Path folder) {
        this.manifest = manifest;
        this.folder = folder;
    }

    public static RecordedFutures of(FinishedRun run) {
        return new RecordedFutures(run.manifest(), run.folder());
    }

    /// Those of a run whose folder is still being made: its futures are written, the rest may not be.
    ///
    /// @param manifest that the run was begun with
    public static RecordedFutures in(Path folder, Manifest manifest) {
        return new RecordedFutures(manifest, folder);
    }

    @Override
    public List<Variable> variables() {
        return manifest.variables();
    }

    @Override
    public long futures() {
        return manifest.plan().futures();
    }

    @Override
    public void forEach(long most, Visitor visitor) {
        List<Column> columns = Stream.concat(
                        manifest.inputs().stream().map(Column::of),
                        manifest.measures().stream().map(Column::of))
                .toList();
        double[][] values = new double[columns.size()][FuturesCursor.ROWS];
        long last = Math.min(most, futures());
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor cursor =
                        new FuturesCursor(parquet, folder.resolve(FuturesFile.NAME), FuturesFile.FUTURE, columns, "")) {
            for (long from = 0; from < last; from += FuturesCursor.ROWS) {
                int rows = (int) Math.min(FuturesCursor.ROWS, last - from);
                cursor.read(from, rows, values);
                visitor.block(from, rows, values);
            }
        } catch (SQLException e) {
            throw new UnusableRun(folder + ": cannot be read: " + Parquet.reason(e), e);
        }
    }
}
