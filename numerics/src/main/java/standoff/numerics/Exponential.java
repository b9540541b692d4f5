package standoff.numerics;

/// `e^x` by table and polynomial: with `n = round(x · 128 / ln 2)` and `r = x - n ln 2 / 128`,
///
///     e^x = 2^(n div 128) · 2^((n mod 128) / 128) · e^r,      |r| <= ln 2 / 256 = .0027
///
/// and `e^r - 1` by its series to `r^5 / 120`; the next term is below 2^-60. Tang, "Table-driven implementation
/// of the exponential function in IEEE floating-point arithmetic", ACM TOMS 15 (1989). Additions and
/// multiplications only.
final class Exponential {
    private static final int STEPS = 128;
    private static final double PER_STEP = 0x1.71547652b82fep7; // 128 / ln 2
    private static final double STEP_HIGH = 0x1.62e42fef8p-8; // ln 2 / 128 to 34 bits, so that n times it is exact
    private static final double STEP_LOW = 0x1.1cf79abc9e3b4p-43; // and the rest
    private static final double ROUND = 0x1.8p52; // added and taken off, it rounds to the nearest integer
    private static final long ROUND_BITS = Double.doubleToRawLongBits(ROUND);

    /// Where the scale 2^(n div 128) is surely a normal number.
    private static final double SAFE = 707;

    private static final long[] POWER = new long[STEPS]; // the bits of 2^(j / 128)
    private static final double[] TAIL = new double[STEPS]; // what rounding took from it, as a share of it

    static {
        var root = DoubleDouble.of(2);
        for (int half = STEPS; half > 1; half /= 2) root = root.squareRoot();
        var power = DoubleDouble.of(1);
        for (int j = 0; j < STEPS; j++) {
            POWER[j] = Double.doubleToRawLongBits(power.high());
            TAIL[j] = power.low() / power.high();
            power = power.times(root);
        }
    }

    private Exponential() {}

    static double exp(double x) {
        if (!(Math.abs(x) < SAFE)) return extreme(x);
        double rounded = x * PER_STEP + ROUND;
        long n = Double.doubleToRawLongBits(rounded) - ROUND_BITS;
        double scale = scale(n);
        return scale + scale * rest(x, rounded - ROUND, n);
    }

    static double expm1(double x) {
        if (!(Math.abs(x) < SAFE)) return extreme(x) - 1;
        double rounded = x * PER_STEP + ROUND;
        long n = Double.doubleToRawLongBits(rounded) - ROUND_BITS;
        double scale = scale(n);
        return (scale - 1) + scale * rest(x, rounded - ROUND, n);
    }

    private static double scale(long n) {
        return Double.longBitsToDouble(POWER[(int) n & STEPS - 1] + (n >> 7 << 52));
    }

    /// `e^r - 1`, and the table's own rounding.
    private static double rest(double x, double steps, long n) {
        double r = (x - steps * STEP_HIGH) - steps * STEP_LOW;
        double square = r * r;
        return (TAIL[(int) n & STEPS - 1] + r)
                + (square * (0.5 + r * (1. / 6)) + square * square * (1. / 24 + r * (1. / 120)));
    }

    /// Results near the ends of the range, where the scale is applied in two steps, and beyond them.
    private static double extreme(double x) {
        if (Double.isNaN(x)) return x;
        if (x > 709.79) return Double.POSITIVE_INFINITY;
        if (x < -745.2) return 0;
        double rounded = x * PER_STEP + ROUND;
        long n = Double.doubleToRawLongBits(rounded) - ROUND_BITS;
        int shift = x > 0 ? 64 : -64;
        double scale = scale(n - (long) shift * STEPS);
        double part = scale + scale * rest(x, rounded - ROUND, n);
        return part * (x > 0 ? 0x1p64 : 0x1p-64);
    }
}
