package standoff.experiment;

/// What many futures say about a quantity.
///
/// @param moments       count, mean and spread
/// @param notApplicable the futures to which the quantity did not apply (recorded as NaN)
/// @param min           the smallest value; NaN where there is none
/// @param max           the largest value; NaN where there is none
/// @param quantiles     what [#quantile] reads
public record QuantityStatistics(Moments moments, long notApplicable, double min, double max, Quantiles quantiles)
        implements MeasureStatistics {
    /// Values by the share of futures that do not exceed them.
    @FunctionalInterface
    public interface Quantiles {
        /// Where a run keeps none.
        Quantiles NONE = p -> Double.NaN;

        double at(double p);
    }

    @Override
    public long count() {
        return moments.count();
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

    /// The smallest value that a share `p` of the futures does not exceed, rounded to ten significant binary
    /// digits: off by less than 0.1 % of itself, and exact for whole numbers up to 1024. NaN where there is
    /// none, or where the run keeps no quantiles.
    public double quantile(double p) {
        return quantiles.at(p);
    }
}
