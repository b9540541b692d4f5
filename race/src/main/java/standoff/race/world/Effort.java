package standoff.race.world;

/// How hard a nation drives its lead programme.
public enum Effort {
    HALT,
    STEADY,
    RACE;

    public static final int COUNT = values().length;
}
