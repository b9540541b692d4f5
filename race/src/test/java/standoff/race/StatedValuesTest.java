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
import standoff.experiment.Design;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.InputSampler;
import standoff.experiment.Luck;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.experiment.Summaries;
import standoff.experiment.Uncertainty;
import standoff.race.scenario.Scenario;

/// A value counts alike whoever states it: a file that extends the baseline, a setting beside it, or a point of a
/// design. Every input of the baseline is set to another value in all three ways, and futures agree to the bit.
class StatedValuesTest {
    private static final String HORIZON = "1 year";
    private static final int FUTURES = 2;

    @TestFactory
    Stream<DynamicTest> aFileASettingAndAPointThatStateOneValueGiveTheSameBits(@TempDir Path folder) {
        return scenario("baseline-2026", Map.of()).inputs().stream()
                .map(input -> DynamicTest.dynamicTest(input.name(), () -> {
                    String value = another(input);
                    Scenario bySetting = scenario("baseline-2026", Map.of(input.name(), value));
                    Scenario byFile = written(folder, input, value);
                    List<Object> bits = lived(bySetting, plain(bySetting));
                    assertThat(lived(byFile, plain(byFile))).isEqualTo(bits);
                    Scenario baseline = scenario("baseline-2026", Map.of());
                    assertThat(lived(baseline, point(baseline, stated(bySetting, input.name()))))
                            .isEqualTo(bits);
                }));
    }

    private static Scenario scenario(String name, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("horizon", HORIZON);
        return RaceFixtures.reader().read(name, Optional.empty(), all);
    }

    /// The baseline with one value written over it.
    private static Scenario written(Path folder, Input input, String value) throws IOException {
        String[] path = input.name().split("\\.", -1);
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
        return RaceFixtures.reader().read(file.toString(), Optional.empty(), Map.of());
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

    private static Plan plain(Scenario scenario) {
        return new Plan(new RaceModel(scenario), 3, FUTURES, Sampling.VARIED, 0);
    }

    /// The design of one point that states this value.
    private static Plan point(Scenario scenario, Input stated) {
        Design design = Design.of(List.of(stated.name()), new double[] {stated.value()}, FUTURES, Luck.COMMON);
        return new Plan(new RaceModel(scenario), design, 3, Sampling.VARIED, Summaries.ofRun(0));
    }

    private static Input stated(Scenario scenario, String name) {
        return scenario.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The bits of all measures of the futures of a plan, or why they cannot be lived.
    private static List<Object> lived(Scenario scenario, Plan plan) {
        List<Object> bits = new ArrayList<>();
        try {
            FutureSimulation simulation = new FutureSimulation(scenario);
            InputSampler sampler = InputSampler.of(plan);
            for (int future = 0; future < FUTURES; future++) {
                History history = simulation.run(sampler.future(future), _ -> {});
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
