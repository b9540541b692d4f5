package standoff.numerics;

/// The regularised incomplete beta function `I_x(a, b)` and its inverse.
///
/// Continued fraction: DLMF 8.17.22, evaluated by Lentz's method. The relative error is some 1e-15, and some
/// 1e-16 (a + b) ln(a + b) more from the logarithms of the gamma function.
public final class IncompleteBeta {
    private static final double LOG_SQRT_2_PI = 0.9189385332046728;

    private IncompleteBeta() {}

    /// `I_x(a, b)`: the share of a beta distribution below `x`.
    public static double share(double a, double b, double x) {
        if (!(x > 0)) return x <= 0 ? 0 : Double.NaN;
        if (x >= 1) return 1;
        return x <= (a + 1) / (a + b + 2) ? lower(a, b, x, 1 - x) : 1 - lower(b, a, 1 - x, x);
    }

    /// The `x` with `I_x(a, b) = p`, by Newton's method in the log-odds of `x`, kept within a shrinking bracket.
    public static double quantile(double a, double b, double p) {
        double low = -745, high = 745; // log-odds of the smallest double and of its mirror image
        double t = Elementary.log(a / b);
        for (int i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(t)); i++) {
            double x = Elementary.logistic(t), y = Elementary.logistic(-t);
            boolean below = x <= (a + 1) / (a + b + 2);
            double excess = below ? lower(a, b, x, y) - p : (1 - p) - lower(b, a, y, x);
            if (excess == 0) break;
            if (excess > 0) high = t;
            else low = t;
            double next = t - excess / Elementary.exp(logKernel(a, b, x, y));
            if (!(next > low && next < high)) next = (low + high) / 2;
            if (Math.abs(next - t) <= 1e-16 * Math.abs(t)) break;
            t = next;
        }
        return Elementary.logistic(t);
    }

    /// `I_x(a, b)` for x below the mean or near it, with `y = 1 - x`.
    private static double lower(double a, double b, double x, double y) {
        if (x == 0) return 0;
        return Elementary.exp(logKernel(a, b, x, y)) / (a * fraction(a, b, x));
    }

    /// `ln(x^a y^b / B(a, b))`: the density in the log-odds.
    private static double logKernel(double a, double b, double x, double y) {
        return a * Elementary.log(x) + b * Elementary.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b);
    }

    /// `1 + d1 / (1 + d2 / (1 + …))`; the deviations from 1 never vanish for x below the mean.
    private static double fraction(double a, double b, double x) {
        double value = 1, c = 1, d = 0;
        for (int n = 1; n < 100_000; n++) {
            double m = n >> 1;
            double term = n % 2 == 0
                    ? m * (b - m) * x / ((a + n - 1) * (a + n))
                    : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
            d = 1 / (1 + term * d);
            c = 1 + term / c;
            value *= c * d;
            if (Math.abs(c * d - 1) < 0x1p-52) return value;
        }
        throw new ArithmeticException("the beta distribution with " + a + " and " + b + " is too narrow to compute");
    }

    /// Stirling's series (DLMF 5.11.1) from 10 on, the recurrence below.
    static double logGamma(double x) {
        double product = 1;
        double z = x;
        for (; z < 10; z++) product *= z;
        double s = 1 / (z * z);
        double series =
                1. / 12 - s * (1. / 360 - s * (1. / 1260 - s * (1. / 1680 - s * (1. / 1188 - s * 691 / 360360))));
        return (z - 0.5) * Elementary.log(z) - z + LOG_SQRT_2_PI + series / z - Elementary.log(product);
    }
}
