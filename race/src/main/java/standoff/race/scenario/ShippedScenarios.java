package standoff.race.scenario;

import java.util.List;
import standoff.documents.ShippedDocuments;

/// The scenarios and regimes that come with the program, by name: the YAML files of two folders of its resources. To
/// add one, put its file there and its name into the list; a test holds the two against each other.
public final class ShippedScenarios {
    private static final ShippedDocuments SCENARIOS = ShippedDocuments.resources(
            ShippedScenarios.class,
            "/standoff/scenarios",
            List.of(
                    "baseline-2026",
                    "cold-war-mad",
                    "compute-glut",
                    "fast-takeoff",
                    "hidden-dispersed-rival",
                    "maim-advocates",
                    "maim-critics",
                    "maim-mutual",
                    "maim-sustained",
                    "nationalised-race",
                    "sprint-monopoly",
                    "sudden-breakthrough",
                    "third-party-spoiler",
                    "transparent-managed-competition"));

    private static final ShippedDocuments REGIMES = ShippedDocuments.resources(
            ShippedScenarios.class,
            "/standoff/scenarios/regimes",
            List.of(
                    "damage-limitation",
                    "denial",
                    "deterrence-of-use",
                    "maim-declared",
                    "maim-emergent",
                    "maim-refined",
                    "managed-competition",
                    "moratorium",
                    "moratorium-imposed",
                    "nationalised-programmes",
                    "nonproliferation",
                    "prohibition",
                    "rand-package",
                    "rideout",
                    "technology-sharing",
                    "unmanaged-race"));

    private ShippedScenarios() {}

    public static ShippedDocuments scenarios() {
        return SCENARIOS;
    }

    public static ShippedDocuments regimes() {
        return REGIMES;
    }
}
