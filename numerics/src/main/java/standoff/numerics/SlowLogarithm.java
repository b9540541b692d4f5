package standoff.numerics;

/// `ln(1 + x)`, x >= 0, for an argument that moves little from call to call: the last value plus the series of
/// the inverse hyperbolic tangent, `ln((1 + x)/(1 + x0)) = 2 artanh((x - x0)/(2 + x + x0))`.
///
/// Where the argument of artanh is 1/32 or more, the logarithm is evaluated in full; the error of a move is below
/// 7e-15.
public final class SlowLogarithm {
    private static final double LARGEST_MOVE = 1. / 32;

    private double argument = Double.NaN;
    private double value;

    /// Forgets the past: a future does not depend on the one before it.
    public void begin() {
        argument = Double.NaN;
    }

    public double at(double x) {
        double z = (x - argument) / (2 + x + argument);
        argument = x;
        if (!(Math.abs(z) < LARGEST_MOVE)) value = Elementary.log1p(x);
        else {
            double square = z * z;
            double rest = ((square * (1. / 7) + 1. / 5) * square + 1. / 3) * square + 1;
            value += 2 * z * rest;
        }
        return value;
    }
}
