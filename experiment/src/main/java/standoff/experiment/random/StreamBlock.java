package standoff.experiment.random;

/// The random numbers of a block of consecutive futures, many at a time: the same words as [Streams] gives for each
/// future alone, at a fraction of the cost.
///
/// Holds working memory: one per thread. `begin` chooses the block, `draw` what the numbers are for; the others read
/// what was drawn.
@SuppressWarnings("DoNotCallSuggester")
public final class StreamBlock {
    /// For blocks of up to so many futures.
    public StreamBlock(int capacity) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Turns to the futures `first` to `first + size - 1` of a run.
    public void begin(Streams run, long first, int size) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Draws the 128 bits of (purpose, index, step) for every future.
    public void draw(int purpose, int index, int step) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The uniform numbers [Streams#uniform] of the two 64-bit lanes 0 and 1.
    public void uniform(int lane, double[] out) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The standard normal numbers [Streams#normal] of lanes 0 and 1.
    public void normal(int lane, double[] out) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The unit exponential numbers [Streams#exponential] of lanes 0 and 1.
    public void exponential(int lane, double[] out) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Uniform numbers of 23 bits from the four words 0 to 3, in the open interval (0, 1).
    public void uniform(int word, float[] out) {
        throw new UnsupportedOperationException("not yet");
    }
}
