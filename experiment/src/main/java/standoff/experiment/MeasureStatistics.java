package standoff.experiment;

/// What many futures say about one measure.
public sealed interface MeasureStatistics permits QuantityStatistics, Shares {
    /// The futures the measure applied to.
    long count();
}
