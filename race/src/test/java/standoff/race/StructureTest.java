package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.documents.InvalidDocument;
import standoff.experiment.Input;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Point;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Uncertainty;

/// How the model is put together may itself be uncertain.
class StructureTest {
    private static final int FUTURES = 1024;

    @Test
    void switchesWithWeightsAreDrawnInEveryFuture(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("structure.yaml");
        Files.writeString(file, """
            scenario: structure
            extends: baseline-2026
            mechanisms:
              feedback: {value: jones, among: {jones: 2, metr: 1, none: 1}, source: "assumed, because it is disputed", mark: J}
              intelligence: {value: kalman, among: {kalman: 3, worst-case: 1}, source: "assumed, because it is disputed", mark: J}
              firebreak: {value: on, among: {on: 3, off: 1}, source: "assumed, because it is disputed", mark: J}
            """);
        RaceModel model = new RaceModel(RaceFixtures.reader().read(file.toString(), Optional.empty(), Map.of()));
        int feedback = ordinal(model, "mechanisms.feedback");
        int[] drawn = new int[3];
        for (long future = 0; future < FUTURES; future++)
            drawn[
                    (int) Runner.rerun(new Plan(model, 1, FUTURES, Sampling.VARIED, 0), future)
                            .future()
                            .drawn()
                            .value(feedback)]++;
        // one standard deviation is at most sqrt(1024/4) = 16 futures
        assertThat((double) drawn[0]).isCloseTo(512, within(64.));
        assertThat((double) drawn[1]).isCloseTo(256, within(64.));
        assertThat(model.inputs().get(ordinal(model, "mechanisms.firebreak"))).isInstanceOf(Uncertainty.class);
    }

    private static final String TOGETHER = """
        scenario: together
        extends: baseline-2026
        correlations:
          - {of: nations.A.opacity, with: nations.A.hardening, rank: .8, source: "assumed, because this is a test"}
        """;

    @Test
    void inputsThatAScenarioCorrelatesAreDrawnTogether(@TempDir Path folder) throws IOException {
        RaceModel model = written(folder, TOGETHER);
        int opacity = ordinal(model, "nations.A.opacity");
        int hardening = ordinal(model, "nations.A.hardening");
        InputSampler sampler = InputSampler.of(new Plan(model, 1, FUTURES, Sampling.VARIED, 0));
        int together = 0;
        for (long future = 0; future < FUTURES; future++) {
            Point point = sampler.future(future).drawn();
            if (point.value(opacity) > .35 == point.value(hardening) > .15) together++;
        }
        // both above or below their medians: 1/2 + asin(r)/pi with r = 2 sin(pi .8/6) = .813, .80; error .0125
        assertThat((double) together / FUTURES).isEqualTo(.80, within(.05));
    }

    @Test
    void aCorrelationWithAnInputThatIsHeldSaysNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("together.yaml");
        Files.writeString(file, TOGETHER);
        RaceModel model = new RaceModel(
                RaceFixtures.reader().read(file.toString(), Optional.empty(), Map.of("nations.A.hardening", ".3")));
        assertThat(model.correlations()).isEmpty();
    }

    @Test
    void correlationsThatCannotHoldTogetherOrNameNothingAreRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> written(folder, TOGETHER.replace("nations.A.hardening", "nations.A.hardness")))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("together.yaml:4")
                .hasMessageContaining("nations.A.hardness");
        String impossible = TOGETHER + """
              - {of: nations.A.opacity, with: nations.A.effective-sites, rank: .8, source: "assumed, because this is a test"}
              - {of: nations.A.hardening, with: nations.A.effective-sites, rank: -.8, source: "assumed, because this is a test"}
            """;
        assertThatThrownBy(() -> written(folder, impossible))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("hold together");
    }

    private static RaceModel written(Path folder, String yaml) throws IOException {
        Path file = folder.resolve("together.yaml");
        Files.writeString(file, yaml);
        return new RaceModel(RaceFixtures.reader().read(file.toString(), Optional.empty(), Map.of()));
    }

    private static int ordinal(RaceModel model, String name) {
        for (int i = 0; i < model.inputs().size(); i++) {
            Input input = model.inputs().get(i);
            if (input.name().equals(name)) return i;
        }
        throw new IllegalArgumentException(name);
    }
}
