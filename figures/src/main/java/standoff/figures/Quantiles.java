package standoff.figures;

import java.util.List;

/// The spread of a quantity over many futures: its median and the edges of the 50, 80 and 90 % bands. Seven NaN say
/// that there is nothing here.
public record Quantiles(double p05, double p10, double p25, double p50, double p75, double p90, double p95) {
    public static final Quantiles NONE = exact(Double.NaN);

    public Quantiles {
        List<Double> rising = List.of(p05, p10, p25, p50, p75, p90, p95);
        long missing = rising.stream().filter(q -> q.isNaN()).count();
        if (missing != 0 && missing != rising.size())
            throw new IllegalArgumentException("expected seven numbers or seven NaN, found " + rising);
        for (int i = 1; i < rising.size(); i++)
            if (rising.get(i - 1) > rising.get(i))
                throw new IllegalArgumentException("expected quantiles in rising order, found " + rising);
    }

    /// A quantity without spread.
    public static Quantiles exact(double value) {
        return new Quantiles(value, value, value, value, value, value, value);
    }

    boolean exists() {
        return Double.isFinite(p05) && Double.isFinite(p95);
    }

    boolean isExact() {
        return p05 == p95;
    }

    /// The quantile at a probability from .05 to .95, straight lines between those that are known.
    double at(double p) {
        double[] probabilities = {.05, .10, .25, .50, .75, .90, .95};
        double[] values = {p05, p10, p25, p50, p75, p90, p95};
        for (int i = 1; i < values.length; i++) {
            if (p > probabilities[i]) continue;
            double share = (p - probabilities[i - 1]) / (probabilities[i] - probabilities[i - 1]);
            return values[i - 1] + share * (values[i] - values[i - 1]);
        }
        return p95;
    }
}
