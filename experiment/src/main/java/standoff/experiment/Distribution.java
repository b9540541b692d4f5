package standoff.experiment;

import java.util.List;

/// A probability distribution given by its quantile function, so that one uniform number makes one draw.
@SuppressWarnings("DoNotCallSuggester")
public sealed interface Distribution {
    /// The value below which a share `p` of the draws falls; `0 < p < 1`.
    double quantile(double p);

    /// The share of draws at or below `x`.
    double cdf(double x);

    /// Always the same value.
    record Fixed(double value) implements Distribution {
        @Override
        public double quantile(double p) {
            return value;
        }

        @Override
        public double cdf(double x) {
            return x < value ? 0 : 1;
        }
    }

    /// Equally likely anywhere between two ends.
    record Uniform(double min, double max) implements Distribution {
        @Override
        public double quantile(double p) {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public double cdf(double x) {
            throw new UnsupportedOperationException("not yet");
        }
    }

    /// Rising linearly from `min` to `mode` and falling to `max`.
    record Triangular(double min, double mode, double max) implements Distribution {
        @Override
        public double quantile(double p) {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public double cdf(double x) {
            throw new UnsupportedOperationException("not yet");
        }
    }

    record Normal(double mean, double deviation) implements Distribution {
        @Override
        public double quantile(double p) {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public double cdf(double x) {
            throw new UnsupportedOperationException("not yet");
        }
    }

    /// Its logarithm is normal.
    ///
    /// @param deviation of the logarithm, in nats
    record LogNormal(double median, double deviation) implements Distribution {
        @Override
        public double quantile(double p) {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public double cdf(double x) {
            throw new UnsupportedOperationException("not yet");
        }
    }

    /// Between 0 and 1, with density proportional to `x^(alpha-1) (1-x)^(beta-1)`.
    record Beta(double alpha, double beta) implements Distribution {
        @Override
        public double quantile(double p) {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public double cdf(double x) {
            throw new UnsupportedOperationException("not yet");
        }
    }

    /// The values 0, 1, 2, … with these weights, which are scaled to sum to 1: for choices and switches.
    record Discrete(List<Double> weights) implements Distribution {
        public Discrete {
            weights = List.copyOf(weights);
        }

        @Override
        public double quantile(double p) {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public double cdf(double x) {
            throw new UnsupportedOperationException("not yet");
        }
    }

    /// "`value`, `low` to `high`": median `value`, and 90 % of the draws between `low` and `high`, 5 % beyond either.
    record TwoPiece(double value, double low, double high, Scale scale) implements Distribution {
        /// Whether the halves are normal in the value or in its logarithm.
        public enum Scale {
            LINEAR,
            LOG
        }

        @Override
        public double quantile(double p) {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public double cdf(double x) {
            throw new UnsupportedOperationException("not yet");
        }
    }
}
