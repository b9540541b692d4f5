package standoff.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Sampling;
import standoff.results.FinishedRun;
import standoff.study.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `compare` and `condition` print for programs is JSON, whatever a scenario's labels contain.
class PrintedJsonTest {
    private static final String HOSTILE = "A\n\t\"b\\ </script>";

    @TempDir
    static Path folder;

    private static FinishedRun one;
    private static FinishedRun other;

    @BeforeAll
    static void run() throws IOException {
        Path file = folder.resolve("hostile.yaml");
        Files.writeString(
                file,
                "scenario: hostile\nextends: baseline-2026\nnations: {A: {label: \"A\\n\\t\\\"b\\\\ </script>\"}}\n");
        one = BaselineRuns.run(question(file, Map.of()), folder.resolve("one"));
        other = BaselineRuns.run(
                question(file, Map.of("nations.B.opacity", "0.9", "step", "14 days")), folder.resolve("other"));
    }

    private static Question question(Path file, Map<String, String> settings) {
        return new Question(file.toString(), Optional.empty(), settings, 40, 1, Sampling.VARIED, 0);
    }

    @Test
    void comparisonsAreParsedAndSayWhatTheQuestionsDifferIn() {
        JsonNode json =
                JsonMapper.shared().readTree(RunComparison.of(one, other).json());
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("futures").asInt()).isEqualTo(40);
        assertThat(json.get("commonLuck").asBoolean()).as("another step").isFalse();
        assertThat(json.get("questions"))
                .extracting(each -> each.get("what").asString())
                .containsExactly("step in days", "--set nations.B.opacity", "--set step");
        assertThat(json.get("differences"))
                .extracting(each -> each.get("label").asString())
                .contains(HOSTILE + " crossed recursion");
        for (JsonNode row : json.get("differences")) {
            assertThat(row.get("pairs").isInt()).isTrue();
            assertThat(row.get("difference").isNumber() || row.get("difference").isNull())
                    .isTrue();
        }
    }

    @Test
    void conditionedRunsAreParsed() {
        RunConditioning conditioned = RunConditioning.of(one, List.of("struck = no"));
        JsonNode json = JsonMapper.shared().readTree(conditioned.json());
        assertThat(json.get("observed").get(0).asString()).isEqualTo("struck = no");
        assertThat(json.get("effectiveFutures").asDouble())
                .isEqualTo(conditioned.conditioning().effective());
        assertThat(json.get("rows")).hasSameSizeAs(conditioned.conditioning().rows());
        assertThat(json.get("rows"))
                .extracting(each -> each.get("label").asString())
                .anyMatch(label -> label.contains(HOSTILE));
    }

    @Test
    void theAnswerInTheFolderHoldsTheLabelAsItIs() {
        assertThat(FinishedRuns.answer(one).race().nations().getFirst().label()).isEqualTo(HOSTILE);
    }
}
