package standoff.experiment;

/// The mean of second minus first over futures that share their luck.
///
/// @param count         the futures to which the measure applied in both runs
/// @param standardError the Monte Carlo error of the mean difference
@SuppressWarnings("DoNotCallSuggester")
public record Difference(long count, double mean, double standardError) {
    /// The normal interval at a level such as .95.
    public Interval interval(double level) {
        throw new UnsupportedOperationException("not yet");
    }
}
