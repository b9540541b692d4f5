package standoff.race.doctrine;

import org.jspecify.annotations.Nullable;
import standoff.race.doctrine.Directed.Ground;

/// By which rule powers decide, in the order of the switch's labels.
enum DecisionRule {
    /// The greatest utility, with errors that persist.
    EXPECTED_UTILITY,
    /// The scenario's orders.
    SCRIPTED,
    /// Simple thresholds: [RulesOfThumb].
    RULES,
    /// The best answer to a rival that reasons one step less far: [LevelK].
    LEVEL_K,
    /// Behaviour probabilities that the scenario states for each state of information: [SolvedStrategyPlay].
    INJECTED;

    private static final DecisionRule[] RULES_BY_LABEL = values();

    /// On what it decides without weighing, if it does.
    @Nullable
    Ground ground() {
        return switch (this) {
            case EXPECTED_UTILITY, LEVEL_K -> null;
            case SCRIPTED -> Ground.SCRIPT;
            case RULES -> Ground.RULE_OF_THUMB;
            case INJECTED -> Ground.SOLVED_STRATEGY;
        };
    }

    static DecisionRule of(int label) {
        return RULES_BY_LABEL[label];
    }
}
