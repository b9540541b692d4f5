package standoff.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalLawTest {
    private final SplittableRandom random = new SplittableRandom(1969);

    @ParameterizedTest
    @CsvSource({"-0.675, 0.675", "-5.7, -0.67", "-5.7, 5.7", "-37.5, -5.6"})
    void theDistributionFunctionIsExactToFifteenDigits(double from, double to) {
        for (int i = 0; i < 50; i++) {
            double x = random.nextDouble(from, to);
            BigDecimal exact = DecimalSeries.normalCdf(x);
            double error = new BigDecimal(Elementary.normalCdf(x))
                    .subtract(exact)
                    .divide(exact, new MathContext(20))
                    .doubleValue();
            assertThat(Math.abs(error)).as("at %s", x).isLessThan(1e-15);
        }
    }

    /// From Abramowitz and Stegun, table 26.1, and its tail values (table 26.2: -log10 Q).
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.841344746068543",
        "-1, 0.158655253931457",
        "2, 0.977249868051821",
        "-3, 0.001349898031630"
    })
    void thePrintedTableHolds(double x, double expected) {
        assertThat(Elementary.normalCdf(x)).isCloseTo(expected, within(5e-16));
    }

    @ParameterizedTest
    @CsvSource({"5, 6.54265", "10, 23.11805", "20, 88.56010", "30, 197.30921", "38, 315.53979"})
    void thePrintedTableOfTheTailHolds(double x, double minusLog10) {
        double tail = -Elementary.logNormalCdf(-x) / StrictMath.log(10);
        assertThat(tail).isCloseTo(minusLog10, within(5.1e-6));
    }

    @Test
    void theEndsAreZeroAndOne() {
        assertThat(Elementary.normalCdf(Double.NEGATIVE_INFINITY)).isEqualTo(0);
        assertThat(Elementary.normalCdf(-38.4))
                .isEqualTo(DecimalSeries.normalCdf(-38.4).doubleValue());
        assertThat(Elementary.normalCdf(40)).isEqualTo(1);
        assertThat(Elementary.normalCdf(Double.NaN)).isNaN();
        assertThat(Elementary.normalQuantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.normalQuantile(0.5)).isEqualTo(0);
        assertThat(Elementary.normalQuantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.normalQuantile(-0.1)).isNaN();
        assertThat(Elementary.normalQuantile(1.1)).isNaN();
        assertThat(Elementary.normalQuantile(Double.NaN)).isNaN();
    }

    @Test
    void theLogarithmIsThatOfTheFunctionAndGoesOnWhereItVanishes() {
        for (double x = -30; x < 8; x += 0.77) {
            double tail = DecimalSeries.normalCdf(-Math.abs(x)).doubleValue();
            double exact = x > 0 ? StrictMath.log1p(-tail) : StrictMath.log(tail);
            assertThat(Elementary.logNormalCdf(x)).isCloseTo(exact, within(1e-14 * Math.abs(exact)));
        }
        // 1 - cdf(8) = 6.22096057427178e-16, and ln(1 - q) = -q
        assertThat(Elementary.logNormalCdf(8)).isCloseTo(-6.22096057427178e-16, within(1e-29));
        // -x^2/2 - ln x - ln(2 pi)/2 - 1/x^2 at 1000: -500000 - 6.907755279 - 0.918938533 - 0.000001
        assertThat(Elementary.logNormalCdf(-1000)).isCloseTo(-500007.826694812, within(1e-8));
    }

    /// The error of a quantile z follows from `p - cdf(z)` over the density.
    @Test
    void theQuantileIsExactToFourteenDigitsAndMore() {
        for (int i = 0; i < 90; i++) {
            double p = switch (i % 3) {
                case 0 -> random.nextDouble();
                case 1 -> random.nextDouble(0.07, 0.08); // about the seam of two regions
                default -> StrictMath.pow(10, -random.nextDouble(0, 200));
            };
            double z = Elementary.normalQuantile(p);
            double error = DecimalSeries.normalCdf(z)
                    .subtract(new BigDecimal(p))
                    .divide(DecimalSeries.density(z), new MathContext(20))
                    .doubleValue();
            assertThat(Math.abs(error / z)).as("at %s", p).isLessThan(2e-15);
        }
    }

    /// Wichura 1988, the printed check values of PPND16.
    @ParameterizedTest
    @CsvSource({"0.25, -0.6744897501960817", "0.001, -3.090232306167814", "1e-20, -9.262340089798408"})
    void wichurasCheckValuesHold(double p, double expected) {
        assertThat(Elementary.normalQuantile(p)).isCloseTo(expected, within(2e-15 * Math.abs(expected)));
    }

    @Test
    void manyQuantilesAtOnceAreTheSameBits() {
        double[] p = random.doubles(1000).toArray();
        p[3] = 1e-300;
        p[700] = 0.5;
        var out = new double[1000];
        for (int n : new int[] {0, 1, 63, 64, 65, 1000}) {
            Elementary.normalQuantile(p, out, n);
            for (int i = 0; i < n; i++) assertThat(out[i]).isEqualTo(Elementary.normalQuantile(p[i]));
        }
    }

    @Test
    void theQuantileNeverFallsWhileTheShareRises() {
        for (double seam : new double[] {0.075, 0.5, 0.925, 1.3887943864964021e-11}) {
            double p = seam * (1 - 1e-12);
            for (int i = 0; i < 10_000; i++) {
                double next = p + 16 * Math.ulp(p);
                assertThat(Elementary.normalQuantile(next))
                        .isGreaterThanOrEqualTo(Elementary.normalQuantile(p) - 1e-14);
                p = next;
            }
        }
    }

    @Test
    void commonsStatisticsAgrees() {
        var commons = NormalDistribution.of(0, 1);
        for (double x = -30; x < 10; x += 0.013)
            assertThat(Elementary.normalCdf(x))
                    .isCloseTo(commons.cumulativeProbability(x), within(1e-12 * commons.cumulativeProbability(x)));
        for (double p = 0.0005; p < 1; p += 0.001)
            assertThat(Elementary.normalQuantile(p)).isCloseTo(commons.inverseCumulativeProbability(p), within(1e-13));
    }
}
