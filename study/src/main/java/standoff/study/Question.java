package standoff.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import standoff.documents.DocumentSource;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;

/// What somebody asks of the race: a scenario, perhaps under another regime, perhaps with inputs held, and how
/// many futures from which seed.
///
/// @param scenario a file's path or a shipped scenario's name
/// @param regime   laid over the scenario
/// @param settings inputs held at a value, by name
/// @param branched how many futures the report branches for first-strike stability; 0: none
public record Question(
        String scenario,
        Optional<String> regime,
        Map<String, String> settings,
        long futures,
        long seed,
        Sampling sampling,
        int branched) {
    /// How many futures are branched unless somebody asks for another number: about 1.5 s on two cores.
    public static final int BRANCHED = 128;

    /// How many futures of a run have their series kept in full.
    private static final int TRACES = 20;

    public Question {
        if (branched < 0) throw new IllegalArgumentException("branched: expected 0 or more, found " + branched);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /// The scenario as asked for; what is wrong with it is told by an exception that names every place.
    ///
    /// @param files where a scenario or a regime is looked for that is named by a path
    public Scenario resolve(DocumentSource files) {
        return new ScenarioReader(RaceParameters.PARAMETERS, files).read(scenario, regime, settings);
    }

    public RaceModel model(DocumentSource files) {
        return new RaceModel(resolve(files));
    }

    /// The question with as many branched futures as usual.
    public Question(
            String scenario,
            Optional<String> regime,
            Map<String, String> settings,
            long futures,
            long seed,
            Sampling sampling) {
        this(scenario, regime, settings, futures, seed, sampling, BRANCHED);
    }

    /// The question asked under another regime.
    public Question under(String other) {
        return new Question(scenario, Optional.of(other), settings, futures, seed, sampling, branched);
    }

    /// The futures it asks for, of its model.
    public Plan plan(RaceModel model) {
        return new Plan(model, seed, futures, sampling, TRACES);
    }

    /// What a user types to ask the same again.
    public String command() {
        StringBuilder command = new StringBuilder("standoff run ").append(quoted(scenario));
        regime.ifPresent(name -> command.append(" --regime ").append(quoted(name)));
        settings.forEach((key, value) -> command.append(" --set ").append(quoted(key + "=" + value)));
        command.append(" --futures ").append(futures).append(" --seed ").append(seed);
        if (sampling == Sampling.FIXED) command.append(" --fixed");
        if (branched != BRANCHED) command.append(" --branched ").append(branched);
        return command.toString();
    }

    /// A word as a shell takes it.
    public static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./=:+,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
