package standoff.race;

import java.util.function.ToDoubleFunction;
import standoff.experiment.Measure;

/// A measure, and how it is read off a future that has ended.
record MeasureReader(Measure measure, ToDoubleFunction<History> reading) {
    static MeasureReader quantity(String name, String label, String unit, ToDoubleFunction<History> reading) {
        return new MeasureReader(Measure.quantity(name, label, unit), reading);
    }

    static MeasureReader event(String name, String label, java.util.function.Predicate<History> happened) {
        return new MeasureReader(Measure.event(name, label), history -> happened.test(history) ? 1 : 0);
    }
}
