package standoff.results;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import standoff.experiment.ModelId;

/// The futures of two runs side by side: the same number has the same luck in both, so their difference is the effect
/// of what was changed. Read from the files as a stream, in bounded memory.
public final class PairedFutures {
    private static final int THREADS = 1;

    private final FinishedRun first;
    private final FinishedRun second;
    private final List<Manifest.MeasureEntry> measures;

    private PairedFutures(FinishedRun first, FinishedRun second, List<Manifest.MeasureEntry> measures) {
        this.first = first;
        this.second = second;
        this.measures = measures;
    }

    /// The futures of two runs of one model with one seed.
    ///
    /// @throws UnusableRun where they do not share their luck, or have no measure in common
    public static PairedFutures of(FinishedRun first, FinishedRun second) {
        ModelId model = first.manifest().model();
        if (!model.equals(second.manifest().model()))
            throw new UnusableRun(second.folder() + ": expected a run of model " + model + " as in " + first.folder()
                    + ", found " + second.manifest().model() + "; run both scenarios with the same version");
        long seed = first.manifest().plan().seed();
        if (seed != second.manifest().plan().seed())
            throw new UnusableRun(second.folder() + ": expected seed " + seed + " as in " + first.folder() + ", found "
                    + second.manifest().plan().seed()
                    + "; futures share their luck under the same seed only: run one of them again with the other's");
        List<Manifest.MeasureEntry> common = first.manifest().measures().stream()
                .filter(second.manifest().measures()::contains)
                .toList();
        if (common.isEmpty())
            throw new UnusableRun(second.folder() + ": has no measure in common with " + first.folder());
        return new PairedFutures(first, second, common);
    }

    /// The measures both runs have, alike in name, kind, labels and unit.
    public List<Manifest.MeasureEntry> measures() {
        return measures;
    }

    /// The futures both runs have.
    public long count() {
        return Math.min(
                first.manifest().plan().futures(), second.manifest().plan().futures());
    }

    /// Sees the same future of both runs.
    @FunctionalInterface
    public interface Visitor {
        /// The values of [#measures] in their order; a category as the index of its label, NaN where a measure does not
        /// apply. The arrays are used again for the next future.
        void pair(long future, double[] first, double[] second);
    }

    /// Visits all pairs in the order of the futures.
    public void forEach(Visitor visitor) {
        List<Column> columns = measures.stream().map(Column::of).toList();
        Path firstFile = first.file(FuturesFile.NAME);
        Path secondFile = second.file(FuturesFile.NAME);
        double[] one = new double[columns.size()];
        double[] other = new double[columns.size()];
        Path current = firstFile;
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor ones = new FuturesCursor(parquet, firstFile, columns, "");
                Parquet again = Parquet.open(THREADS);
                FuturesCursor others = new FuturesCursor(again, secondFile, columns, "")) {
            for (long future = 0; future < count(); future++) {
                current = firstFile;
                read(ones, future, one, firstFile);
                current = secondFile;
                read(others, future, other, secondFile);
                visitor.pair(future, one, other);
            }
        } catch (SQLException e) {
            throw FinishedRun.unreadable(current, e);
        }
    }

    private static void read(FuturesCursor cursor, long future, double[] values, Path file) {
        if (!cursor.next() || cursor.future() != future)
            throw new UnusableRun(
                    file + ": expected future " + future + " next, found another or none; the file was " + "changed");
        cursor.read(0, values);
    }
}
