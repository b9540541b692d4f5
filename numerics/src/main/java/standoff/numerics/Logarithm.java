package standoff.numerics;

/// The natural logarithm by table and polynomial: with `x = 2^k z`, `.697 <= z < 1.394`, and a short number `c`
/// near `1 / z`,
///
///     ln x = k ln 2 - ln c + ln(1 + r),      r = z c - 1,      |r| < .0059
///
/// and `ln(1 + r)` by its series to `r^8 / 8`. `c` has at most ten bits, so that `r` is exact but for one
/// rounding, and it is 1 where `z` is next to 1, so that nothing cancels there. Tang, "Table-driven
/// implementation of the logarithm function in IEEE floating-point arithmetic", ACM TOMS 16 (1990). Additions
/// and multiplications only.
final class Logarithm {
    private static final int CELLS = 128;
    private static final int CELL_BITS = 45; // the lower bits of a double within one cell
    private static final int UNIT_CELL = 77; // the cell with 1 in it, a third of it below, two thirds above
    private static final long START =
            Double.doubleToRawLongBits(1) - (1L << (CELL_BITS - 1)) - ((long) UNIT_CELL << CELL_BITS);
    private static final long SMALLEST_NORMAL = Double.doubleToRawLongBits(Double.MIN_NORMAL);
    private static final long INFINITY = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
    private static final long EXPONENT = 0xFFFL << 52;
    private static final long UPPER = -1L << 21; // leaves 32 bits of a significand

    private static final double LN2_HIGH = 0x1.62e42fefa38p-1; // a multiple of 2^-42, so that k times it is exact
    private static final double LN2_LOW = 0x1.ef35793c7673p-45;
    private static final double GRID = 0x1.8p10; // added and taken off, it rounds to a multiple of 2^-42

    private static final double[] C = new double[CELLS];
    private static final double[] HIGH = new double[CELLS]; // -ln c to a multiple of 2^-42
    private static final double[] LOW = new double[CELLS]; // and the rest

    static {
        for (int i = 0; i < CELLS; i++) {
            double from = Double.longBitsToDouble(START + ((long) i << CELL_BITS));
            double to = Double.longBitsToDouble(START + ((i + 1L) << CELL_BITS));
            C[i] = i == UNIT_CELL ? 1 : Math.rint(512 / ((from + to) / 2)) / 512;
            DoubleDouble log = exactLog(C[i]);
            HIGH[i] = GRID - (GRID + log.high());
            LOW[i] = -(log.high() + HIGH[i]) - log.low();
        }
    }

    private Logarithm() {}

    /// `ln c = 2 artanh((c - 1) / (c + 1))` by the series of artanh.
    private static DoubleDouble exactLog(double c) {
        var ratio = DoubleDouble.of(c - 1).over(c + 1);
        var square = ratio.times(ratio);
        var sum = DoubleDouble.of(0);
        for (int odd = 45; odd >= 1; odd -= 2)
            sum = sum.times(square).plus(DoubleDouble.of(2).over(odd));
        return sum.times(ratio);
    }

    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (bits < SMALLEST_NORMAL || bits >= INFINITY) return extreme(x);
        return log(bits, 0);
    }

    static double log1p(double x) {
        double sum = 1 + x;
        if (!(sum < 0x1p60)) return log(sum);
        if (!(sum > 0)) return extreme(sum);
        double lost = x < 1 ? x - (sum - 1) : 1 - (sum - x);
        return log(Double.doubleToRawLongBits(sum), 0) + lost / sum;
    }

    /// Of a positive normal number, plus `k` powers of two.
    private static double log(long bits, int k) {
        long offset = bits - START;
        int cell = (int) (offset >> CELL_BITS) & CELLS - 1;
        double exponent = (offset >> 52) + k;
        long significand = bits - (offset & EXPONENT);
        double z = Double.longBitsToDouble(significand);
        double upper = Double.longBitsToDouble(significand & UPPER);
        double r = (upper * C[cell] - 1) + (z - upper) * C[cell];
        double whole = exponent * LN2_HIGH + HIGH[cell];
        double high = whole + r;
        double low = ((whole - high) + r) + (exponent * LN2_LOW + LOW[cell]);
        double square = r * r;
        double series = (-1. / 2 + r * (1. / 3))
                + square * ((-1. / 4 + r * (1. / 5)) + square * ((-1. / 6 + r * (1. / 7)) - square * (1. / 8)));
        return high + (low + square * series);
    }

    private static double extreme(double x) {
        if (x == 0) return Double.NEGATIVE_INFINITY;
        if (x < 0) return Double.NaN;
        if (x < Double.MIN_NORMAL) return log(Double.doubleToRawLongBits(x * 0x1p54), -54);
        return x; // infinity or NaN
    }
}
