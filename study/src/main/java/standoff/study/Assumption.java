package standoff.study;

import java.util.List;
import standoff.experiment.Distribution;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Mark;
import standoff.experiment.Uncertainty;
import standoff.experiment.Variable;

/// An input of a run: what it is held at or drawn from, and how well it is known.
///
/// @param labels  of a switch or choice, which its values count from 0; none of a number
/// @param drawn   whether it has a range; else it is held at its value
/// @param value   stated
/// @param low     the 5 % quantile of what is drawn; NaN where it is held, and of switches and choices
/// @param high    the 95 % quantile
/// @param weights of the labels of what is drawn; none where it is held, and of numbers
public record Assumption(
        String name,
        String meaning,
        String unit,
        Variable.Kind kind,
        List<String> labels,
        boolean drawn,
        double value,
        double low,
        double high,
        List<Double> weights,
        Mark mark,
        String source) {
    private static final double LOW = .05;
    private static final double HIGH = .95;

    public Assumption {
        labels = List.copyOf(labels);
        weights = List.copyOf(weights);
    }

    public static Assumption of(Input input) {
        Variable variable = Variable.of(input);
        double low = Double.NaN;
        double high = Double.NaN;
        List<Double> weights = List.of();
        switch (input) {
            case Lever _ -> {}
            case Uncertainty uncertainty
            when uncertainty.distribution() instanceof Distribution.Discrete(List<Double> shares) -> weights = shares;
            case Uncertainty uncertainty -> {
                low = uncertainty.distribution().quantile(LOW);
                high = uncertainty.distribution().quantile(HIGH);
            }
        }
        return new Assumption(
                input.name(),
                input.meaning(),
                input.unit(),
                variable.kind(),
                variable.labels(),
                input instanceof Uncertainty,
                input.value(),
                low,
                high,
                weights,
                input.provenance().mark(),
                input.provenance().source());
    }

    /// The section of a scenario that it stands in: `nations` of `nations.B.opacity`.
    String section() {
        return name.substring(0, name.indexOf('.'));
    }
}
