package standoff.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import standoff.documents.ShippedDocuments;
import standoff.experiment.Input;
import standoff.experiment.Measure;
import standoff.game.catalog.Catalog;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioReader;
import standoff.race.scenario.ShippedScenarios;

/// What there is to ask about: names, each with a few words.
public enum Inventory {
    SCENARIOS,
    REGIMES,
    GAMES,
    MEASURES,
    INPUTS;

    /// The names of this kind in their order, and what each stands for. Measures and inputs are those of the baseline.
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        switch (this) {
            case SCENARIOS -> titles(ShippedScenarios.scenarios(), texts);
            case REGIMES -> titles(ShippedScenarios.regimes(), texts);
            case GAMES -> {
                for (String name : Catalog.names())
                    texts.put(name, Catalog.game(name).title());
            }
            case MEASURES -> {
                for (Measure measure : baseline().measures())
                    texts.put(
                            measure.name(),
                            measure.label() + (measure.unit().equals("-") ? "" : " (" + measure.unit() + ")"));
            }
            case INPUTS -> {
                for (Input input : baseline().inputs()) texts.put(input.name(), input.meaning());
            }
        }
        return texts;
    }

    private static RaceModel baseline() {
        return new RaceModel(
                new ScenarioReader(RaceParameters.PARAMETERS).read("baseline-2026", Optional.empty(), Map.of()));
    }

    private static void titles(ShippedDocuments shipped, Map<String, String> texts) {
        for (String name : shipped.names()) texts.put(name, shipped.text(name, "title"));
    }
}
