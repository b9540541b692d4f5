package standoff.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.documents.DocumentSource;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.documents.Similarity;
import standoff.race.RaceParameters;
import standoff.race.scenario.InputInstance;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;
import standoff.race.world.Influence;

/// An input in words.
public final class Explanation {
    private Explanation() {}

    /// What an input of a scenario means, where it enters, what it is, how well it is known, and what it does
    /// at its limit.
    public static String of(String scenarioName, Optional<String> regime, String name, DocumentSource files) {
        Scenario scenario = new ScenarioReader(RaceParameters.PARAMETERS, files).read(scenarioName, regime, Map.of());
        List<InputInstance> instances = scenario.layout().instances();
        for (int i = 0; i < instances.size(); i++)
            if (instances.get(i).name().equals(name))
                return text(instances.get(i), Assumption.of(scenario.inputs().get(i)), scenario);
        List<String> names = instances.stream().map(InputInstance::name).toList();
        String key = name.substring(name.lastIndexOf('.') + 1);
        List<String> near = Similarity.to(name, names)
                .map(List::of)
                .orElseGet(() -> names.stream()
                        .filter(known -> known.contains(key))
                        .limit(5)
                        .toList());
        throw new InvalidDocument(List.of(new Problem(
                "explain",
                0,
                0,
                name,
                "the name of an input",
                "\"" + name + "\"",
                near.isEmpty() ? "See: standoff list inputs" : "Did you mean " + String.join(" or ", near) + "?")));
    }

    private static String text(InputInstance instance, Assumption input, Scenario scenario) {
        StringBuilder text = new StringBuilder();
        line(text, input.name(), input.meaning() + ".");
        line(text, "value", InputText.value(input) + " in " + scenario.name());
        String range = InputText.range(input);
        line(text, "90 % range", range.isEmpty() ? "none: held at its value" : range + " " + input.unit());
        line(text, "unit", input.unit());
        line(text, "enters", instance.parameter().equation());
        line(text, "limit", instance.parameter().limit());
        Influence influence = instance.parameter().influence();
        if (influence != null) line(text, "moves", influence.text());
        line(text, "mark", input.mark().letter() + ", " + input.mark().name().toLowerCase(java.util.Locale.ROOT));
        line(text, "source", input.source());
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String head, String rest) {
        text.append(head)
                .append(head.contains(".") ? "\n  " : ": ")
                .append(rest)
                .append('\n');
    }
}
