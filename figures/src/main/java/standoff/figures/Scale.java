package standoff.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import standoff.numerics.DecimalText;

/// A straight map from numbers to places on the drawing, with ticks at round numbers: 1, 2 or 5 times a power
/// of ten. The ticks are computed in decimals, so that a label never reads 0.30000000000000004.
///
/// @param from the number at `start`
/// @param to   the number at `end`
record Scale(double from, double to, double start, double end) {
    Scale {
        if (!(from < to)) throw new IllegalArgumentException("expected from < to, found " + from + " and " + to);
    }

    /// The scale that holds the numbers from low to high and ends on ticks.
    static Scale nice(double low, double high, int ticks, double start, double end) {
        double spread = high > low ? high - low : low == 0 ? 1 : Math.abs(low);
        double top = high > low ? high : low + spread;
        BigDecimal step = step(spread, ticks);
        return new Scale(rounded(low, step, RoundingMode.FLOOR), rounded(top, step, RoundingMode.CEILING), start, end);
    }

    /// The scale that holds the numbers from low to high with so large a share of room beyond them.
    static Scale around(double low, double high, double margin, double start, double end) {
        double spread = high > low ? high - low : low == 0 ? 1 : Math.abs(low);
        double beyond = high > low ? margin * spread : spread / 2;
        return new Scale(low - beyond, high + beyond, start, end);
    }

    double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /// About `count` round numbers from end to end.
    List<BigDecimal> ticks(int count) {
        BigDecimal step = step(to - from, count);
        BigDecimal tick = BigDecimal.valueOf(rounded(from, step, RoundingMode.CEILING));
        BigDecimal last = BigDecimal.valueOf(to);
        List<BigDecimal> ticks = new ArrayList<>();
        for (; tick.compareTo(last) <= 0; tick = tick.add(step)) ticks.add(tick);
        return ticks;
    }

    /// The round number that cuts the spread into about `count` pieces.
    static BigDecimal step(double spread, int count) {
        BigDecimal raw = BigDecimal.valueOf(spread).divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(DecimalText.exponent(raw));
        double lead = raw.divide(power, MathContext.DECIMAL64).doubleValue();
        int factor = lead < 1.5 ? 1 : lead < 3.2 ? 2 : lead < 7 ? 5 : 10;
        return power.multiply(BigDecimal.valueOf(factor));
    }

    private static double rounded(double value, BigDecimal step, RoundingMode mode) {
        return BigDecimal.valueOf(value).divide(step, 0, mode).multiply(step).doubleValue();
    }
}
