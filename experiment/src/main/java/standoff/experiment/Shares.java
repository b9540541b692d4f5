package standoff.experiment;

import java.util.List;

/// What many futures say about a category, or about an event (`no` and `yes`).
@SuppressWarnings("DoNotCallSuggester")
public final class Shares implements Summary {
    public List<String> labels() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public long count() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The futures with this label; of an event, label 1 is "it happened".
    public long count(int label) {
        throw new UnsupportedOperationException("not yet");
    }

    public double share(int label) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Wilson's score interval for the share, at a level such as .95.
    public Interval wilson(int label, double level) {
        throw new UnsupportedOperationException("not yet");
    }
}
