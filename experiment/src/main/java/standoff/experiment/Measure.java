package standoff.experiment;

import java.util.List;

/// What is measured once per future (the M of XLRM).
///
/// @param name  stable identifier, for example `strikes`
/// @param label how reports name it
/// @param unit  of a quantity: `months`, `OOM`, `per future`, …; `-` for categories and events
public record Measure(String name, String label, String unit, Kind kind) {
    public sealed interface Kind {
        /// A number; NaN means that it does not apply to this future (say, a warning time where nothing was crossed).
        record Quantity() implements Kind {}

        /// Happened (1) or not (0).
        record Event() implements Kind {}

        /// One of several labels, recorded by index.
        record Category(List<String> labels) implements Kind {
            public Category {
                labels = List.copyOf(labels);
                if (labels.isEmpty()) throw new IllegalArgumentException("a category needs at least one label");
            }
        }
    }

    /// The labels its recorded values count from 0: those of a category, `no` and `yes` of an event, none of a
    /// quantity.
    public List<String> labels() {
        return switch (kind) {
            case Kind.Quantity() -> List.of();
            case Kind.Event() -> List.of("no", "yes");
            case Kind.Category(var labels) -> labels;
        };
    }

    public static Measure quantity(String name, String label, String unit) {
        return new Measure(name, label, unit, new Kind.Quantity());
    }

    public static Measure event(String name, String label) {
        return new Measure(name, label, "-", new Kind.Event());
    }

    public static Measure category(String name, String label, List<String> labels) {
        return new Measure(name, label, "-", new Kind.Category(labels));
    }
}
