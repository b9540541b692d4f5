package standoff.benchmark;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.numerics.Units;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioReader;

/// The whole race on the baseline, every input drawn, as a run does it with one thread. Beside futures per
/// second it counts turns and nation-weeks, a nation-week being one nation advanced by a week.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 6, time = 4)
@Fork(2)
public class RaceBenchmark {
    private static final int FUTURES = 1024;
    private static final double TURNS_PER_YEAR = Units.DAYS_PER_YEAR / Units.DAYS_PER_WEEK;

    private final RaceModel model = new RaceModel(
            new ScenarioReader(RaceParameters.PARAMETERS).read("baseline-2026", Optional.empty(), Map.of()));
    private final int time = time(model);
    private long seed;

    /// What else was done per second.
    @AuxCounters
    @State(Scope.Thread)
    public static class Done {
        public double futures;
        public double turns;
        public double nationWeeks;

        @Setup(Level.Iteration)
        public void begin() {
            futures = 0;
            turns = 0;
            nationWeeks = 0;
        }
    }

    private static int time(RaceModel model) {
        for (int m = 0; m < model.measures().size(); m++)
            if (model.measures().get(m).name().equals("years")) return m;
        throw new IllegalStateException("the race has no measure called years");
    }

    /// 1,024 futures: points, turns, records, statistics.
    @Benchmark
    public Tally run(Done done) {
        Tally tally = Runner.run(new Plan(model, seed++, FUTURES, Sampling.VARIED, 0), Workers.inThisThread());
        double turns = tally.quantity(time).mean() * FUTURES * TURNS_PER_YEAR;
        done.futures += FUTURES;
        done.turns += turns;
        done.nationWeeks += turns * model.scenario().nations().size();
        return tally;
    }
}
