package standoff.experiment;

/// Count, mean and sum of squared deviations of numbers.
public record Moments(long count, double mean, double squares) {
    public static final Moments NONE = new Moments(0, 0, 0);

    /// Of the numbers of a column that are not NaN, in two passes.
    public static Moments of(double[] column) {
        return of(column, 0, column.length);
    }

    /// Of the numbers at the places `from` to `to - 1` that are not NaN.
    static Moments of(double[] column, int from, int to) {
        long count = 0;
        double sum = 0;
        for (int k = from; k < to; k++)
            if (!Double.isNaN(column[k])) {
                count++;
                sum += column[k];
            }
        if (count == 0) return NONE;
        double mean = sum / count;
        double squares = 0;
        for (int k = from; k < to; k++) {
            double value = column[k];
            if (!Double.isNaN(value)) squares += (value - mean) * (value - mean);
        }
        return new Moments(count, mean, squares);
    }

    /// Of both together: Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing
    /// sample variances", Stanford STAN-CS-79-773 (1979).
    public Moments plus(Moments that) {
        if (count == 0) return that;
        if (that.count == 0) return this;
        long both = count + that.count;
        double gap = that.mean - mean;
        double weight = (double) that.count / both;
        return new Moments(both, mean + gap * weight, squares + that.squares + gap * gap * count * weight);
    }

    /// The unbiased sample variance; NaN for fewer than two numbers.
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    public double standardError() {
        return Math.sqrt(variance() / count);
    }
}
