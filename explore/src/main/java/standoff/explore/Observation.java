package standoff.explore;

import standoff.numerics.Elementary;

/// Something that has been observed of the world, by which futures are weighed.
public sealed interface Observation {
    /// The column of the run that it is about.
    int column();

    /// The weight of a future in which the column has this value; at most 1.
    double weight(double value);

    /// How a value and a bound are compared. A measure that does not apply (NaN) fits `NOT_EQUAL` only.
    enum Comparator {
        EQUAL,
        NOT_EQUAL,
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST;

        boolean fits(double value, double bound) {
            return switch (this) {
                case EQUAL -> value == bound;
                case NOT_EQUAL -> value != bound;
                case BELOW -> value < bound;
                case AT_MOST -> value <= bound;
                case ABOVE -> value > bound;
                case AT_LEAST -> value >= bound;
            };
        }
    }

    /// A value that lies on one side of a bound: futures fit or do not.
    record Compared(int column, Comparator comparator, double bound) implements Observation {
        @Override
        public double weight(double value) {
            return comparator.fits(value, bound) ? 1 : 0;
        }
    }

    /// A measurement with a normal error: the likelihood `exp(-z^2/2)` of the value, 1 at its peak; 0 where the measure
    /// does not apply.
    ///
    /// @param error its standard deviation
    record Measured(int column, double value, double error) implements Observation {
        /// Beyond it the exponential is 0 in doubles.
        private static final double MOST_SQUARE = 1400;

        public Measured {
            if (!(error > 0)) throw new IllegalArgumentException("error: expected above 0, found " + error);
        }

        @Override
        public double weight(double x) {
            if (Double.isNaN(x)) return 0;
            double z = (x - value) / error;
            return Elementary.exp(-.5 * Math.min(z * z, MOST_SQUARE));
        }
    }
}
