package standoff.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import standoff.documents.ShippedDocuments;
import standoff.experiment.Domain;
import standoff.experiment.Measure;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioReader;
import standoff.race.scenario.ShippedScenarios;
import standoff.race.world.Influence;
import standoff.race.world.Ladder;
import standoff.race.world.Parameter;
import standoff.race.world.Scope;
import standoff.race.world.Section;

/// The whole model as one Markdown page: prose from a resource, everything else from what the program reads.
public final class ModelGuide {
    private static final Pattern PLACE = Pattern.compile("(?m)^\\{(\\w+)(?: (\\w+))?}$");

    private ModelGuide() {}

    /// The page.
    public static String page() {
        RaceModel model = new RaceModel(
                new ScenarioReader(RaceParameters.PARAMETERS).read("baseline-2026", Optional.empty(), Map.of()));
        return PLACE.matcher(prose())
                .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), place.group(2), model)));
    }

    private static String prose() {
        try (InputStream in = Objects.requireNonNull(ModelGuide.class.getResourceAsStream("model.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String what, @Nullable String section, RaceModel model) {
        return switch (what) {
            case "turn" -> numbered(model.mechanisms());
            case "parameters" -> parameters(Objects.requireNonNull(section));
            case "measures" -> measures(model.measures());
            case "regimes" -> shelf(ShippedScenarios.regimes());
            case "scenarios" -> shelf(ShippedScenarios.scenarios());
            default -> throw new IllegalStateException("no such place in the page: " + what);
        };
    }

    private static String numbered(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++)
            text.append(i + 1).append(". ").append(lines.get(i)).append('\n');
        return text.toString().stripTrailing();
    }

    private static String parameters(String name) {
        Section section = Section.valueOf(name.toUpperCase(Locale.ROOT));
        StringBuilder text = new StringBuilder("### Inputs: " + heading(section) + "\n");
        for (Parameter parameter : RaceParameters.PARAMETERS)
            if (parameter.section() == section) text.append('\n').append(entry(parameter));
        return text.toString().stripTrailing();
    }

    private static String heading(Section section) {
        return switch (section.scope()) {
            case GLOBAL -> "`" + section.key() + "`";
            case NATION -> "`nations.A`, for every nation";
            case POWER -> "`nations.A`, for every power (in a file also under `powers`)";
            case WATCH -> "`watching.A-on-B`, for every power and rival";
            case DYAD -> "`between.A-B`, for every two powers";
            case RUNG -> "`ladder.4`, for rungs 1 to 7";
        };
    }

    private static String entry(Parameter parameter) {
        List<String> sentences = new ArrayList<>();
        sentences.add(parameter.meaning() + ".");
        sentences.add("*Enters* " + parameter.equation() + ".");
        sentences.add("*Limit* " + parameter.limit() + ".");
        Influence influence = parameter.influence();
        if (influence != null) sentences.add("*Moves* " + influence.text() + ".");
        sentences.add("*Source* " + parameter.provenance().mark().letter() + ": "
                + parameter.provenance().source() + ".");
        return "- **`" + parameter.key() + "`** " + value(parameter) + ". " + String.join(" ", sentences) + "\n";
    }

    private static String value(Parameter parameter) {
        return switch (parameter.domain()) {
            case Domain.Switch _ -> parameter.value() != 0 ? "on" : "off";
            case Domain.Choice(List<String> labels) -> "one of " + String.join(", ", labels);
            case Domain.Real _, Domain.Whole _ ->
                parameter.section().scope() == Scope.RUNG
                        ? byRung(parameter)
                        : number(parameter.value()) + unit(parameter) + range(parameter.range());
        };
    }

    private static String byRung(Parameter parameter) {
        List<String> values = new ArrayList<>();
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++)
            values.add(number(parameter.value(rung)) + range(parameter.range(rung)));
        return String.join("; ", values) + unit(parameter);
    }

    private static String range(Parameter.@Nullable Interval range) {
        return range == null ? "" : " (" + number(range.low()) + " to " + number(range.high()) + ")";
    }

    private static String unit(Parameter parameter) {
        return parameter.unit().equals("1") || parameter.unit().equals("-") ? "" : " " + parameter.unit();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static String measures(List<Measure> measures) {
        StringBuilder text = new StringBuilder("As the baseline has them; `A`, `B` … are its nations.\n");
        for (Measure measure : measures) {
            String unit = switch (measure.kind()) {
                case Measure.Kind.Quantity _ -> measure.unit();
                case Measure.Kind.Event _ -> "yes or no";
                case Measure.Kind.Category _ -> "one of several";
            };
            text.append("\n- `").append(measure.name()).append("`: ").append(measure.label());
            text.append(" (").append(unit).append(')');
        }
        return text.toString();
    }

    private static String shelf(ShippedDocuments shelf) {
        StringBuilder text = new StringBuilder();
        for (String name : shelf.names())
            text.append("- `")
                    .append(name)
                    .append("`: **")
                    .append(shelf.text(name, "title"))
                    .append(".** ")
                    .append(shelf.text(name, "story").strip())
                    .append('\n');
        return text.toString().stripTrailing();
    }
}
