package standoff.experiment;

/// The series of one future in full.
public final class Trace {
    private final long future;
    private final int moments;
    private final double[] values;

    Trace(long future, int moments, double[] values) {
        this.future = future;
        this.moments = moments;
        this.values = values;
    }

    public long future() {
        return future;
    }

    public int moments() {
        return moments;
    }

    /// The value of a series at a moment; NaN where the future left it unrecorded.
    public double value(int series, int moment) {
        return values[series * moments + moment];
    }
}
