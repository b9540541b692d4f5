package standoff.race.world;

/// The kinds of ending that a future may have.
public enum EndingKind {
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

    EndingKind(String label, int order) {
        this.label = label;
        this.order = order;
    }

    /// Whether this ending is the one that counts when the other comes about in the same step: loss of control,
    /// misuse, nuclear use, war, advantage, shared, none.
    public boolean goesBefore(EndingKind other) {
        return order < other.order;
    }

    /// Whether it is the ending of one nation, which is to be named with it.
    public boolean isOfOneNation() {
        return this == ADVANTAGE;
    }

    /// Whether powers are at war when it comes.
    public boolean isWar() {
        return switch (this) {
            case WAR, NUCLEAR -> true;
            case ADVANTAGE, SHARED, NONE, LOSS_OF_CONTROL, MISUSE -> false;
        };
    }

    public String label() {
        return label;
    }
}
