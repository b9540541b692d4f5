package standoff.race.doctrine;

/// By which rule powers decide, in the order of the switch's labels.
enum Rule {
    /// The greatest utility, with errors that persist.
    EXPECTED_UTILITY,
    /// The scenario's orders.
    SCRIPTED,
    /// Simple thresholds: [Thumb].
    RULES,
    /// The best answer to a rival that reasons one step less far: [LevelK].
    LEVEL_K,
    /// Behaviour probabilities that the scenario states for each state of information: [Injected].
    INJECTED;

    private static final Rule[] RULES_BY_LABEL = values();

    static Rule of(int label) {
        return RULES_BY_LABEL[label];
    }
}
