package standoff.results;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import standoff.experiment.Block;

/// The futures of a run, read from its file as a stream, in bounded memory.
public final class RecordedFutures {
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

    /// Sees the futures of a run.
    @FunctionalInterface
    public interface Visitor {
        /// A block of futures: a column for each input and then each measure of the manifest, in the model's own
        /// numbers: a choice or category as the index of its label, NaN where a measure does not apply. The
        /// columns are used again for the next block.
        ///
        /// @param count of the futures; the columns may be longer
        void block(long first, int count, double[][] columns);
    }

    /// Visits all futures in their order, block by block as they were run.
    public void forEach(Visitor visitor) {
        forEach(manifest.plan().futures(), visitor);
    }

    /// Visits the first futures, so many or all there are.
    public void forEach(long most, Visitor visitor) {
        List<Column> columns = Stream.concat(
                        manifest.inputs().stream().map(Column::of),
                        manifest.measures().stream().map(Column::of))
                .toList();
        double[][] values = new double[columns.size()][Block.SIZE];
        long futures = Math.min(most, manifest.plan().futures());
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor cursor = new FuturesCursor(parquet, folder.resolve(FuturesFile.NAME), columns, "")) {
            for (long from = 0; from < futures; from += Block.SIZE) {
                int rows = (int) Math.min(Block.SIZE, futures - from);
                cursor.read(from, rows, values);
                visitor.block(from, rows, values);
            }
        } catch (SQLException e) {
            throw new UnusableRun(folder + ": cannot be read: " + Parquet.reason(e), e);
        }
    }
}
