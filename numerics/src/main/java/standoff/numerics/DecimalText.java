package standoff.numerics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers in words that are alike on every platform and in every language.
public final class DecimalText {
    private static final double LEAST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e9;
    private static final int GROUP = 3;

    private DecimalText() {}

    /// At most so many significant digits, without zeros at the end: `0.35`, `12`, `98.9`; below 10^-4 and from 10^9 on
    /// with an exponent, as in `1.50e-07`; `?` where the value is no number.
    ///
    /// @param digits from 1
    public static String of(double value, int digits) {
        if (Double.isNaN(value)) return "?";
        if (Double.isInfinite(value)) return value > 0 ? "infinity" : "-infinity";
        if (value == 0) return "0";
        double size = Math.abs(value);
        if (size < LEAST_PLAIN || size >= LARGEST_PLAIN) return withExponent(value);
        BigDecimal rounded = rounded(new BigDecimal(value), digits).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /// Two digits behind the point and an exponent of at least two, for a finite number: `1.50e-07`.
    public static String withExponent(double value) {
        BigDecimal rounded = rounded(new BigDecimal(value), GROUP);
        int exponent = exponent(rounded);
        String mantissa = rounded.movePointLeft(exponent)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        String size = Integer.toString(Math.abs(exponent));
        return mantissa + (exponent < 0 ? "e-" : "e+") + (size.length() < 2 ? "0" : "") + size;
    }

    /// The number with so many significant digits at most; halves are rounded away from zero.
    ///
    /// `BigDecimal.round` gives the same on the Java platform; in WebAssembly it may leave a digit too many.
    public static BigDecimal rounded(BigDecimal value, int digits) {
        BigDecimal rounded = value;
        for (int excess = precision(value) - digits; excess > 0; excess = precision(rounded) - digits)
            rounded = rounded.setScale(rounded.scale() - excess, RoundingMode.HALF_UP); // twice where 9.99 became 10.0
        return rounded;
    }

    /// The exponent of the leading digit: 2 for 479, 0 for 4.79, -1 for 0.479.
    public static int exponent(BigDecimal value) {
        return precision(value) - value.scale() - 1;
    }

    /// The number of digits, which WebAssembly miscounts for some negative numbers.
    private static int precision(BigDecimal value) {
        return value.abs().precision();
    }

    /// A whole number in groups of three digits: `1,234,567`.
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int sign = number < 0 ? 1 : 0;
        for (int i = digits.length() - GROUP; i > sign; i -= GROUP) digits.insert(i, ',');
        return digits.toString();
    }
}
