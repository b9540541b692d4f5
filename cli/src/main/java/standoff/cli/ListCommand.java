package standoff.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.documents.ShippedDocuments;
import standoff.experiment.Input;
import standoff.experiment.Measure;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioReader;
import standoff.race.scenario.ShippedScenarios;
import standoff.study.games.GameCatalog;

@Command(name = "list", header = "List what there is: scenarios, regimes, games, measures, inputs.")
final class ListCommand implements Callable<Integer> {
    private enum Kind {
        scenarios,
        regimes,
        games,
        measures,
        inputs
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "One of ${COMPLETION-CANDIDATES}; all but inputs where left out.")
    private @Nullable Kind kind;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        for (Kind each : Kind.values()) if (each == kind || (kind == null && each != Kind.inputs)) list(each, terminal);
        return Exit.DONE.code();
    }

    private void list(Kind each, Terminal terminal) {
        if (kind == null) terminal.result(each + ":");
        Map<String, String> texts = new LinkedHashMap<>();
        switch (each) {
            case scenarios -> shipped(ShippedScenarios.scenarios(), texts);
            case regimes -> shipped(ShippedScenarios.regimes(), texts);
            case games -> {
                for (GameCatalog.Entry entry : GameCatalog.entries()) texts.put(entry.name(), entry.title());
            }
            case measures -> {
                for (Measure measure : baseline().measures())
                    texts.put(
                            measure.name(),
                            measure.label() + (measure.unit().equals("-") ? "" : " (" + measure.unit() + ")"));
            }
            case inputs -> {
                for (Input input : baseline().inputs()) texts.put(input.name(), input.meaning());
            }
        }
        int width = texts.keySet().stream().mapToInt(String::length).max().orElse(0);
        texts.forEach((name, text) -> terminal.result("  " + name + " ".repeat(width - name.length() + 2) + text));
    }

    private static RaceModel baseline() {
        return new RaceModel(
                new ScenarioReader(RaceParameters.PARAMETERS).read("baseline-2026", Optional.empty(), Map.of()));
    }

    private static void shipped(ShippedDocuments shelf, Map<String, String> texts) {
        for (String name : shelf.names()) texts.put(name, shelf.text(name, "title"));
    }
}
