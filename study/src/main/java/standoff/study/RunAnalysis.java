package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import standoff.experiment.Measure;
import standoff.experiment.Shares;
import standoff.race.RaceModel;
import standoff.results.RecordedFutures;

/// What the statistics of each measure by itself do not tell, gathered from the recorded futures: what moves an
/// outcome, and when which ending comes.
record RunAnalysis(Drivers drivers, EndingTimes arrivals) {
    /// So many futures are enough for it, and keep a report of a million futures quick.
    private static final long MOST = 20_000;
    /// Endings rarer than this have too few futures to say what moves them.
    private static final double LEAST = .02;

    private static final int ENDINGS = 4;

    /// Nothing gathered yet, for the most frequent endings that are not wars, for war, and for strikes.
    static RunAnalysis of(RaceModel model, RunStatistics findings) {
        int inputs = model.inputs().size();
        Shares endings = findings.shares("ending");
        List<Drivers.Outcome> outcomes = new ArrayList<>();
        IntStream.range(0, endings.labels().size())
                .filter(label -> !EndingNames.isWar(endings.labels().get(label)) && isOpen(endings.share(label)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer label) -> endings.share(label))
                        .reversed())
                .limit(ENDINGS)
                .forEach(label -> outcomes.add(new Drivers.Outcome(
                        EndingNames.name(endings.labels().get(label), model.scenario()),
                        inputs + findings.measure("ending"),
                        label)));
        for (String event : List.of("war", "struck"))
            if (isOpen(findings.event(event).value())) {
                int measure = findings.measure(event);
                Measure named = model.measures().get(measure);
                outcomes.add(
                        new Drivers.Outcome(named.label().toLowerCase(java.util.Locale.ROOT), inputs + measure, 1));
            }
        return new RunAnalysis(
                new Drivers(model.inputs(), outcomes),
                new EndingTimes(
                        inputs + findings.measure("ending"),
                        inputs + findings.measure("years"),
                        endings.labels().size()));
    }

    private static boolean isOpen(double share) {
        return share > LEAST && share < 1 - LEAST;
    }

    /// Gathers it from the first futures of a run.
    RunAnalysis gather(RecordedFutures futures) {
        futures.forEach(MOST, (first, count, columns) -> {
            drivers.add(count, columns);
            arrivals.add(count, columns);
        });
        return this;
    }
}
