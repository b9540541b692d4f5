package standoff.race.world;

/// What a first strike is, where the stability of a moment is asked for.
public enum FirstStrikeKind {
    /// One operation at the rung at which it does the striker most good, or least harm.
    FOREMOST("one operation at its best rung"),
    RUNG_3("one operation at rung 3"),
    RUNG_4("one operation at rung 4"),
    RUNG_5("one operation at rung 5"),
    RUNG_6("one operation at rung 6"),
    RUNG_7("one operation at rung 7"),
    /// One operation at the highest rung that the doctrine allows; none where it allows none.
    CAP("one operation at the highest rung its doctrine allows"),
    /// An operation at every review of a year, each at the highest rung for which the striker is ready.
    CAMPAIGN("a disarming campaign of a year"),
    /// The arsenal, where arsenals may be launched first.
    COUNTERFORCE("a first launch of its arsenal");

    private static final int BEFORE_RUNG_3 = 2;

    private final String label;

    FirstStrikeKind(String label) {
        this.label = label;
    }

    /// What the one power does, in words.
    public String label() {
        return label;
    }

    /// Whether the stability of every half year by itself is asked for; of other kinds that of all
    /// together.
    public boolean byHalfYear() {
        return this == FOREMOST || this == COUNTERFORCE;
    }

    /// The rung of one operation at a given rung, 3 to 7.
    public int rung() {
        return ordinal() + BEFORE_RUNG_3;
    }
}
