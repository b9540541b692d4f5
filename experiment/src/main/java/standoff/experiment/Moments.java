package standoff.experiment;

/// Count, mean and sum of squared deviations of numbers.
record Moments(long count, double mean, double squares) {
    static final Moments NONE = new Moments(0, 0, 0);

    /// Of the numbers of a column that are not NaN, in two passes.
    static Moments of(double[] column) {
        long count = 0;
        double sum = 0;
        for (double value : column)
            if (!Double.isNaN(value)) {
                count++;
                sum += value;
            }
        if (count == 0) return NONE;
        double mean = sum / count;
        double squares = 0;
        for (double value : column) if (!Double.isNaN(value)) squares += (value - mean) * (value - mean);
        return new Moments(count, mean, squares);
    }

    /// Of both together: Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing sample
    /// variances", Stanford STAN-CS-79-773 (1979).
    Moments plus(Moments that) {
        if (count == 0) return that;
        if (that.count == 0) return this;
        long both = count + that.count;
        double gap = that.mean - mean;
        double weight = (double) that.count / both;
        return new Moments(both, mean + gap * weight, squares + that.squares + gap * gap * count * weight);
    }

    /// The unbiased sample variance; NaN for fewer than two numbers.
    double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    double standardError() {
        return Math.sqrt(variance() / count);
    }
}
