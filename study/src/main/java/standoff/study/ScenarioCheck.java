package standoff.study;

import java.util.Map;
import java.util.Optional;
import standoff.documents.DocumentSource;
import standoff.experiment.Mark;
import standoff.race.RaceParameters;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;

/// What a scenario that can be run amounts to.
///
/// @param inputs how many it has
/// @param judged how many of them are judgement
public record ScenarioCheck(int nations, int inputs, long judged, int steps, int stepDays, String regime) {
    /// Reads a scenario.
    ///
    /// @param scenario a file's path or a shipped scenario's name
    /// @param regime   laid over it
    /// @param files    where a scenario or a regime is looked for that is named by a path
    /// @throws standoff.documents.InvalidDocument where something is wrong with it: everything, with its place
    public static ScenarioCheck of(String scenario, Optional<String> regime, DocumentSource files) {
        Scenario read = new ScenarioReader(RaceParameters.PARAMETERS, files).read(scenario, regime, Map.of());
        long judged = read.inputs().stream()
                .filter(input -> input.provenance().mark() == Mark.JUDGEMENT)
                .count();
        return new ScenarioCheck(
                read.nations().size(), read.inputs().size(), judged, read.steps(), read.stepDays(), read.regime());
    }
}
