package standoff.experiment;

/// How two runs with the same seed differ, future by future, so that shared luck cancels.
@SuppressWarnings("DoNotCallSuggester")
public final class PairedTally {
    /// An empty tally for two models with the same measures.
    public static PairedTally of(Model first, Model second) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Adds the same futures of both runs.
    public void add(Block first, Block second) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The mean difference of a quantity, over the futures to which it applies in both runs.
    public Difference numbers(int measure) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The difference of a label's share, with the standard error of paired shares (McNemar 1947).
    public Difference share(int measure, int label) {
        throw new UnsupportedOperationException("not yet");
    }
}
