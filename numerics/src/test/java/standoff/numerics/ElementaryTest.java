package standoff.numerics;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ElementaryTest {
    private static final int EXACT = 1_000;
    private static final int MANY = 1_000_000;

    private final SplittableRandom random = new SplittableRandom(754);

    @Test
    void expIsWithinItsStatedErrorOfTheExactValue() {
        assertThat(worst(() -> expError(random.nextDouble(-707, 709.78)))).isLessThan(0.52);
        assertThat(worst(() -> expError(random.nextDouble(-1, 1)))).isLessThan(0.52);
        assertThat(worst(() -> expError(random.nextDouble(-745, -707)))).isLessThanOrEqualTo(1);
    }

    private static double expError(double x) {
        return DecimalSeries.error(Elementary.exp(x), DecimalSeries.exp(new BigDecimal(x)));
    }

    @Test
    void logIsWithinItsStatedErrorOfTheExactValue() {
        assertThat(worst(() -> logError(anyPositive()))).isLessThan(0.52);
        assertThat(worst(() -> logError(random.nextDouble(0.5, 2)))).isLessThan(0.52);
        assertThat(worst(() -> logError(random.nextDouble(0.98, 1.02)))).isLessThan(0.52);
        assertThat(worst(() -> logError(random.nextDouble() * Double.MIN_NORMAL)))
                .isLessThan(0.52);
    }

    private static double logError(double x) {
        return DecimalSeries.logError(Elementary.log(x), new BigDecimal(x));
    }

    @Test
    void log1pAndExpm1AreAccurateNearZeroToo() {
        assertThat(worst(() -> {
                    double x = random.nextDouble(-0.999, 3) * scale();
                    return DecimalSeries.logError(Elementary.log1p(x), new BigDecimal(x).add(BigDecimal.ONE));
                }))
                .isLessThan(1.1);
        assertThat(worst(() -> {
                    double x = random.nextDouble(-3, 3) * scale();
                    return DecimalSeries.error(
                            Elementary.expm1(x),
                            DecimalSeries.exp(new BigDecimal(x)).subtract(BigDecimal.ONE));
                }))
                .isLessThan(2);
    }

    @Test
    void theLogisticFunctionIsAccurateInBothTails() {
        assertThat(worst(() -> {
                    double x = random.nextDouble(-700, 40);
                    BigDecimal exact = BigDecimal.ONE.divide(
                            BigDecimal.ONE.add(DecimalSeries.exp(new BigDecimal(-x))), new MathContext(60));
                    return DecimalSeries.error(Elementary.logistic(x), exact);
                }))
                .isLessThan(2.5);
    }

    /// StrictMath's exp and log are within 1 ulp of the exact value, ours within .52: so they are at most one
    /// apart, counted in ulps of ours, but for the factor of two where an ulp changes.
    @Test
    void overMillionsOfArgumentsExpAndLogStayNextToStrictMath() {
        assertThat(farthest(Elementary::exp, StrictMath::exp, () -> random.nextDouble(-707, 709)))
                .isLessThanOrEqualTo(2);
        assertThat(farthest(Elementary::log, StrictMath::log, this::anyPositive))
                .isLessThanOrEqualTo(2);
        assertThat(farthest(Elementary::log, StrictMath::log, () -> random.nextDouble(0.9, 1.1)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void theEndsOfTheRangeAreThoseOfTheExactFunctions() {
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.exp(709.782712893384)).isEqualTo(1.797693134862273e308, within(1e296));
        assertThat(Elementary.exp(709.7827128933841)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.exp(-745.1332191019411)).isEqualTo(Double.MIN_VALUE);
        assertThat(Elementary.exp(-745.1332191019412)).isEqualTo(0);
        assertThat(Elementary.exp(POSITIVE_INFINITY)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.exp(NEGATIVE_INFINITY)).isEqualTo(0);
        assertThat(Elementary.exp(Double.MIN_VALUE)).isEqualTo(1);
        assertThat(Elementary.exp(NaN)).isNaN();
        assertThat(Elementary.expm1(NEGATIVE_INFINITY)).isEqualTo(-1);
        assertThat(Elementary.expm1(-50)).isEqualTo(-1);
        assertThat(Elementary.expm1(1e-300)).isEqualTo(1e-300);
        assertThat(Elementary.expm1(POSITIVE_INFINITY)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.expm1(NaN)).isNaN();
        assertThat(Elementary.log(1)).isEqualTo(0);
        assertThat(Elementary.log(0)).isEqualTo(NEGATIVE_INFINITY);
        assertThat(Elementary.log(-0.0)).isEqualTo(NEGATIVE_INFINITY);
        assertThat(Elementary.log(-1)).isNaN();
        assertThat(Elementary.log(POSITIVE_INFINITY)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.log(NEGATIVE_INFINITY)).isNaN();
        assertThat(Elementary.log(Double.MIN_VALUE)).isEqualTo(-744.4400719213812);
        assertThat(Elementary.log(Double.MAX_VALUE)).isEqualTo(709.782712893384);
        assertThat(Elementary.log(NaN)).isNaN();
        assertThat(Elementary.log1p(-1)).isEqualTo(NEGATIVE_INFINITY);
        assertThat(Elementary.log1p(-1.5)).isNaN();
        assertThat(Elementary.log1p(1e-300)).isEqualTo(1e-300);
        assertThat(Elementary.log1p(POSITIVE_INFINITY)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.log1p(1e300)).isEqualTo(StrictMath.log(1e300));
        assertThat(Elementary.log1p(NaN)).isNaN();
        assertThat(Elementary.logistic(0)).isEqualTo(0.5);
        assertThat(Elementary.logistic(NEGATIVE_INFINITY)).isEqualTo(0);
        assertThat(Elementary.logistic(POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Elementary.logistic(NaN)).isNaN();
    }

    @Test
    void powersFollowFromExpAndLog() {
        for (int i = 0; i < 100_000; i++) {
            double x = random.nextDouble() * 20, y = random.nextDouble(-20, 20);
            double exact = StrictMath.pow(x, y);
            double bound = (2 + Math.abs(y * StrictMath.log(x))) * 0x1p-52;
            assertThat(Elementary.pow(x, y)).isCloseTo(exact, within(exact * bound));
        }
        assertThat(Elementary.pow(0, 2)).isEqualTo(0);
        assertThat(Elementary.pow(0, 0)).isEqualTo(1);
        assertThat(Elementary.pow(0, -1)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.pow(1, POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Elementary.pow(POSITIVE_INFINITY, 0.5)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.pow(-1, 2)).isNaN();
        assertThat(Elementary.pow(2, NaN)).isNaN();
    }

    @Test
    void sinIsWithinItsStatedErrorOfTheExactValue() {
        assertThat(worst(() -> sinError(random.nextDouble(-1, 1)))).isLessThan(0.7);
        assertThat(worst(() -> sinError(random.nextDouble(-100, 100)))).isLessThan(0.7);
        assertThat(worst(() -> sinError(random.nextDouble(-(1 << 20), 1 << 20))))
                .isLessThan(0.7);
        assertThat(worst(() -> sinError(random.nextInt(-600_000, 600_000) * (Math.PI / 2))))
                .isLessThan(0.7);
        assertThat(worst(() -> sinError(random.nextDouble(-1, 1) * scale()))).isLessThan(0.7);
        assertThat(Elementary.sin(-0.0)).isEqualTo(-0.0);
        assertThat(Elementary.sin(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(Elementary.sin(Math.PI / 6)).isEqualTo(0.49999999999999994); // the double is below pi / 6
        assertThat(Elementary.sin(1048577)).isNaN();
        assertThat(Elementary.sin(POSITIVE_INFINITY)).isNaN();
        assertThat(Elementary.sin(NaN)).isNaN();
    }

    private static double sinError(double x) {
        return DecimalSeries.error(Elementary.sin(x), DecimalSeries.sin(new BigDecimal(x)));
    }

    @Test
    void wholePowersAreExactWhereTheProductsAreAndCloseElsewhere() {
        assertThat(Elementary.power(2, 1023)).isEqualTo(0x1p1023);
        assertThat(Elementary.power(2, -1022)).isEqualTo(Double.MIN_NORMAL);
        assertThat(Elementary.power(-3, 3)).isEqualTo(-27);
        assertThat(Elementary.power(0, 0)).isEqualTo(1);
        assertThat(Elementary.power(10, 400)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Elementary.power(2, Integer.MIN_VALUE)).isEqualTo(0);
        for (int n = -60; n <= 60; n++) {
            double x = random.nextDouble(0.1, 10);
            BigDecimal exact = n < 0
                    ? BigDecimal.ONE.divide(new BigDecimal(x).pow(-n), new MathContext(60))
                    : new BigDecimal(x).pow(n);
            double error = new BigDecimal(Elementary.power(x, n))
                    .subtract(exact)
                    .divide(exact, MathContext.DECIMAL64)
                    .doubleValue();
            assertThat(Math.abs(error)).isLessThanOrEqualTo(Math.abs(n) * 0x1.001p-53);
        }
    }

    private double anyPositive() {
        return Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
    }

    private double scale() {
        return StrictMath.pow(10, -random.nextDouble(0, 12));
    }

    private static double worst(DoubleSupplier error) {
        double worst = 0;
        for (int i = 0; i < EXACT; i++) worst = Math.max(worst, Math.abs(error.getAsDouble()));
        return worst;
    }

    private static double farthest(DoubleUnaryOperator ours, DoubleUnaryOperator theirs, DoubleSupplier argument) {
        double farthest = 0;
        for (int i = 0; i < MANY; i++) {
            double x = argument.getAsDouble();
            double found = ours.applyAsDouble(x);
            farthest = Math.max(farthest, Math.abs(found - theirs.applyAsDouble(x)) / Math.ulp(found));
        }
        return farthest;
    }
}
