package standoff.experiment;

/// A quantity followed through time. Values outside `from` to `to` are counted in the outermost bins of its quantile
/// fan.
public record Series(String name, String label, String unit, double from, double to) {
    public Series {
        if (!(from < to) || !Double.isFinite(to - from))
            throw new IllegalArgumentException(name + ": expected from < to");
    }
}
