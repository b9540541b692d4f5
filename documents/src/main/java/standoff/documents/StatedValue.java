package standoff.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// One input as a document states it: its value and how well that is known. A part that was not written is empty.
/// Numbers are in the unit of the [Shape.Quantity]; a choice is the index of its label, a switch is 0 or 1. `mark`
/// is V, D, M or J. Only a choice or a switch has weights, one for each label: how likely it is. With a bound the
/// statement counts only where what it is laid over is on the other side of its value.
public record StatedValue(
        Place place,
        OptionalDouble value,
        Optional<Bound> bound,
        Optional<Range> range,
        Optional<String> source,
        Optional<Character> mark,
        Optional<Family> distribution,
        Optional<Scale> scale,
        Optional<String> note,
        Optional<List<Double>> weights) {

    private static final String MARKS = "VDMJ";

    public StatedValue {
        mark.ifPresent(m -> {
            if (MARKS.indexOf(m) < 0)
                throw new IllegalArgumentException("expected a mark of " + MARKS + ", found " + m);
        });
        value.ifPresent(v -> {
            if (!Double.isFinite(v)) throw new IllegalArgumentException("expected a finite value, found " + v);
        });
    }

    /// How a statement stands to what it is laid over.
    public enum Bound {
        AT_LEAST,
        AT_MOST;

        /// The key under which the value is written.
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean holds(double value, double bound) {
            return this == AT_LEAST ? value >= bound : value <= bound;
        }
    }

    /// An interval with `low < high`.
    public record Range(double low, double high) {
        public Range {
            if (!(low < high)) throw new IllegalArgumentException("expected low < high, found " + low + " and " + high);
        }

        public boolean contains(double value) {
            return value >= low && value <= high;
        }

        /// The middle: the arithmetic mean, or on a log scale, where the range is above 0, the geometric mean.
        public double middle(boolean log) {
            return log && low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
        }

        @Override
        public String toString() {
            return MessageText.number(low) + " to " + MessageText.number(high);
        }
    }

    /// How draws spread over the range.
    public enum Family {
        TWO_PIECE,
        UNIFORM,
        TRIANGULAR,
        NORMAL,
        LOGNORMAL,
        BETA,
        FIXED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Family::label).toList();
        }

        static Optional<Family> of(String label) {
            return Arrays.stream(values()).filter(v -> v.label().equals(label)).findFirst();
        }
    }

    /// On which axis distances in the range are measured.
    public enum Scale {
        LINEAR,
        LOG;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Scale::label).toList();
        }

        static Optional<Scale> of(String label) {
            return Arrays.stream(values()).filter(v -> v.label().equals(label)).findFirst();
        }
    }

    /// Whether the value lies inside the range, if both are there.
    boolean isConsistent() {
        return value.isEmpty() || range.isEmpty() || range.get().contains(value.getAsDouble());
    }

    /// This statement with its empty parts taken from `model`. Source and mark belong together and come from one of
    /// the two. Where this names a single label, the weights of `model` no longer count.
    ///
    /// A bound that the value of `model` keeps leaves `model` as it is.
    public StatedValue over(StatedValue model) {
        if (bound.isPresent()
                && model.value.isPresent()
                && bound.get().holds(model.value.getAsDouble(), value.orElseThrow())) return model;
        boolean own = source.isPresent();
        return new StatedValue(
                place,
                value.isPresent() ? value : model.value,
                Optional.empty(),
                range.or(() -> model.range),
                own ? source : model.source,
                own || mark.isPresent() ? mark : model.mark,
                distribution.or(() -> model.distribution),
                scale.or(() -> model.scale),
                note.or(() -> model.note),
                weights.isPresent() || value.isPresent() ? weights : model.weights);
    }
}
