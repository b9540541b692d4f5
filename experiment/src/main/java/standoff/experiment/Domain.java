package standoff.experiment;

import java.util.List;

/// The values an input may take at all, whatever its distribution. Values travel as `double`: a choice as the index of
/// its label, a switch as 0 or 1.
public sealed interface Domain {
    boolean contains(double value);

    /// The admissible value nearest to a draw.
    double nearest(double draw);

    record Real(double min, double max) implements Domain {
        public Real {
            if (!(min <= max)) throw new IllegalArgumentException("expected min <= max, found " + min + " and " + max);
        }

        @Override
        public boolean contains(double value) {
            return value >= min && value <= max;
        }

        @Override
        public double nearest(double draw) {
            return Math.clamp(draw, min, max);
        }
    }

    record Whole(long min, long max) implements Domain {
        public Whole {
            if (min > max) throw new IllegalArgumentException("expected min <= max, found " + min + " and " + max);
        }

        @Override
        public boolean contains(double value) {
            return value == Math.rint(value) && value >= min && value <= max;
        }

        @Override
        public double nearest(double draw) {
            return Math.clamp(Math.rint(draw), (double) min, (double) max);
        }
    }

    record Choice(List<String> labels) implements Domain {
        public Choice {
            labels = List.copyOf(labels);
            if (labels.isEmpty()) throw new IllegalArgumentException("a choice needs at least one label");
        }

        @Override
        public boolean contains(double value) {
            return value == Math.rint(value) && value >= 0 && value < labels.size();
        }

        @Override
        public double nearest(double draw) {
            return Math.clamp(Math.rint(draw), 0, labels.size() - 1.0);
        }
    }

    record Switch() implements Domain {
        @Override
        public boolean contains(double value) {
            return value == 0 || value == 1;
        }

        @Override
        public double nearest(double draw) {
            return draw < 0.5 ? 0 : 1;
        }
    }
}
