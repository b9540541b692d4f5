package standoff.experiment;

/// What many futures say about a quantity.
public final class Numbers implements Summary {
    private final Moments moments;
    private final long notApplicable;
    private final Sketch sketch;

    Numbers(Moments moments, long notApplicable, Sketch sketch) {
        this.moments = moments;
        this.notApplicable = notApplicable;
        this.sketch = sketch;
    }

    @Override
    public long count() {
        return moments.count();
    }

    /// The futures to which the quantity did not apply (recorded as NaN).
    public long notApplicable() {
        return notApplicable;
    }

    /// NaN where the quantity applied to no future.
    public double mean() {
        return moments.count() == 0 ? Double.NaN : moments.mean();
    }

    /// The unbiased sample variance; NaN for fewer than two futures.
    public double variance() {
        return moments.variance();
    }

    /// The Monte Carlo error of the mean: the square root of variance over count.
    public double standardError() {
        return moments.standardError();
    }

    public double min() {
        return sketch.min();
    }

    public double max() {
        return sketch.max();
    }

    /// The smallest value that a share `p` of the futures does not exceed, rounded to ten significant binary digits:
    /// off
    /// by less than 0.1 % of itself, and exact for whole numbers up to 1024. NaN where there is none.
    public double quantile(double p) {
        return sketch.quantile(p);
    }
}
