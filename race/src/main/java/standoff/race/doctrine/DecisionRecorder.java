package standoff.race.doctrine;

/// Takes down what is decided in a future and why. Who does not listen costs nothing, and who listens
/// changes nothing.
public interface DecisionRecorder {
    /// Nobody asks.
    DecisionRecorder NONE = new DecisionRecorder() {
        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void note(Decision decision) {}
    };

    /// Whether reasons are to be worked out at all.
    boolean listens();

    /// Notes a decision, in the order in which they are taken.
    void note(Decision decision);
}
