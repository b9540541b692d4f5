package standoff.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestDecimalTest {
    private static final int SAMPLES = 100_000;
    private static final int LONGEST = 25; // as in -0.0000030641907445613708

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, -0.0",
        "1.0, 1",
        "-12.0, -12",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1e15, 1000000000000000",
        "9007199254740993, 9007199254740992",
        "9.9e15, 9900000000000000",
        "1e16, 1e16",
        "1.5e300, 1.5e300",
        "0.00001, 0.00001",
        "0.00000123, 0.00000123",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "-1.25e-9, -1.25e-9",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "4.9e-324, 4.9e-324",
        "2e23, 2e23",
        "8.41e21, 8.41e21",
        "9.007199254740993e15, 9007199254740992",
        "6.02214076e23, 6.02214076e23",
    })
    void aNumberIsWrittenInTheFewestDigits(double number, String decimal) {
        assertThat(ShortestDecimal.of(number)).isEqualTo(decimal);
    }

    @Test
    void anyBitsReadBackAndHaveTheDigitsOfTheJdk() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < SAMPLES; i++) check(Double.longBitsToDouble(random.nextLong()));
        for (int i = 0; i < SAMPLES; i++) check(random.nextInt(1_000_000) / 1000.0);
        for (int i = 0; i < SAMPLES; i++) check(random.nextLong() / (double) (1L << random.nextInt(64)));
    }

    @Test
    void numbersBesideEveryPowerOfTwoAndOfTenReadBack() {
        for (int e = -1074; e <= 1023; e++) checkNeighbours(Math.scalb(1.0, e));
        for (int e = -323; e <= 308; e++) checkNeighbours(Double.parseDouble("1e" + e));
        for (long bits = 1; bits < 1000; bits++) check(Double.longBitsToDouble(bits));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoFiniteNumberHasNoDecimal(double number) {
        assertThatThrownBy(() -> ShortestDecimal.of(number)).hasMessageContaining("expected a finite number");
    }

    private static void checkNeighbours(double number) {
        check(number);
        check(Math.nextUp(number));
        check(Math.nextDown(number));
    }

    private static void check(double number) {
        if (!Double.isFinite(number)) return;
        String text = ShortestDecimal.of(number);
        if (Double.doubleToRawLongBits(Double.parseDouble(text)) != Double.doubleToRawLongBits(number)
                || new BigDecimal(text).compareTo(new BigDecimal(Double.toString(number))) != 0
                || text.length() > LONGEST)
            throw new AssertionError(Double.toString(number) + " is written as " + text);
    }
}
