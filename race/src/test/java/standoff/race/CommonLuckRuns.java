package standoff.race;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import standoff.documents.Documents;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.race.scenario.Scenario;
import standoff.race.world.EventDetail;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.World;

/// Futures of a small world, which under other settings have equal luck: what stories are told by.
final class CommonLuckRuns {
    private final Scenario scenario;
    private final Sampling sampling;

    private CommonLuckRuns(Scenario scenario, Sampling sampling) {
        this.scenario = scenario;
        this.sampling = sampling;
    }

    /// Futures of the small setting, held at its values; `*` in the name of a setting stands for both powers.
    static CommonLuckRuns of(String... settings) {
        return new CommonLuckRuns(
                RaceFixtures.reader().read(RaceFixtures.TWO_POWERS, Optional.empty(), RaceFixtures.held(settings)),
                Sampling.FIXED);
    }

    /// Futures of another scenario, held at its values.
    static CommonLuckRuns at(String scenario, String... settings) {
        return new CommonLuckRuns(
                RaceFixtures.reader().read(scenario, Optional.empty(), RaceFixtures.held(settings)), Sampling.FIXED);
    }

    /// Futures of the small setting with its uncertain inputs drawn.
    static CommonLuckRuns varied(String... settings) {
        return new CommonLuckRuns(
                RaceFixtures.reader().read(RaceFixtures.TWO_POWERS, Optional.empty(), RaceFixtures.held(settings)),
                Sampling.VARIED);
    }

    /// Futures of a scenario written out in the test.
    static CommonLuckRuns written(String yaml, String... settings) {
        var document = Documents.read("story.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return new CommonLuckRuns(
                RaceFixtures.reader().resolve(document, Optional.empty(), RaceFixtures.held(settings)), Sampling.FIXED);
    }

    RaceModel model() {
        return new RaceModel(scenario);
    }

    /// What is read off each of so many futures.
    double[] read(int futures, ToDoubleFunction<History> reading) {
        return read(futures, _ -> {}, reading);
    }

    /// What is read off each of so many futures, whose every step is watched.
    double[] read(int futures, Consumer<World> watch, ToDoubleFunction<History> reading) {
        InputSampler sampler = InputSampler.of(new Plan(model(), 1, futures, sampling, 0));
        FutureSimulation simulation = new FutureSimulation(scenario);
        double[] found = new double[futures];
        for (int future = 0; future < futures; future++)
            found[future] = reading.applyAsDouble(simulation.run(sampler.future(future), watch));
        return found;
    }

    double mean(int futures, ToDoubleFunction<History> reading) {
        double sum = 0;
        int count = 0;
        for (double each : read(futures, reading)) {
            if (Double.isNaN(each)) continue;
            sum += each;
            count++;
        }
        return sum / count;
    }

    /// A measure of the model, by name.
    double mean(int futures, String measure) {
        return mean(futures, measured(measure));
    }

    ToDoubleFunction<History> measured(String name) {
        return RaceMeasures.of(scenario).stream()
                .filter(gauge -> gauge.measure().name().equals(name))
                .findFirst()
                .orElseThrow()
                .reading();
    }

    /// All that happened, as text with every bit of every number.
    static String diary(History history) {
        Events events = history.world().events;
        StringBuilder text = new StringBuilder();
        for (int e = 0; e < events.size(); e++)
            text.append(events.step(e))
                    .append(' ')
                    .append(events.kind(e))
                    .append(' ')
                    .append(events.who(e))
                    .append(' ')
                    .append(events.whom(e))
                    .append(' ')
                    .append(EventDetail.of(events, e))
                    .append(' ')
                    .append(Double.doubleToLongBits(events.value(e)))
                    .append('\n');
        return text.toString();
    }

    String diary(int future) {
        String[] text = new String[1];
        InputSampler sampler = InputSampler.of(new Plan(model(), 1, future + 1, sampling, 0));
        text[0] = diary(new FutureSimulation(scenario).run(sampler.future(future), _ -> {}));
        return text[0];
    }

    /// The first event of this kind with these parties (-1: any), or -1.
    static int first(History history, EventKind kind, int who, int whom) {
        Events events = history.world().events;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == kind && (who < 0 || events.who(e) == who) && (whom < 0 || events.whom(e) == whom))
                return e;
        return -1;
    }
}
