package standoff.experiment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Which futures a run has: points, and a number of futures at each. A point states values for the inputs that the
/// design varies, a column each; all other inputs have the values that the model states or that a future draws.
///
/// A plain run is the design of one point that states nothing.
public final class Design {
    /// Where the values of the points come from: a pure function, so that a million points need not be in memory.
    @FunctionalInterface
    public interface Values {
        /// What a point states in a column, in the input's unit; a choice as the index of its label, a switch as 0
        /// or 1.
        double value(int point, int column);
    }

    private final List<String> inputs;
    private final int points;
    private final long futuresPerPoint;
    private final Luck luck;
    private final Values values;

    private Design(List<String> inputs, int points, long futuresPerPoint, Luck luck, Values values) {
        this.inputs = List.copyOf(inputs);
        this.points = points;
        this.futuresPerPoint = futuresPerPoint;
        this.luck = luck;
        this.values = values;
        if (new HashSet<>(inputs).size() < inputs.size())
            throw new IllegalArgumentException("design: expected each input once, found " + inputs);
        if (points < 1) throw new IllegalArgumentException("points: expected 1 or more, found " + points);
        if (futuresPerPoint < 1 || futuresPerPoint > Integer.MAX_VALUE / points)
            throw new IllegalArgumentException("futures per point: expected 1 to " + Integer.MAX_VALUE / points + " at "
                    + points + (points == 1 ? " point" : " points") + ", found " + futuresPerPoint);
    }

    /// The design of one point that states nothing.
    public static Design plain(long futures) {
        if (futures < 1 || futures > Integer.MAX_VALUE)
            throw new IllegalArgumentException("futures: expected 1 to " + Integer.MAX_VALUE + ", found " + futures);
        return new Design(List.of(), 1, futures, Luck.COMMON, (point, column) -> {
            throw new IndexOutOfBoundsException("a plain run states nothing");
        });
    }

    /// A design whose points are the rows of a table.
    ///
    /// @param inputs the names of the columns
    /// @param table  row after row; copied
    public static Design of(List<String> inputs, double[] table, long futuresPerPoint, Luck luck) {
        int columns = inputs.size();
        if (columns == 0 || table.length == 0 || table.length % columns != 0)
            throw new IllegalArgumentException(
                    "design: expected rows of " + columns + " values, found " + table.length + " values");
        double[] copy = Arrays.copyOf(table, table.length);
        return new Design(
                inputs,
                table.length / columns,
                futuresPerPoint,
                luck,
                (point, column) -> copy[point * columns + column]);
    }

    /// A design whose points are computed when they are needed.
    public static Design generated(List<String> inputs, int points, Values values, long futuresPerPoint, Luck luck) {
        return new Design(inputs, points, futuresPerPoint, luck, values);
    }

    /// The names of the inputs that the points state, in the order of the columns.
    public List<String> inputs() {
        return inputs;
    }

    public int points() {
        return points;
    }

    public long futuresPerPoint() {
        return futuresPerPoint;
    }

    public Luck luck() {
        return luck;
    }

    /// What a point states for the input of a column.
    public double value(int point, int column) {
        return values.value(point, column);
    }

    /// All futures of all points.
    public long futures() {
        return points * futuresPerPoint;
    }

    /// Whether this is a plain run: one point that states nothing.
    public boolean isPlain() {
        return points == 1 && inputs.isEmpty();
    }
}
