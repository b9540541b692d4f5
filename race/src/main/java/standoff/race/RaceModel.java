package standoff.race;

import java.util.List;
import java.util.function.LongSupplier;
import standoff.experiment.Future;
import standoff.experiment.Futures;
import standoff.experiment.Input;
import standoff.experiment.Kernel;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Plan;
import standoff.experiment.RankCorrelation;
import standoff.experiment.Recorder;
import standoff.experiment.Series;
import standoff.experiment.Timeline;
import standoff.experiment.Workers;
import standoff.race.measures.MeasureKey;
import standoff.race.scenario.Scenario;
import standoff.race.world.Events;
import standoff.race.world.MechanismDeclaration;

/// The race of a scenario as a [Model]: one future is one draw of the uncertain inputs and one history up to an
/// ending.
public final class RaceModel implements Model {
    private static final ModelId ID = new ModelId("race", "1");

    private final Scenario scenario;
    private final List<MeasureReader> readers;
    private final SeriesRecorder series;

    public RaceModel(Scenario scenario) {
        this.scenario = scenario;
        this.readers = RaceMeasures.of(scenario);
        this.series = new SeriesRecorder(scenario);
    }

    public Scenario scenario() {
        return scenario;
    }

    /// The names of the mechanisms, in the order of the turn.
    public List<String> mechanisms() {
        return Turn.declarations().stream().map(MechanismDeclaration::name).toList();
    }

    /// What the mechanisms declare, with the share of time that each takes in the first futures of seed 1.
    ///
    /// @param clock nanoseconds, or another unit
    public List<TurnPart> turn(int futures, LongSupplier clock) {
        return TurnPart.of(this, futures, clock);
    }

    @Override
    public ModelId id() {
        return ID;
    }

    @Override
    public List<Input> inputs() {
        return scenario.inputs();
    }

    @Override
    public List<RankCorrelation> correlations() {
        return scenario.correlations();
    }

    @Override
    public List<Measure> measures() {
        return readers.stream().map(MeasureReader::measure).toList();
    }

    /// The place of a measure among [#measures].
    public int place(MeasureKey key) {
        for (int m = 0; m < readers.size(); m++)
            if (readers.get(m).measure().name().equals(key.name())) return m;
        throw new IllegalArgumentException("expected a measure of this scenario, found " + key.name());
    }

    /// The endings that a future may have, in the order of the labels of the measure of endings.
    public List<Ending> endings() {
        return Ending.possible(scenario.nations());
    }

    @Override
    public List<Series> series() {
        return series.series();
    }

    @Override
    public Timeline timeline() {
        return series.timeline();
    }

    @Override
    public void run(Future future, Recorder recorder) {
        run(new FutureSimulation(scenario), future, recorder);
    }

    @Override
    public Kernel kernel() {
        FutureSimulation simulation = new FutureSimulation(scenario);
        return (Futures futures) -> {
            for (int k = 0; k < futures.size(); k++) run(simulation, futures.future(k), futures.recorder(k));
        };
    }

    private void run(FutureSimulation simulation, Future future, Recorder recorder) {
        double[] row = series.row();
        History history = simulation.run(future, world -> series.record(world, recorder, row));
        for (int m = 0; m < readers.size(); m++)
            recorder.measure(m, readers.get(m).reading().applyAsDouble(history));
    }

    /// Shows one future of this model as the first power to strike in it and its target lived it.
    public FutureTrace portray(Future future) {
        FutureSimulation simulation = new FutureSimulation(scenario);
        return FutureTrace.of(this, simulation, future);
    }

    /// How tempting it is to strike first, every half year of the first futures of a plan; the bits do not
    /// depend on who works them out.
    public FirstStrike firstStrike(Plan plan, int futures, Workers workers) {
        return FirstStrike.of(this, plan, futures, workers);
    }

    /// Tells one future of this model as a story.
    public List<EventNarrative.Line> tell(Future future) {
        History history = new FutureSimulation(scenario).run(future, world -> {});
        return new EventNarrative(scenario).tell(history.world().events);
    }

    /// Tells one future of this model as a story, and why what was decided in it was decided so.
    public FutureStory explain(Future future) {
        return explain(new FutureSimulation(scenario), future).story();
    }

    /// A future that was told, and how it was at its ending.
    record Explained(History history, FutureStory story) {}

    Explained explain(FutureSimulation simulation, Future future) {
        DecisionLog log = new DecisionLog();
        History history = simulation.run(future, log);
        Events events = history.world().events;
        List<EventNarrative.Line> lines = new EventNarrative(scenario).tell(events);
        List<DecisionTold> decisions = new DecisionNarrative(scenario).tell(events, lines, log.decisions());
        return new Explained(history, new FutureStory(lines, decisions));
    }
}
