package standoff.race;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import standoff.documents.FileDocuments;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;
import standoff.race.world.EventKind;
import standoff.race.world.Events;

/// What tests of the race set up alike. Settings are names and values by turns; `*` in a name stands for both powers.
public final class RaceFixtures {
    /// Two nearly equal powers within two years of recursion, for four years.
    static final String TWO_POWERS = "src/test/resources/standoff/race/two-powers.yaml";

    /// The same two powers and a third state that either may recruit.
    static final String THIRD_STATES = "src/test/resources/standoff/race/two-powers-to-be-sided-with.yaml";

    /// Powers for which a strike costs little and the rival's advantage much.
    private static final List<String> BOLD = List.of(
            "nations.*.act-cost", ".01", "nations.*.fear", "2.5", "nations.*.war", ".25", "nations.*.norm-cost", "0");

    private RaceFixtures() {}

    /// A reader of shipped scenarios and of files.
    public static ScenarioReader reader() {
        return new ScenarioReader(RaceParameters.PARAMETERS, new FileDocuments());
    }

    /// A scenario by name or path, with these settings.
    public static Scenario scenario(String nameOrPath, String... settings) {
        return reader().read(nameOrPath, Optional.empty(), held(settings));
    }

    /// Settings by name.
    static Map<String, String> held(String... settings) {
        Map<String, String> held = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2)
            for (String power : List.of("A", "B")) held.put(settings[i].replace("*", power), settings[i + 1]);
        return held;
    }

    /// The settings of bold powers, and more.
    static String[] bold(String... more) {
        return with(BOLD.toArray(String[]::new), more);
    }

    /// Settings and more of them.
    static String[] with(String[] settings, String... more) {
        return Stream.concat(Arrays.stream(settings), Arrays.stream(more)).toArray(String[]::new);
    }

    /// How many events of a kind were told.
    public static int count(Events events, EventKind kind) {
        int count = 0;
        for (int e = 0; e < events.size(); e++) if (events.kind(e) == kind) count++;
        return count;
    }
}
