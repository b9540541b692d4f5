package standoff.numerics;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TWO;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Slow and exact enough to be judged by: series in decimal arithmetic of many digits.
final class DecimalSeries {
    private static final MathContext DIGITS = new MathContext(60);
    private static final MathContext TAIL_DIGITS = new MathContext(420);
    private static final BigDecimal PI = pi(DIGITS);
    private static final BigDecimal ROOT_2_PI = pi(TAIL_DIGITS).multiply(TWO).sqrt(TAIL_DIGITS);

    private DecimalSeries() {}

    static BigDecimal exp(BigDecimal x) {
        return exp(x, DIGITS);
    }

    /// `e^x = (e^(x / 2^k))^(2^k)`, the inner one by Taylor's series.
    static BigDecimal exp(BigDecimal x, MathContext digits) {
        int halvings = Math.max(0, 8 + (int) Math.ceil(Math.log(Math.abs(x.doubleValue()) + 1e-9) / Math.log(2)));
        var wide = new MathContext(digits.getPrecision() + halvings + 5);
        BigDecimal small = x.divide(TWO.pow(halvings), wide);
        BigDecimal sum = ONE;
        BigDecimal term = ONE;
        for (int n = 1; term.movePointRight(wide.getPrecision()).abs().compareTo(ONE) > 0; n++) {
            term = term.multiply(small, wide).divide(BigDecimal.valueOf(n), wide);
            sum = sum.add(term, wide);
        }
        for (int i = 0; i < halvings; i++) sum = sum.multiply(sum, wide);
        return sum;
    }

    /// The error of `found` as the logarithm of `x`, in ulps: `found - ln x = ln(1 + d) = d - d^2 / 2`.
    static double logError(double found, BigDecimal x) {
        BigDecimal d = exp(new BigDecimal(found)).divide(x, DIGITS).subtract(ONE);
        return d.subtract(d.multiply(d).divide(TWO, DIGITS)).doubleValue() / Math.ulp(found);
    }

    /// Taylor's series of what is left of `x` when multiples of pi are taken off.
    static BigDecimal sin(BigDecimal x) {
        BigDecimal half = x.divide(PI, DIGITS).setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal left = x.subtract(half.multiply(PI));
        BigDecimal square = left.multiply(left, DIGITS);
        BigDecimal term = left;
        BigDecimal sum = left;
        for (int n = 2; n < 60; n += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(-n * (n + 1L)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return half.toBigInteger().testBit(0) ? sum.negate() : sum;
    }

    static double error(double found, BigDecimal exact) {
        return new BigDecimal(found).subtract(exact).doubleValue() / Math.ulp(found);
    }

    /// `1/2 + phi(x) (x + x^3/3 + x^5/15 + …)`, with as many digits more as the lower tail cancels.
    static BigDecimal normalCdf(double x) {
        var digits = new MathContext(40 + (int) (x * x / 4.6));
        BigDecimal exact = new BigDecimal(x);
        BigDecimal square = exact.multiply(exact);
        BigDecimal term = exact;
        BigDecimal sum = exact;
        for (int n = 3; term.movePointRight(digits.getPrecision()).abs().compareTo(sum.abs()) > 0; n += 2) {
            term = term.multiply(square, digits).divide(BigDecimal.valueOf(n), digits);
            sum = sum.add(term, digits);
        }
        return density(x, digits).multiply(sum, digits).add(new BigDecimal("0.5"));
    }

    static BigDecimal density(double x) {
        return density(x, DIGITS);
    }

    private static BigDecimal density(double x, MathContext digits) {
        BigDecimal exact = new BigDecimal(x);
        return exp(exact.multiply(exact).divide(TWO).negate(), digits).divide(ROOT_2_PI, digits);
    }

    /// Machin 1706: `pi = 16 arctan(1/5) - 4 arctan(1/239)`.
    private static BigDecimal pi(MathContext digits) {
        return BigDecimal.valueOf(16)
                .multiply(arctanOfInverse(5, digits))
                .subtract(BigDecimal.valueOf(4).multiply(arctanOfInverse(239, digits)), digits);
    }

    private static BigDecimal arctanOfInverse(int n, MathContext digits) {
        BigDecimal power = ONE.divide(BigDecimal.valueOf(n), digits);
        BigDecimal sum = ZERO;
        BigDecimal square = BigDecimal.valueOf((long) n * n);
        for (int odd = 1; power.compareTo(new BigDecimal("1e-430")) > 0; odd += 2) {
            BigDecimal term = power.divide(BigDecimal.valueOf(odd), digits);
            sum = odd % 4 == 1 ? sum.add(term, digits) : sum.subtract(term, digits);
            power = power.divide(square, digits);
        }
        return sum;
    }
}
