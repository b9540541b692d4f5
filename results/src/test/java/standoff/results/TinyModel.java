package standoff.results;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Future;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Mark;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Point;
import standoff.experiment.Provenance;
import standoff.experiment.Recorder;
import standoff.experiment.Series;
import standoff.experiment.Timeline;
import standoff.experiment.Uncertainty;
import standoff.numerics.random.Streams;

/// A model with an input and a measure of every kind, whose numbers can be followed by hand.
///
/// @param nanosPerFuture how long a future takes at least, so that there is time to interrupt it
record TinyModel(String version, long nanosPerFuture) implements Model {
    static final int PACE = 0;
    static final int CENTRES = 1;
    static final int REGIME = 2;
    static final int HOTLINE = 3;
    static final int LEVER = 4;

    static final int ENDING = 0;
    static final int LEAD = 1;
    static final int STRUCK = 2;
    static final int WARNING = 3;

    static final Measure ENDING_MEASURE =
            Measure.category("ending", "Ending", List.of("decisive advantage, A", "war", "none \"by\" horizon"));

    private static final Provenance ASSUMED = new Provenance("assumed, because it is a test", Mark.JUDGEMENT);

    TinyModel() {
        this("1", 0);
    }

    @Override
    public ModelId id() {
        return new ModelId("tiny", version);
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Uncertainty(
                        "nations.A.pace",
                        "how fast it goes",
                        "nats",
                        new Domain.Real(-10, Double.POSITIVE_INFINITY),
                        .5,
                        new Distribution.Uniform(0, 1),
                        ASSUMED),
                new Uncertainty(
                        "nations.A.centres",
                        "data centres",
                        "-",
                        new Domain.Whole(0, 9),
                        4,
                        new Distribution.Uniform(0, 9),
                        ASSUMED),
                new Uncertainty(
                        "regime",
                        "who talks to whom",
                        "-",
                        new Domain.Choice(List.of("none", "tacit, undeclared", "it's declared")),
                        1,
                        new Distribution.Discrete(List.of(.2, .3, .5)),
                        ASSUMED),
                new Uncertainty(
                        "hotline",
                        "whether there is one",
                        "-",
                        new Domain.Switch(),
                        1,
                        new Distribution.Discrete(List.of(.5, .5)),
                        ASSUMED),
                new Lever("red line", "where it lies", "OOM", new Domain.Real(0, 5), 2.5, ASSUMED));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                ENDING_MEASURE,
                Measure.quantity("lead", "Lead at the end", "months"),
                Measure.event("struck", "A strike"),
                Measure.quantity("warning", "Warning time", "months"));
    }

    @Override
    public List<Series> series() {
        return List.of(
                new Series("capability", "Capability of A", "OOM", 0, 4),
                new Series("it's a lag", "Lag of B", "months", -8, 8));
    }

    @Override
    public Timeline timeline() {
        return new Timeline(LocalDate.of(2026, 7, 1), 7, 4);
    }

    /// The lead is the pace plus luck; a strike falls where luck is above .75, and only then is there a
    /// warning; one future in three ends in war, and it has no series after its second moment.
    @Override
    public void run(Future future, Recorder recorder) {
        Point point = future.drawn();
        Streams streams = future.streams();
        if (nanosPerFuture > 0) LockSupport.parkNanos(nanosPerFuture);
        double luck = streams.uniform(1, 0, 0);
        double ending = Math.floor(3 * streams.uniform(2, 0, 0));
        recorder.measure(ENDING, ending);
        recorder.measure(LEAD, point.value(PACE) + luck);
        recorder.measure(STRUCK, luck > .75 ? 1 : 0);
        recorder.measure(WARNING, luck > .75 ? -0.0 : Double.NaN);
        for (int moment = 0; moment < (ending == 1 ? 2 : 4); moment++) {
            recorder.series(0, moment, point.value(PACE) * moment);
            recorder.series(1, moment, luck - .5);
        }
    }
}
