package standoff.experiment;

/// Whether the points of a design share their random numbers.
public enum Luck {
    /// Future `k` of every point has the same random numbers, so that the difference between two points is the effect
    /// of what they state: for levers and regimes.
    COMMON,
    /// Each point has random numbers of its own, so that the noise of replication can be told from the effect of the
    /// inputs: for sensitivity analysis.
    OWN
}
