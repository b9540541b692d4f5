package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standoff.experiment.ColumnSource;
import standoff.experiment.Shares;
import standoff.experiment.Variable;
import standoff.explore.Drivers;
import standoff.explore.TimesByCategory;
import standoff.race.RaceModel;

/// What the statistics of each measure by itself do not tell, gathered from the futures of a run: what moves an
/// outcome, and when which ending comes.
public record RunAnalysis(Drivers drivers, TimesByCategory times) {
    /// So many futures are enough for it, and keep a report of a million futures quick.
    private static final long MOST = 20_000;
    /// Endings rarer than this have too few futures to say what moves them.
    private static final double LEAST = .02;

    private static final int ENDINGS = 4;

    /// Gathered from the first futures of a run of this model: for the most frequent endings that are not wars, for
    /// war, and for strikes.
    static RunAnalysis of(RaceModel model, RunStatistics statistics, ColumnSource run) {
        List<Variable> variables = Stream.concat(
                        model.inputs().stream().map(Variable::of),
                        model.measures().stream().map(Variable::of))
                .toList();
        int inputs = model.inputs().size();
        Shares endings = statistics.shares("ending");
        Drivers.Gathering drivers =
                new Drivers.Gathering(model.inputs(), variables, List.of("ending", "war", "struck"));
        TimesByCategory.Gathering times = new TimesByCategory.Gathering(
                inputs + statistics.measure("ending"), inputs + statistics.measure("years"), endings.labels());
        run.forEach(MOST, (first, count, columns) -> {
            drivers.add(count, columns);
            times.add(count, columns);
        });
        List<Drivers.Outcome> outcomes = new ArrayList<>();
        IntStream.range(0, endings.labels().size())
                .filter(label -> !EndingNames.isWar(endings.labels().get(label)) && isOpen(endings.share(label)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer label) -> endings.share(label))
                        .reversed())
                .limit(ENDINGS)
                .forEach(label -> outcomes.add(drivers.outcome("ending", label)));
        for (String event : List.of("war", "struck"))
            if (isOpen(statistics.event(event).value())) outcomes.add(drivers.outcome(event, 1));
        return new RunAnalysis(new Drivers(drivers.futures(), outcomes), times.result());
    }

    private static boolean isOpen(double share) {
        return share > LEAST && share < 1 - LEAST;
    }
}
