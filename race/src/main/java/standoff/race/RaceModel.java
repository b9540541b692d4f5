package standoff.race;

import java.util.List;
import standoff.experiment.Futures;
import standoff.experiment.Input;
import standoff.experiment.Kernel;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Plan;
import standoff.experiment.Point;
import standoff.experiment.RankCorrelation;
import standoff.experiment.Recorder;
import standoff.experiment.Series;
import standoff.experiment.Timeline;
import standoff.experiment.Workers;
import standoff.numerics.random.Streams;
import standoff.race.measures.MeasureKey;
import standoff.race.scenario.Scenario;

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
        return new FutureSimulation(scenario).mechanisms();
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
    public void run(Point point, Streams streams, Recorder recorder) {
        pass(new FutureSimulation(scenario), point, streams, recorder);
    }

    @Override
    public Kernel kernel() {
        FutureSimulation simulation = new FutureSimulation(scenario);
        return (Futures futures) -> {
            for (int k = 0; k < futures.size(); k++)
                pass(simulation, futures.point(k), futures.streams(k), futures.recorder(k));
        };
    }

    private void pass(FutureSimulation simulation, Point point, Streams streams, Recorder recorder) {
        double[] row = series.row();
        History history = simulation.run(point, streams, world -> series.record(world, recorder, row));
        for (int m = 0; m < readers.size(); m++)
            recorder.measure(m, readers.get(m).reading().applyAsDouble(history));
    }

    /// Shows one future of this model as the first power to strike in it and its target lived it.
    public FutureTrace portray(Point point, Streams streams) {
        FutureSimulation simulation = new FutureSimulation(scenario);
        return FutureTrace.of(this, watch -> simulation.run(point, streams, watch));
    }

    /// How tempting it is to strike first, every half year of the first futures of a plan; the bits do not
    /// depend on who works them out.
    public FirstStrike firstStrike(Plan plan, int futures, Workers workers) {
        return FirstStrike.of(this, plan, futures, workers);
    }

    /// Tells one future of this model as a story.
    public List<EventNarrative.Line> tell(Point point, Streams streams) {
        History history = new FutureSimulation(scenario).run(point, streams, world -> {});
        return new EventNarrative(scenario).tell(history.world().events);
    }
}
