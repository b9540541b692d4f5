package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ShippedScenarios;

/// One future of every scenario, as the program tells it, stands in `docs/transcripts`.
///
/// Rewrites them instead: `mvn -pl race -am test -Ddocs.rewrite=true -Dtest=TranscriptsTest
/// -Dsurefire.failIfNoSpecifiedTests=false`.
class TranscriptsTest {
    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");
    private static final Path FOLDER = Path.of("../docs/transcripts");
    private static final long SEED = 1;
    private static final long FUTURES = 200;

    /// What makes a future worth telling, the most first.
    private static final List<String> TURNS = List.of(" strikes ", "begins to break the agreement", "War between", "");

    static Stream<String> scenarios() {
        return ShippedScenarios.scenarios().names().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theTranscriptIsWhatTheProgramTells(String name) throws IOException {
        Scenario scenario = RaceFixtures.reader().read(name, Optional.empty(), Map.of());
        String told = transcript(new RaceModel(scenario));
        Path file = FOLDER.resolve(name + ".md");
        if (REWRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, told);
        }
        assertThat(Files.readString(file)).isEqualTo(told);
    }

    private static String transcript(RaceModel model) {
        for (String turn : TURNS)
            for (long future = 0; future < FUTURES; future++) {
                FutureStory story = tell(model, future);
                if (story.events().stream().anyMatch(line -> line.text().contains(turn)))
                    return page(model, future, story);
            }
        throw new AssertionError("every future has an ending");
    }

    private static FutureStory tell(RaceModel model, long future) {
        return model.explain(InputSampler.of(new Plan(model, SEED, FUTURES, Sampling.VARIED, 0))
                .future(future));
    }

    private static String page(RaceModel model, long future, FutureStory story) {
        Scenario scenario = model.scenario();
        StringBuilder page = new StringBuilder("# " + scenario.title() + "\n\n" + scenario.story() + "\n\n");
        page.append("One future of `" + scenario.name() + "` under `" + scenario.regime() + "`, told by `standoff run "
                + scenario.name() + " --futures " + FUTURES + " --seed " + SEED
                + " --out here` and `standoff replay here --future " + future + "`. One of many, and no forecast.\n\n");
        for (int e = 0; e < story.events().size(); e++) {
            EventNarrative.Line line = story.events().get(e);
            page.append("- ")
                    .append(line.date())
                    .append(": ")
                    .append(line.text())
                    .append('\n');
            for (DecisionTold decision : story.decisions())
                if (decision.event() == e)
                    page.append("  - Why: ").append(decision.why()).append('\n');
        }
        return page.toString();
    }
}
