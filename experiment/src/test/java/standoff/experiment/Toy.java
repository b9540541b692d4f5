package standoff.experiment;

import java.time.LocalDate;
import java.util.List;
import standoff.numerics.random.Streams;

/// A model without inputs that does what a test tells it to.
record Toy(String name, List<Measure> measures, List<Series> series, Body body) implements Model {
    /// What happens in a future.
    interface Body {
        void run(Streams streams, Recorder recorder);
    }

    Toy(String name, Measure... measures) {
        this(name, List.of(measures), List.of(), (streams, recorder) -> {});
    }

    @Override
    public ModelId id() {
        return new ModelId(name, "1");
    }

    @Override
    public List<Input> inputs() {
        return List.of();
    }

    @Override
    public Timeline timeline() {
        return series.isEmpty() ? Timeline.NONE : new Timeline(LocalDate.of(2026, 1, 1), 7, 3);
    }

    @Override
    public void run(Future future, Recorder recorder) {
        body.run(future.streams(), recorder);
    }
}
