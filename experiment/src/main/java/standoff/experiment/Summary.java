package standoff.experiment;

/// What many futures say about one measure.
public sealed interface Summary permits Numbers, Shares {
    /// The futures the measure applied to.
    long count();
}
