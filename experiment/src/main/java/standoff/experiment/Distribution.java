package standoff.experiment;

/// A probability distribution given by its quantile function, so that one uniform number makes one draw.
public sealed interface Distribution {
    /// The value below which a share `p` of the draws falls; `0 < p < 1`.
    double quantile(double p);

    record Fixed(double value) implements Distribution {
        @Override
        public double quantile(double p) {
            return value;
        }
    }
}
