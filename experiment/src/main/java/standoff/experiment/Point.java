package standoff.experiment;

/// One value per input of a model, in the model's order: a row of a design, or what one future drew.
public final class Point {
    private final double[] values;

    private Point(double[] values) {
        this.values = values;
    }

    /// The point with these values, one per input; copied.
    public static Point of(double... values) {
        return new Point(values.clone());
    }

    /// Row `k` of a table with a column per input.
    static Point row(double[][] columns, int k) {
        var values = new double[columns.length];
        for (int i = 0; i < values.length; i++) values[i] = columns[i][k];
        return new Point(values);
    }

    public int size() {
        return values.length;
    }

    /// The value of the input with this ordinal, in the input's unit.
    public double value(int ordinal) {
        return values[ordinal];
    }

    /// The same point but for one value.
    public Point with(int ordinal, double value) {
        double[] copy = values.clone();
        copy[ordinal] = value;
        return new Point(copy);
    }

    public double[] toArray() {
        return values.clone();
    }
}
