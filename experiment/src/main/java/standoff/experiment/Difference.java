package standoff.experiment;

/// The mean of second minus first over futures that share their luck.
///
/// @param count         the futures to which the measure applied in both runs
/// @param mean          NaN where there are none
/// @param standardError the Monte Carlo error of the mean difference
public record Difference(long count, double mean, double standardError) {
    /// The normal interval at a level such as .95.
    public Interval interval(double level) {
        double reach = Interval.normalReach(level) * standardError;
        return new Interval(mean - reach, mean + reach);
    }
}
