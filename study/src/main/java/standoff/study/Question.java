package standoff.study;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import standoff.documents.DocumentSource;
import standoff.documents.Documents;
import standoff.experiment.Sampling;
import standoff.race.RaceParameters;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;

/// What somebody asks of the race: a scenario, perhaps under another regime, perhaps with inputs held, and how
/// many futures from which seed. It is kept with the run as it stands.
///
/// @param scenario    a file's path or a shipped scenario's name
/// @param text        of the scenario, in canonical form; where it is absent the file or shipped scenario is read
/// @param regime      laid over the scenario
/// @param regimeFiles the text of each regime that is no part of the program, by the path it is named by; the others
///                    are read
/// @param settings    what is set over the scenario, by name: inputs held at a value, or other keys of the file such as
///                    `horizon`
/// @param branched    how many futures are branched for first-strike stability; 0: none
public record Question(
        String scenario,
        Optional<String> text,
        Optional<String> regime,
        Map<String, String> regimeFiles,
        Map<String, String> settings,
        long futures,
        long seed,
        Sampling sampling,
        int branched) {
    /// How many futures are branched unless somebody asks for another number: about 1.5 s on two cores.
    public static final int BRANCHED = 128;

    public Question {
        if (futures < 1) throw new IllegalArgumentException("futures: expected 1 or more, found " + futures);
        if (branched < 0) throw new IllegalArgumentException("branched: expected 0 or more, found " + branched);
        regimeFiles = Collections.unmodifiableMap(new LinkedHashMap<>(regimeFiles));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /// A question about a scenario as it stands in its file, or as it is shipped.
    public Question(
            String scenario,
            Optional<String> regime,
            Map<String, String> settings,
            long futures,
            long seed,
            Sampling sampling,
            int branched) {
        this(scenario, Optional.empty(), regime, Map.of(), settings, futures, seed, sampling, branched);
    }

    /// Reads the scenario that is asked about; what is wrong with it is told by an exception that names every place.
    ///
    /// @param files where a scenario or a regime is looked for that is named by a path
    Scenario read(DocumentSource files) {
        ScenarioReader reader = new ScenarioReader(RaceParameters.PARAMETERS, files, regimeFiles);
        return text.map(known -> reader.read(
                        Documents.read(scenario, new ByteArrayInputStream(known.getBytes(StandardCharsets.UTF_8))),
                        regime,
                        settings))
                .orElseGet(() -> reader.read(scenario, regime, settings));
    }

    /// The question with the texts of what was read for it, so that it means the same whatever becomes of the files.
    Question keeping(Scenario read) {
        return new Question(
                scenario,
                Optional.of(read.text()),
                regime,
                read.regimeFiles(),
                settings,
                futures,
                seed,
                sampling,
                branched);
    }

    /// The question asked under another regime.
    public Question under(String other) {
        return new Question(
                scenario, text, Optional.of(other), regimeFiles, settings, futures, seed, sampling, branched);
    }
}
