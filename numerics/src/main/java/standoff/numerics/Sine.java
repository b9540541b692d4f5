package standoff.numerics;

/// The sine: with `n = round(x · 2 / pi)` and `r = x - n pi / 2`, `|r| <= pi / 4`, it is `sin r`, `cos r` or one
/// of them with the other sign, by the remainder of `n` by four.
///
/// `pi / 2` is taken off in three parts of 33 bits and the rest, of which the first two products are exact (Cody
/// and Waite, *Software Manual for the Elementary Functions*, 1980). `sin r` and `cos r` are their series, to
/// `r^17 / 17!` and `r^18 / 18!`, whose next terms are below 2^-63 of the sum. Additions and multiplications only.
final class Sine {
    private static final double QUARTERS = 0x1.45f306dc9c883p-1; // 2 / pi
    private static final double HALF_PI_1 = 0x1.921fb544p0; // pi / 2 to 33 bits, so that n times it is exact
    private static final double HALF_PI_2 = 0x1.0b4611a6p-34; // the next 33 bits
    private static final double HALF_PI_3 = 0x1.3198a2e037073p-69; // and the rest
    private static final double ROUND = 0x1.8p52; // added and taken off, it rounds to the nearest integer
    private static final double LARGEST = 1 << 20;

    private Sine() {}

    static double sin(double x) {
        if (!(Math.abs(x) <= LARGEST)) return Double.NaN;
        if (Math.abs(x) < 0x1p-27) return x;
        double n = x * QUARTERS + ROUND - ROUND;
        double first = x - n * HALF_PI_1;
        double second = n * HALF_PI_2;
        double whole = first - second;
        double tail = ((first - whole) - second) - n * HALF_PI_3;
        double high = whole + tail;
        double low = (whole - high) + tail;
        int quarter = (int) (long) n & 3;
        double size = (quarter & 1) == 0 ? sine(high, low) : cosine(high, low);
        return quarter < 2 ? size : -size;
    }

    private static double sine(double r, double low) {
        double s = r * r;
        double series = 1. / 355687428096000.;
        series = -1. / 1307674368000. + s * series;
        series = 1. / 6227020800. + s * series;
        series = -1. / 39916800 + s * series;
        series = 1. / 362880 + s * series;
        series = -1. / 5040 + s * series;
        series = 1. / 120 + s * series;
        series = -1. / 6 + s * series;
        return r + (r * s * series + low * (1 - s / 2));
    }

    private static double cosine(double r, double low) {
        double s = r * r;
        double series = -1. / 6402373705728000.;
        series = 1. / 20922789888000. + s * series;
        series = -1. / 87178291200. + s * series;
        series = 1. / 479001600 + s * series;
        series = -1. / 3628800 + s * series;
        series = 1. / 40320 + s * series;
        series = -1. / 720 + s * series;
        series = 1. / 24 + s * series;
        double half = s / 2;
        double most = 1 - half;
        return most + (((1 - most) - half) + (s * s * series - r * low));
    }
}
