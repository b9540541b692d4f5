package standoff.results;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import standoff.experiment.ColumnSource;
import standoff.experiment.ModelId;
import standoff.experiment.Variable;

/// The futures of two runs side by side: the same number has the same luck in both, so their difference is the
/// effect of what was changed. Read from the files as a stream, in bounded memory.
public final class PairedFutures implements ColumnSource {
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

    /// A column for each of [#measures] in the first run, then for each in the second.
    @Override
    public List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (int run = 0; run < 2; run++)
            for (Manifest.MeasureEntry measure : measures) variables.add(measure.variable());
        return variables;
    }

    /// Those that both runs have.
    @Override
    public long futures() {
        return Math.min(
                first.manifest().plan().futures(), second.manifest().plan().futures());
    }

    @Override
    public void forEach(long most, Visitor visitor) {
        List<Column> columns = measures.stream().map(Column::of).toList();
        double[][] both = new double[2 * columns.size()][FuturesCursor.ROWS];
        double[][] one = Arrays.copyOfRange(both, 0, columns.size());
        double[][] other = Arrays.copyOfRange(both, columns.size(), both.length);
        long last = Math.min(most, futures());
        // A connection holds one stream of rows at a time, so each run gets its own.
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor ones = first.futures(parquet, columns);
                Parquet beside = Parquet.open(THREADS);
                FuturesCursor others = second.futures(beside, columns)) {
            for (long from = 0; from < last; from += FuturesCursor.ROWS) {
                int rows = (int) Math.min(FuturesCursor.ROWS, last - from);
                ones.read(from, rows, one);
                others.read(from, rows, other);
                visitor.block(from, rows, both);
            }
        } catch (SQLException e) {
            throw new UnusableRun(
                    first.folder() + " and " + second.folder() + ": cannot be read: " + Parquet.reason(e), e);
        }
    }
}
