package standoff.experiment;

import java.util.List;

/// A column of the futures of a run: an input as drawn or a measure, with what its numbers mean.
///
/// @param label  how reports name it: the meaning of an input, the label of a measure
/// @param unit   of a number; `-` for the rest
/// @param labels that its values count from 0: of an event `no` and `yes`, of a category its labels; none of a
///               number
/// @param input  whether it is an input; else it is a measure
public record Variable(String name, String label, String unit, Kind kind, List<String> labels, boolean input) {
    /// What its values are.
    public enum Kind {
        /// A number; NaN where it does not apply.
        NUMBER,
        /// 0 or 1: a switch that is off or on, something that does not happen or does.
        EVENT,
        /// The index of a label.
        CATEGORY
    }

    public Variable {
        labels = List.copyOf(labels);
        if (labels.isEmpty() != (kind == Kind.NUMBER))
            throw new IllegalArgumentException(name + ": expected labels of everything but a number, found " + labels);
    }

    /// The column of an input.
    public static Variable of(Input input) {
        return of(input.name(), input.meaning(), input.unit(), input.domain());
    }

    /// The column of an input with these values.
    public static Variable of(String name, String meaning, String unit, Domain domain) {
        Kind kind = switch (domain) {
            case Domain.Real _, Domain.Whole _ -> Kind.NUMBER;
            case Domain.Switch _ -> Kind.EVENT;
            case Domain.Choice _ -> Kind.CATEGORY;
        };
        List<String> labels = switch (domain) {
            case Domain.Real _, Domain.Whole _ -> List.of();
            case Domain.Switch _ -> List.of("off", "on");
            case Domain.Choice(List<String> choices) -> choices;
        };
        return new Variable(name, meaning, unit, kind, labels, true);
    }

    /// The column of a measure.
    public static Variable of(Measure measure) {
        Kind kind = switch (measure.kind()) {
            case Measure.Kind.Quantity _ -> Kind.NUMBER;
            case Measure.Kind.Event _ -> Kind.EVENT;
            case Measure.Kind.Category _ -> Kind.CATEGORY;
        };
        return new Variable(measure.name(), measure.label(), measure.unit(), kind, measure.labels(), false);
    }

    /// Whether its mean over futures is a share of them.
    public boolean isShare() {
        return kind != Kind.NUMBER;
    }
}
