package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Input;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Uncertainty;
import standoff.race.scenario.ScenarioReader;

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
        RaceModel model = new RaceModel(
                new ScenarioReader(Catalogue.PARAMETERS).read(file.toString(), Optional.empty(), Map.of()));
        int feedback = ordinal(model, "mechanisms.feedback");
        int[] drawn = new int[3];
        for (long future = 0; future < FUTURES; future++)
            drawn[
                    (int) Runner.rerun(model, new Plan(1, FUTURES, Sampling.VARIED, 0), future)
                            .point()
                            .value(feedback)]++;
        // one standard deviation is at most sqrt(1024/4) = 16 futures
        assertThat((double) drawn[0]).isCloseTo(512, within(64.));
        assertThat((double) drawn[1]).isCloseTo(256, within(64.));
        assertThat(model.inputs().get(ordinal(model, "mechanisms.firebreak"))).isInstanceOf(Uncertainty.class);
    }

    private static int ordinal(RaceModel model, String name) {
        for (int i = 0; i < model.inputs().size(); i++) {
            Input input = model.inputs().get(i);
            if (input.name().equals(name)) return i;
        }
        throw new IllegalArgumentException(name);
    }
}
