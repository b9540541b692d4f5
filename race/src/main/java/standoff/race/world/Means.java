package standoff.race.world;

/// What a power may build up.
public enum Means {
    /// The means to strike.
    STRIKE,
    /// Defence against strikes.
    DEFENCE
}
