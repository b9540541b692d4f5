package standoff.experiment;

import java.util.List;
import standoff.numerics.Elementary;
import standoff.numerics.IncompleteBeta;
import standoff.numerics.NormalLaw;

/// A probability distribution given by its quantile function, so that one uniform number makes one draw.
public sealed interface Distribution {
    /// The value below which a share `p` of the draws falls; `0 < p < 1`.
    double quantile(double p);

    /// The share of draws at or below `x`.
    double cdf(double x);

    /// Always the same value.
    record Fixed(double value) implements Distribution {
        public Fixed {
            finite("value", value);
        }

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
        public Uniform {
            ascending("uniform", min, max);
        }

        @Override
        public double quantile(double p) {
            return min + p * (max - min);
        }

        @Override
        public double cdf(double x) {
            return Math.clamp((x - min) / (max - min), 0, 1);
        }
    }

    /// Its density rises linearly from `min` to `mode` and falls linearly to `max`.
    record Triangular(double min, double mode, double max) implements Distribution {
        public Triangular {
            ascending("triangular", min, max);
            if (!(min <= mode && mode <= max))
                throw new IllegalArgumentException(
                        "triangular: expected the mode from " + min + " to " + max + ", found " + mode);
        }

        @Override
        public double quantile(double p) {
            double width = max - min;
            return p * width < mode - min
                    ? min + Math.sqrt(p * width * (mode - min))
                    : max - Math.sqrt((1 - p) * width * (max - mode));
        }

        @Override
        public double cdf(double x) {
            if (x <= min) return 0;
            if (x >= max) return 1;
            return x < mode
                    ? (x - min) * (x - min) / ((max - min) * (mode - min))
                    : 1 - (max - x) * (max - x) / ((max - min) * (max - mode));
        }
    }

    /// The normal law.
    record Normal(double mean, double deviation) implements Distribution {
        public Normal {
            finite("mean", mean);
            positive("deviation", deviation);
        }

        @Override
        public double quantile(double p) {
            return mean + deviation * Elementary.normalQuantile(p);
        }

        @Override
        public double cdf(double x) {
            return Elementary.normalCdf((x - mean) / deviation);
        }
    }

    /// Its logarithm is normal.
    ///
    /// @param deviation of the logarithm, in nats
    record LogNormal(double median, double deviation) implements Distribution {
        public LogNormal {
            positive("median", median);
            positive("deviation", deviation);
        }

        @Override
        public double quantile(double p) {
            return median * Elementary.exp(deviation * Elementary.normalQuantile(p));
        }

        @Override
        public double cdf(double x) {
            return x <= 0 ? 0 : Elementary.normalCdf(Elementary.log(x / median) / deviation);
        }
    }

    /// Between 0 and 1, with density proportional to `x^(alpha-1) (1-x)^(beta-1)`.
    record Beta(double alpha, double beta) implements Distribution {
        public Beta {
            positive("alpha", alpha);
            positive("beta", beta);
        }

        @Override
        public double quantile(double p) {
            return IncompleteBeta.quantile(alpha, beta, p);
        }

        @Override
        public double cdf(double x) {
            return IncompleteBeta.share(alpha, beta, x);
        }
    }

    /// The values 0, 1, 2, … with these weights, which are scaled to sum to 1: for choices, switches and small
    /// counts.
    record Discrete(List<Double> weights) implements Distribution {
        public Discrete {
            double sum = 0;
            for (double weight : weights) {
                if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY))
                    throw new IllegalArgumentException("weights: expected numbers of 0 or more, found " + weights);
                sum += weight;
            }
            if (!(sum > 0 && sum < Double.POSITIVE_INFINITY))
                throw new IllegalArgumentException("weights: expected one above 0 at least, found " + weights);
            double whole = sum;
            weights = weights.stream().map(weight -> weight / whole).toList();
        }

        @Override
        public double quantile(double p) {
            int possible = 0;
            double sum = 0;
            for (int i = 0; i < weights.size(); i++) {
                double weight = weights.get(i);
                if (weight > 0) possible = i;
                sum += weight;
                if (p <= sum && weight > 0) return i;
            }
            return possible;
        }

        @Override
        public double cdf(double x) {
            double sum = 0;
            for (int i = 0; i < weights.size() && i <= x; i++) sum += weights.get(i);
            return x >= weights.size() - 1 ? 1 : sum;
        }
    }

    /// "`value`, `low` to `high`": 5 % of the draws below `low`, half below `value`, 5 % above `high`. Each
    /// half is half a normal law, of the value or of its logarithm, scaled to meet its end; where the two
    /// scales are equal, the whole is the plain normal or lognormal law.
    record TwoPiece(double value, double low, double high, Scale scale) implements Distribution {
        /// Whether the halves are normal in the value or in its logarithm.
        public enum Scale {
            LINEAR,
            LOG
        }

        /// The 95 % quantile of the standard normal law.

        public TwoPiece {
            ascending("two-piece", low, high);
            if (!(low <= value && value <= high))
                throw new IllegalArgumentException(
                        "two-piece: expected the value from " + low + " to " + high + ", found " + value);
            if (scale == Scale.LOG && !(low > 0))
                throw new IllegalArgumentException("two-piece in logarithms: expected low > 0, found " + low);
        }

        @Override
        public double quantile(double p) {
            double z = Elementary.normalQuantile(p) / NormalLaw.QUANTILE_95;
            double end = z < 0 ? low : high;
            double size = Math.abs(z);
            return switch (scale) {
                case LINEAR -> value + size * (end - value);
                case LOG -> value * Elementary.exp(size * Elementary.log(end / value));
            };
        }

        @Override
        public double cdf(double x) {
            double end = x < value ? low : high;
            if (end == value) return x < value ? 0 : 1;
            if (x == value) return 0.5;
            if (scale == Scale.LOG && x <= 0) return 0;
            double size = switch (scale) {
                case LINEAR -> (x - value) / (end - value);
                case LOG -> Elementary.log(x / value) / Elementary.log(end / value);
            };
            return Elementary.normalCdf(x < value ? -size * NormalLaw.QUANTILE_95 : size * NormalLaw.QUANTILE_95);
        }
    }

    private static void finite(String what, double number) {
        if (!Double.isFinite(number))
            throw new IllegalArgumentException(what + ": expected a finite number, found " + number);
    }

    private static void positive(String what, double number) {
        if (!(number > 0 && number < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(what + ": expected a number above 0, found " + number);
    }

    private static void ascending(String what, double from, double to) {
        if (!(from < to) || !Double.isFinite(to - from))
            throw new IllegalArgumentException(what + ": expected an end above " + from + ", found " + to);
    }
}
