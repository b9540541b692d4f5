package standoff.race.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import standoff.documents.Place;
import standoff.documents.StatedValue;
import standoff.experiment.Distribution;
import standoff.experiment.Distribution.TwoPiece.Scale;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Mark;
import standoff.experiment.Provenance;
import standoff.experiment.Uncertainty;
import standoff.numerics.Elementary;
import standoff.numerics.NormalLaw;
import standoff.race.world.Parameter;

/// Makes the model's inputs of what a document states: one with a range is uncertain, one without is a lever.
final class Inputs {
    private Inputs() {}

    /// What the model itself says of an input, in the form of a document's statement.
    static StatedValue byDefault(InputInstance instance) {
        Parameter.Interval range = instance.range();
        Provenance provenance = instance.provenance();
        return new StatedValue(
                Place.of("the model"),
                OptionalDouble.of(instance.defaultValue()),
                Optional.empty(),
                range == null || range.low() == range.high()
                        ? Optional.empty()
                        : Optional.of(new StatedValue.Range(range.low(), range.high())),
                Optional.of(provenance.source()),
                Optional.of(provenance.mark().letter()),
                Optional.empty(),
                range == null
                        ? Optional.empty()
                        : Optional.of(range.logarithmic() ? StatedValue.Scale.LOG : StatedValue.Scale.LINEAR),
                Optional.empty(),
                Optional.empty());
    }

    /// The input that this statement makes, complete as [StatedValue#over] the model's default.
    static Input input(InputInstance instance, StatedValue stated) {
        Parameter parameter = instance.parameter();
        double value = stated.value().orElse(instance.defaultValue());
        Provenance provenance = new Provenance(
                stated.source().orElse(instance.provenance().source()),
                stated.mark().map(Inputs::mark).orElse(instance.provenance().mark()));
        Distribution distribution = distribution(stated, value);
        return distribution == null
                ? new Lever(
                        instance.name(), parameter.meaning(), parameter.unit(), parameter.domain(), value, provenance)
                : new Uncertainty(
                        instance.name(),
                        parameter.meaning(),
                        parameter.unit(),
                        parameter.domain(),
                        value,
                        distribution,
                        provenance);
    }

    /// An input held at a value that somebody set.
    static Input held(InputInstance instance, double value, String by) {
        Parameter parameter = instance.parameter();
        return new Lever(
                instance.name(),
                parameter.meaning(),
                parameter.unit(),
                parameter.domain(),
                value,
                new Provenance(by, Mark.JUDGEMENT));
    }

    private static @Nullable Distribution distribution(StatedValue stated, double value) {
        if (stated.weights().isPresent())
            return new Distribution.Discrete(stated.weights().get());
        if (stated.range().isEmpty()) return null;
        StatedValue.Range range = stated.range().get();
        double low = range.low();
        double high = range.high();
        Scale scale = stated.scale().orElse(StatedValue.Scale.LINEAR) == StatedValue.Scale.LOG && low > 0
                ? Scale.LOG
                : Scale.LINEAR;
        double spread = 2 * NormalLaw.QUANTILE_95;
        return switch (stated.distribution().orElse(StatedValue.Family.TWO_PIECE)) {
            case TWO_PIECE -> new Distribution.TwoPiece(value, low, high, scale);
            case BETA -> beta(value, (high - low) / spread);
            case UNIFORM -> new Distribution.Uniform(low, high);
            case TRIANGULAR -> new Distribution.Triangular(low, value, high);
            case NORMAL -> new Distribution.Normal(value, (high - low) / spread);
            case LOGNORMAL -> new Distribution.LogNormal(value, (Elementary.log(high) - Elementary.log(low)) / spread);
            case FIXED -> null;
        };
    }

    /// The beta law with this mean and standard deviation.
    private static Distribution beta(double mean, double deviation) {
        double concentration = mean * (1 - mean) / (deviation * deviation) - 1;
        return new Distribution.Beta(mean * concentration, (1 - mean) * concentration);
    }

    private static Mark mark(char letter) {
        for (Mark mark : Mark.values()) if (mark.letter() == letter) return mark;
        throw new IllegalArgumentException("no mark " + letter);
    }
}
