package standoff.experiment;

/// What many futures say about a quantity.
@SuppressWarnings("DoNotCallSuggester")
public final class Numbers implements Summary {
    @Override
    public long count() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The futures to which the quantity did not apply (recorded as NaN).
    public long notApplicable() {
        throw new UnsupportedOperationException("not yet");
    }

    public double mean() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The unbiased sample variance; NaN for fewer than two futures.
    public double variance() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The Monte Carlo error of the mean: the square root of variance over count.
    public double standardError() {
        throw new UnsupportedOperationException("not yet");
    }

    public double min() {
        throw new UnsupportedOperationException("not yet");
    }

    public double max() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The value below which a share `p` of the futures lies, with a stated relative error; NaN where there is none.
    public double quantile(double p) {
        throw new UnsupportedOperationException("not yet");
    }
}
