package standoff.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import standoff.numerics.DecimalText;

/// How numbers are written: for readers with no more digits than they can use, for files in full.
final class NumberFormat {
    private NumberFormat() {}

    /// For readers: three significant digits at most, none of them before the point dropped; whole numbers in
    /// full.
    static String read(double value) {
        if (Double.isNaN(value)) return "–";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < 1e9) return fixed(value, 0);
        if (size >= 1e9 || size < 1e-4) return scientific(value);
        int decimals = Math.max(0, 2 - DecimalText.exponent(BigDecimal.valueOf(size)));
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return fixed(value, Math.max(0, rounded.stripTrailingZeros().scale()));
    }

    /// For readers: so many decimals, thousands in groups, a true minus sign.
    static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        StringBuilder digits = new StringBuilder(rounded.abs().toPlainString());
        int point = digits.indexOf(".") < 0 ? digits.length() : digits.indexOf(".");
        for (int i = point - 3; i > 0; i -= 3) digits.insert(i, ',');
        return rounded.signum() < 0 ? "−" + digits : digits.toString();
    }

    /// For files: the shortest decimal that reads back as the same double; empty where there is none.
    static String exact(double value) {
        if (Double.isNaN(value)) return "";
        if (value == Math.rint(value) && Math.abs(value) < 1e15) return Long.toString((long) value);
        return Double.toString(value);
    }

    /// The number rounded to at most so many significant digits.
    static double rounded(double value, int digits) {
        if (!Double.isFinite(value)) return value;
        return DecimalText.rounded(BigDecimal.valueOf(value), digits).doubleValue();
    }

    /// For drawings: hundredths are finer than any screen.
    static String coordinate(double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("expected a finite coordinate, found " + value);
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) return sign + whole;
        if (rest % 10 == 0) return sign + whole + "." + rest / 10;
        return sign + whole + (rest < 10 ? ".0" : ".") + rest;
    }

    /// For long paths: tenths are fine enough.
    static String tenths(double value) {
        return coordinate(Math.round(value * 10) / 10.0);
    }

    private static String scientific(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int exponent = DecimalText.exponent(exact);
        String digits = fixed(exact.movePointLeft(exponent).doubleValue(), 2);
        return digits + "e" + exponent;
    }
}
