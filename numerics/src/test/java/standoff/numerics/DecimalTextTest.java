package standoff.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "-0.0, 3, 0",
        "1, 3, 1",
        "0.3, 6, 0.3",
        "98.911870763, 4, 98.91",
        "-1.05, 2, -1.1",
        "123456, 3, 123000",
        "999999999, 6, 1000000000",
        "0.0001, 3, 0.0001",
        "0.00005, 3, 5.00e-05",
        "1e9, 6, 1.00e+09",
        "9.999e-8, 3, 1.00e-07",
        "5.551115123125783E-17, 3, 5.55e-17",
        "1e-300, 3, 1.00e-300",
    })
    void aNumberHasAtMostTheDigitsAskedFor(double value, int digits, String text) {
        assertThat(DecimalText.of(value, digits)).isEqualTo(text);
    }

    @Test
    void whatIsNoFiniteNumberIsTold() {
        assertThat(DecimalText.of(Double.NaN, 3)).isEqualTo("?");
        assertThat(DecimalText.of(Double.POSITIVE_INFINITY, 3)).isEqualTo("infinity");
        assertThat(DecimalText.of(Double.NEGATIVE_INFINITY, 3)).isEqualTo("-infinity");
    }

    @Test
    void exponentsAndGroupsAreThoseOfTheFormatterOfTheJdk() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            // a double is no tie between decimals of three digits, so that the formatter's rounding cannot differ
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-300, -5));
            assertThat(DecimalText.of(value, 3)).isEqualTo(String.format(Locale.ROOT, "%.2e", value));
            long whole = random.nextLong() >> random.nextInt(64);
            assertThat(DecimalText.grouped(whole)).isEqualTo(String.format(Locale.ROOT, "%,d", whole));
        }
    }

    @Test
    void roundingToSignificantDigitsIsThatOfTheJdk() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(-20, 20));
            int digits = random.nextInt(1, 18);
            assertThat(DecimalText.rounded(value, digits)).isEqualByComparingTo(value.round(new MathContext(digits)));
        }
        assertThat(DecimalText.rounded(new BigDecimal("9.996"), 3)).isEqualByComparingTo("10");
        assertThat(DecimalText.rounded(new BigDecimal("1.3671875"), 7)).isEqualByComparingTo("1.367188");
    }
}
