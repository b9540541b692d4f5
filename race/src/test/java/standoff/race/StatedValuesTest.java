package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Plan;
import standoff.experiment.PointSampler;
import standoff.experiment.Sampling;
import standoff.experiment.Uncertainty;
import standoff.numerics.random.Streams;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;

/// A value is the same whoever states it: a file that extends the baseline, or a setting beside it. Every input of
/// the baseline is set to another value in both ways, and futures agree to the bit.
class StatedValuesTest {
    private static final String HORIZON = "1 year";
    private static final int FUTURES = 2;

    @TestFactory
    Stream<DynamicTest> aFileAndASettingThatStateTheSameValueGiveTheSameBits(@TempDir Path folder) {
        return scenario("baseline-2026", Map.of()).inputs().stream()
                .map(input -> DynamicTest.dynamicTest(input.name(), () -> {
                    String value = another(input);
                    Scenario bySetting = scenario("baseline-2026", Map.of(input.name(), value));
                    Scenario byFile = written(folder, input, value);
                    assertThat(lived(byFile)).isEqualTo(lived(bySetting));
                }));
    }

    private static Scenario scenario(String name, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("horizon", HORIZON);
        return new ScenarioReader(RaceParameters.PARAMETERS).read(name, Optional.empty(), all);
    }

    /// The baseline with one value written over it.
    private static Scenario written(Path folder, Input input, String value) throws IOException {
        String[] path = input.name().split("\\.");
        StringBuilder yaml = new StringBuilder("scenario: written\nextends: baseline-2026\nhorizon: " + HORIZON + "\n");
        for (int depth = 0; depth < path.length - 1; depth++)
            yaml.append("  ".repeat(depth)).append(path[depth]).append(":\n");
        yaml.append("  ".repeat(path.length - 1))
                .append(path[path.length - 1])
                .append(": {value: ")
                .append(value)
                .append(input.domain() instanceof Domain.Real ? ", distribution: fixed" : "")
                .append(", source: \"assumed, because this is a test\", mark: J}\n");
        Path file = folder.resolve("written.yaml");
        Files.writeString(file, yaml);
        return new ScenarioReader(RaceParameters.PARAMETERS).read(file.toString(), Optional.empty(), Map.of());
    }

    /// A value that the input may take and does not have.
    private static String another(Input input) {
        return switch (input.domain()) {
            case Domain.Switch() -> input.value() == 0 ? "on" : "off";
            case Domain.Choice(List<String> labels) -> labels.get((int) (input.value() + 1) % labels.size());
            case Domain.Whole(long min, long max) ->
                String.valueOf(input.value() + 1 <= max ? (long) input.value() + 1 : min);
            case Domain.Real(double min, double max) -> {
                if (input instanceof Uncertainty uncertain)
                    yield String.valueOf(
                            uncertain.domain().nearest(uncertain.distribution().quantile(.3)));
                double larger = input.value() == 0 ? .25 : input.value() * 1.25;
                yield String.valueOf(larger <= max ? larger : Math.max(min, input.value() * .75));
            }
        };
    }

    /// The bits of all measures of the first futures, or why they cannot be lived.
    private static List<Object> lived(Scenario scenario) {
        List<Object> bits = new ArrayList<>();
        try {
            FutureSimulation simulation = new FutureSimulation(scenario);
            PointSampler points = PointSampler.of(new RaceModel(scenario), new Plan(3, FUTURES, Sampling.VARIED, 0));
            for (int future = 0; future < FUTURES; future++) {
                History history =
                        simulation.run(points.point(future), Streams.of(3).future(future), _ -> {});
                bits.add(CommonLuckRuns.diary(history));
                bits.add(Arrays.stream(RaceMeasures.of(scenario).stream()
                                .mapToDouble(reader -> reader.reading().applyAsDouble(history))
                                .toArray())
                        .mapToLong(Double::doubleToLongBits)
                        .boxed()
                        .toList());
            }
        } catch (IllegalArgumentException impossible) {
            bits.add(impossible.getMessage());
        }
        return bits;
    }
}
