package standoff.race.world;

/// For what a parameter is stated: once, or for each nation, pair or rung.
public enum Scope {
    /// Once per scenario.
    GLOBAL,
    /// For every nation.
    NATION,
    /// For every power: a nation that watches, threatens and may be threatened.
    POWER,
    /// For every ordered pair of powers, the watcher first.
    WATCH,
    /// For every unordered pair of powers.
    DYAD,
    /// For every rung of the ladder that is an operation, 1 to 7.
    RUNG
}
