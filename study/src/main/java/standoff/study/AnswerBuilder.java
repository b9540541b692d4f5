package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standoff.experiment.Block;
import standoff.experiment.InputSampler;
import standoff.experiment.Tally;
import standoff.experiment.Variable;
import standoff.experiment.Workers;
import standoff.explore.DriverCounts;
import standoff.explore.Drivers;
import standoff.explore.TimesByCategory;
import standoff.race.Ending;
import standoff.race.FirstStrike;
import standoff.race.RaceModel;
import standoff.race.measures.MeasureKey;
import standoff.race.measures.Measures;

/// Gathers from the futures of a run what the statistics of each measure by itself do not tell, and puts the answer
/// together. Blocks may come in any order: the answer is the same.
public final class AnswerBuilder {
    /// So many futures, counted from the first, are enough for what moves an outcome and when endings come, and keep an
    /// answer of a million futures quick.
    public static final long MOST = 20_000;
    /// Outcomes rarer than this have too few futures to say what moves them.
    private static final double LEAST = .02;
    /// How many endings are looked at for what moves them.
    private static final int ENDINGS = 4;

    private static final List<MeasureKey.Event> EVENTS = List.of(Measures.WAR, Measures.STRUCK);

    private final Study study;
    private final RaceModel model;
    private final DriverCounts drivers;
    private final TimesByCategory.Gathering times;
    private final int struck;
    private long firstStruck = Long.MAX_VALUE;

    public AnswerBuilder(Study study) {
        this.study = study;
        this.model = study.model();
        int inputs = model.inputs().size();
        List<Variable> variables = Stream.concat(
                        model.inputs().stream().map(Variable::of),
                        model.measures().stream().map(Variable::of))
                .toList();
        List<String> counted = Stream.concat(Stream.of(Measures.ENDING), EVENTS.stream())
                .map(MeasureKey::name)
                .toList();
        this.drivers = new DriverCounts(model.inputs(), variables, counted);
        this.times = new TimesByCategory.Gathering(
                inputs + model.place(Measures.ENDING),
                inputs + model.place(Measures.YEARS),
                model.endings().stream().map(Ending::label).toList());
        this.struck = inputs + model.place(Measures.STRUCK);
    }

    /// Gathers a block that was not gathered before.
    public void add(Block block) {
        block.visit(this::add);
    }

    /// Gathers futures that were not gathered before: a column for each input and then each measure.
    public void add(long first, int count, double[][] columns) {
        int here = Math.clamp(MOST - first, 0, count);
        drivers.add(here, columns);
        times.add(here, columns);
        for (int k = here - 1; k >= 0; k--) if (columns[struck][k] == 1) firstStruck = Math.min(firstStruck, first + k);
    }

    /// The answer, once all futures are gathered.
    ///
    /// @param tally   of all futures
    /// @param workers who branch futures for first-strike stability
    public Answer answer(Tally tally, Workers workers) {
        MeasureTable measures = MeasureTable.of(model.measures(), tally);
        List<EndingShare> endings = endings(measures);
        return new Answer(
                Answer.FORMAT,
                study.question(),
                RaceOutline.of(model),
                tally.futures(),
                model.inputs().stream().map(Assumption::of).toList(),
                endings,
                measures,
                model.timeline(),
                SeriesFan.of(model.series(), tally.fans()),
                drivers(measures, endings),
                told(),
                firstStrike(workers));
    }

    /// The headline of what has been run so far.
    public RunOverview overview(Tally tally) {
        MeasureTable measures = MeasureTable.of(model.measures(), tally);
        return RunOverview.of(
                RaceOutline.of(model),
                tally.futures(),
                study.question(),
                endings(measures),
                measures,
                model.inputs().stream().map(Assumption::of).toList());
    }

    private List<EndingShare> endings(MeasureTable measures) {
        List<MeasureTable.LabelShare> shares = measures.shares(Measures.ENDING);
        List<TimesByCategory.Times> dated = times.result().times();
        return IntStream.range(0, shares.size())
                .mapToObj(e -> new EndingShare(
                        model.endings().get(e),
                        shares.get(e).futures(),
                        shares.get(e).share(),
                        dated.get(e).futures(),
                        dated.get(e).at()))
                .toList();
    }

    private Drivers drivers(MeasureTable measures, List<EndingShare> endings) {
        List<Drivers.Outcome> outcomes = new ArrayList<>();
        IntStream.range(0, endings.size())
                .filter(e -> !endings.get(e).ending().kind().isWar()
                        && isOpen(endings.get(e).share().value()))
                .boxed()
                .sorted(Comparator.comparingLong((Integer e) -> endings.get(e).futures())
                        .reversed())
                .limit(ENDINGS)
                .forEach(e -> outcomes.add(drivers.outcome(Measures.ENDING.name(), e)));
        for (MeasureKey.Event event : EVENTS)
            if (isOpen(measures.share(event).value())) outcomes.add(drivers.outcome(event.name(), 1));
        return new Drivers(drivers.futures(), outcomes);
    }

    private static boolean isOpen(double share) {
        return share > LEAST && share < 1 - LEAST;
    }

    private FutureTold told() {
        long future = firstStruck == Long.MAX_VALUE ? 0 : firstStruck;
        return new FutureTold(
                future, model.portray(InputSampler.of(study.plan()).future(future)));
    }

    private Optional<FirstStrike> firstStrike(Workers workers) {
        int branched = study.question().branched();
        return branched == 0 ? Optional.empty() : Optional.of(model.firstStrike(study.plan(), branched, workers));
    }
}
