package standoff.experiment;

/// Draws the point of each future of a plan.
@SuppressWarnings("DoNotCallSuggester")
public final class PointSampler {
    /// The purpose of the random numbers that inputs are drawn with; models number theirs from 1.
    public static final int PURPOSE = 0;

    /// The sampler of a plan.
    ///
    /// @throws IllegalArgumentException where the model's rank correlations cannot hold together
    public static PointSampler of(Model model, Plan plan) {
        throw new UnsupportedOperationException("not yet");
    }

    /// What this future draws: a function of seed, future and each input's name.
    public Point point(long future) {
        throw new UnsupportedOperationException("not yet");
    }
}
