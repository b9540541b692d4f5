package standoff.experiment;

/// The statistics of a run, gathered block by block in bounded memory.
///
/// Blocks may come in any order and from several tallies: the same blocks give the same bits, those of adding them in
/// order of their index.
@SuppressWarnings("DoNotCallSuggester")
public final class Tally {
    /// An empty tally for the measures and series of a model.
    public static Tally of(Model model) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Adds a block that was not added before.
    public void add(Block block) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Adds the blocks of another tally of the same model; none may be in both.
    public void merge(Tally other) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The futures added so far.
    public long futures() {
        throw new UnsupportedOperationException("not yet");
    }

    /// What the futures say about a measure: [Numbers] of a quantity, [Shares] of an event or category.
    public Summary summary(int measure) {
        throw new UnsupportedOperationException("not yet");
    }

    /// What the futures say about a quantity.
    public Numbers numbers(int measure) {
        throw new UnsupportedOperationException("not yet");
    }

    /// What the futures say about an event or category.
    public Shares shares(int measure) {
        throw new UnsupportedOperationException("not yet");
    }

    /// How the futures spread through time.
    public Fans fans() {
        throw new UnsupportedOperationException("not yet");
    }
}
