package standoff.numerics;

/// Elementary functions that give the same bits on every processor, since they are made of additions,
/// multiplications, divisions and square roots alone, which IEEE 754 fixes to the bit.
///
/// The stated errors are those the tests hold them to, in units in the last place (ulp) of the result or
/// relative to it. NaN gives NaN.
public final class Elementary {
    private Elementary() {}

    /// `e^x`, within .52 ulp; 1 ulp where the result is subnormal.
    public static double exp(double x) {
        return Exponential.exp(x);
    }

    /// `e^x - 1`, accurate near 0 too: within 2 ulp.
    public static double expm1(double x) {
        return Exponential.expm1(x);
    }

    /// The natural logarithm, within .52 ulp; -infinity at 0, NaN below.
    public static double log(double x) {
        return Logarithm.log(x);
    }

    /// `ln(1 + x)`, accurate near 0 too: within 1.1 ulp.
    public static double log1p(double x) {
        return Logarithm.log1p(x);
    }

    /// `1 / (1 + e^-x)`, accurate in the lower tail too: within 2.5 ulp.
    public static double logistic(double x) {
        double small = Exponential.exp(-Math.abs(x));
        double upper = 1 / (1 + small);
        return x < 0 ? small * upper : upper;
    }

    /// `x^y = e^(y ln x)` for `x >= 0`; NaN below. The relative error is about `(1 + |y ln x|) 2^-53`.
    public static double pow(double x, double y) {
        if (y == 0 || x == 1) return 1;
        return Exponential.exp(y * Logarithm.log(x));
    }

    /// `x^n` by repeated squaring: exact where every partial product is, and otherwise with a relative error of
    /// `|n| 2^-53` at most. A negative power is 1 over the positive one.
    public static double power(double x, int n) {
        double power = 1;
        double square = x;
        for (long left = Math.abs((long) n); left > 0; left >>= 1) {
            if ((left & 1) == 1) power *= square;
            square *= square;
        }
        return n < 0 ? 1 / power : power;
    }

    /// The sine of an angle in radians, within .7 ulp for `|x| <= 2^20`; NaN beyond.
    public static double sin(double x) {
        return Sine.sin(x);
    }

    /// The standard normal distribution function; relative error below 1e-15 down to the subnormal numbers at
    /// -37.5.
    public static double normalCdf(double x) {
        return NormalLaw.cdf(x);
    }

    /// The logarithm of [#normalCdf], also where that is too small for a double.
    public static double logNormalCdf(double x) {
        return NormalLaw.logCdf(x);
    }

    /// The value below which a share `p` of the standard normal law lies; relative error below 2e-15. Infinite
    /// at 0 and 1, NaN outside.
    public static double normalQuantile(double p) {
        return NormalLaw.quantile(p);
    }

    /// [#normalQuantile] of the first `n` of `p`, to the bit, at about half the cost.
    public static void normalQuantile(double[] p, double[] out, int n) {
        NormalLaw.quantile(p, out, n);
    }
}
