package standoff.numerics;

/// A number as the unevaluated sum of two doubles, about 106 bits, for tables that are computed once when their
/// class is loaded. Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18
/// (1971).
record DoubleDouble(double high, double low) {
    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    DoubleDouble plus(DoubleDouble that) {
        double sum = high + that.high;
        double part = sum - high;
        double error = (high - (sum - part)) + (that.high - part);
        return normal(sum, error + low + that.low);
    }

    DoubleDouble times(DoubleDouble that) {
        double product = high * that.high;
        double error = productError(high, that.high, product);
        return normal(product, error + (high * that.low + low * that.high));
    }

    DoubleDouble over(double divisor) {
        double quotient = high / divisor;
        double product = quotient * divisor;
        double rest = (high - product) - productError(quotient, divisor, product) + low;
        return normal(quotient, rest / divisor);
    }

    DoubleDouble squareRoot() {
        double root = Math.sqrt(high);
        double square = root * root;
        double rest = (high - square) - productError(root, root, square) + low;
        return normal(root, rest / (2 * root));
    }

    /// What rounding took from a product, exactly: `a * b - product`.
    private static double productError(double a, double b, double product) {
        double aHigh = upperHalf(a), aLow = a - aHigh;
        double bHigh = upperHalf(b), bLow = b - bHigh;
        return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    }

    private static double upperHalf(double x) {
        double scaled = 0x8000001p0 * x;
        return scaled - (scaled - x);
    }

    private static DoubleDouble normal(double high, double low) {
        double sum = high + low;
        return new DoubleDouble(sum, low - (sum - high));
    }
}
