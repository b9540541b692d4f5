package standoff.study;

import standoff.race.scenario.Participant;
import standoff.race.scenario.Scenario;

/// How reports name the endings.
public final class EndingNames {
    private static final String OF = ", ";

    private EndingNames() {}

    /// The label of an ending with the nation's own name: `decisive advantage, A (Aster)`.
    public static String name(String label, Scenario scenario) {
        for (Participant nation : scenario.nations())
            if (label.endsWith(OF + nation.name())) return label + " (" + nation.label() + ")";
        return label;
    }

    static boolean isWar(String label) {
        return label.startsWith("war") || label.startsWith("nuclear");
    }
}
