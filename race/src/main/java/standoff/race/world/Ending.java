package standoff.race.world;

/// How a future ends.
public enum Ending {
    /// One nation is beyond superintelligence and has held a decisive lead long enough.
    ADVANTAGE("decisive advantage", 4),
    /// Two or more are beyond superintelligence, and nobody holds a decisive lead.
    SHARED("shared superintelligence", 5),
    NONE("none by horizon", 6),
    LOSS_OF_CONTROL("loss of control", 0),
    MISUSE("misuse catastrophe", 1),
    WAR("war", 3),
    NUCLEAR("nuclear use", 2);

    private final String label;
    private final int order;

    Ending(String label, int order) {
        this.label = label;
        this.order = order;
    }

    /// Whether this ending is the one that counts when the other comes about in the same step: loss of control, misuse,
    /// nuclear use,
    /// war, advantage, shared, none.
    public boolean goesBefore(Ending other) {
        return order < other.order;
    }

    public String label() {
        return label;
    }
}
