package standoff.race.world;

/// How a future ends.
public enum Ending {
    /// One nation is beyond superintelligence and has held a decisive lead long enough.
    ADVANTAGE("decisive advantage"),
    /// Two or more are beyond superintelligence, and nobody holds a decisive lead.
    SHARED("shared superintelligence"),
    NONE("none by horizon"),
    LOSS_OF_CONTROL("loss of control"),
    MISUSE("misuse catastrophe"),
    WAR("war"),
    NUCLEAR("nuclear use");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
