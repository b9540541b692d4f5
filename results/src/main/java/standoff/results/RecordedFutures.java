package standoff.results;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import standoff.experiment.Block;

/// All futures of a finished run, read from its file as a stream, in bounded memory.
public final class RecordedFutures {
    private static final int THREADS = 1;

    private final FinishedRun run;

    private RecordedFutures(FinishedRun run) {
        this.run = run;
    }

    public static RecordedFutures of(FinishedRun run) {
        return new RecordedFutures(run);
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
        List<Column> columns = Stream.concat(
                        run.manifest().inputs().stream().map(Column::of),
                        run.manifest().measures().stream().map(Column::of))
                .toList();
        double[][] values = new double[columns.size()][Block.SIZE];
        long futures = run.manifest().plan().futures();
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor cursor = run.futures(parquet, columns)) {
            for (long from = 0; from < futures; from += Block.SIZE) {
                int rows = (int) Math.min(Block.SIZE, futures - from);
                cursor.read(from, rows, values);
                visitor.block(from, rows, values);
            }
        } catch (SQLException e) {
            throw new UnusableRun(run.folder() + ": cannot be read: " + Parquet.reason(e), e);
        }
    }
}
