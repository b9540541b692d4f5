package standoff.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import standoff.documents.DocumentSource;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.TurnPart;
import standoff.race.scenario.ScenarioReader;
import standoff.race.world.EventKind;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Parameter;
import standoff.race.world.RandomPurpose;

/// The order of a step in words: each mechanism with the share of time it takes and what it declares.
public final class TurnGuide {
    private static final int FUTURES = 400;

    private TurnGuide() {}

    /// The turn of a scenario, timed over some hundred futures.
    ///
    /// @param files where a scenario named by a path is read
    /// @param clock nanoseconds
    public static String of(String scenarioName, Optional<String> regime, DocumentSource files, LongSupplier clock) {
        RaceModel model = new RaceModel(
                new ScenarioReader(RaceParameters.PARAMETERS, files).read(scenarioName, regime, Map.of()));
        StringBuilder text = new StringBuilder();
        int place = 1;
        for (TurnPart part : model.turn(FUTURES, clock)) {
            MechanismDeclaration mechanism = part.mechanism();
            text.append(
                    String.format(Locale.ROOT, "%2d  %5.1f %%  %s%n", place++, 100 * part.share(), mechanism.name()));
            mechanism.offSwitch().ifPresent(off -> line(text, "off by", List.of(off.toString())));
            line(
                    text,
                    "inputs",
                    mechanism.parameters().stream().map(Parameter::toString).toList());
            line(
                    text,
                    "draws",
                    mechanism.draws().stream().map(RandomPurpose::what).toList());
            line(
                    text,
                    "events",
                    mechanism.events().stream().map(TurnGuide::words).toList());
            line(text, "sets", mechanism.owns());
            line(text, "asks for", mechanism.asks());
        }
        return text.toString().stripTrailing();
    }

    private static String words(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void line(StringBuilder text, String head, List<String> rest) {
        if (!rest.isEmpty()) text.append(String.format("            %-9s %s%n", head, String.join(", ", rest)));
    }
}
