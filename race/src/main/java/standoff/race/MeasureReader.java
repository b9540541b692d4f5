package standoff.race;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import standoff.experiment.Measure;
import standoff.race.measures.MeasureKey;

/// A measure, and how it is read off a future that has ended.
record MeasureReader(Measure measure, ToDoubleFunction<History> reading) {
    static MeasureReader of(MeasureKey.Quantity key, ToDoubleFunction<History> reading) {
        return new MeasureReader(Measure.quantity(key.name(), key.label(), key.unit()), reading);
    }

    static MeasureReader of(MeasureKey.Event key, Predicate<History> happened) {
        return new MeasureReader(Measure.event(key.name(), key.label()), history -> happened.test(history) ? 1 : 0);
    }

    /// @param place of the future's label among all of them
    static MeasureReader of(MeasureKey.Category key, List<String> labels, ToIntFunction<History> place) {
        return new MeasureReader(Measure.category(key.name(), key.label(), labels), place::applyAsInt);
    }
}
