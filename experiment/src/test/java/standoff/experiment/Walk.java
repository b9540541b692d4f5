package standoff.experiment;

import java.time.LocalDate;
import java.util.List;
import standoff.numerics.random.Streams;

/// A random walk whose every measure has a closed form: from an uncertain start, standard normal, it goes ten
/// steps of a drift and a standard normal shock.
///
/// - position after t steps: normal with mean `t drift` and variance `1 + t`
/// - `patience`: unit exponential, times the lever `scale`
/// - `crossed`: with probability .3; `when`: where crossed, uniform on 0 to 1
/// - `colour`: the uncertain choice, with shares .5, .3, .2
final class Walk implements Model {
    static final int STEPS = 10;
    static final int DRIFT = 1;
    static final int END = 0, PATIENCE = 1, WHEN = 2, CROSSED = 3, COLOUR = 4;
    private static final Provenance SOURCE = new Provenance("assumed, because its results are known", Mark.JUDGEMENT);
    private static final List<String> COLOURS = List.of("red", "green", "blue");

    private final double scale;

    Walk() {
        this(2);
    }

    Walk(double scale) {
        this.scale = scale;
    }

    @Override
    public ModelId id() {
        return new ModelId("walk", "1");
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Uncertainty(
                        "start",
                        "where it begins",
                        "steps",
                        new Domain.Real(-100, 100),
                        0,
                        new Distribution.Normal(0, 1),
                        SOURCE),
                new Lever("drift", "what each step adds", "steps", new Domain.Real(-1, 1), 0.25, SOURCE),
                new Uncertainty(
                        "colour",
                        "of the walker's coat",
                        "-",
                        new Domain.Choice(COLOURS),
                        0,
                        new Distribution.Discrete(List.of(5., 3., 2.)),
                        SOURCE),
                new Lever("scale", "the mean patience", "days", new Domain.Real(0, 100), scale, SOURCE));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.quantity("end", "end", "steps"),
                Measure.quantity("patience", "patience", "days"),
                Measure.quantity("when", "time of crossing", "share"),
                Measure.event("crossed", "crossed"),
                Measure.category("colour", "colour", COLOURS));
    }

    @Override
    public List<Series> series() {
        return List.of(new Series("position", "position", "steps", -12, 16));
    }

    @Override
    public Timeline timeline() {
        return new Timeline(LocalDate.of(2026, 7, 1), 28, STEPS + 1);
    }

    @Override
    public void run(Future future, Recorder recorder) {
        Point point = future.drawn();
        Streams streams = future.streams();
        double position = point.value(0);
        recorder.series(0, 0, position);
        for (int t = 1; t <= STEPS; t++) {
            position += point.value(DRIFT) + streams.normal(1, 0, t);
            recorder.series(0, t, position);
        }
        boolean crossed = streams.uniform(3, 0, 0) < 0.3;
        recorder.measure(END, position);
        recorder.measure(PATIENCE, point.value(3) * streams.exponential(2, 0, 0));
        recorder.measure(WHEN, crossed ? streams.uniform(4, 0, 0) : Double.NaN);
        recorder.measure(CROSSED, crossed ? 1 : 0);
        recorder.measure(COLOUR, point.value(2));
    }
}
