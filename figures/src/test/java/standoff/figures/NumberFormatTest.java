package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "0.6 | 0.6",
                "3.14159 | 3.14",
                "47.912 | 47.9",
                "-47.912 | −47.9",
                "1234.56 | 1,235",
                "15000000 | 15,000,000",
                "0.01234 | 0.0123",
                "0.00002345 | 2.34e-5",
                "-123 | −123",
                "2.5e12 | 2.50e12"
            })
    void aReaderGetsThreeDigitsAtMostAndWholeNumbersInFull(double value, String expected) {
        assertThat(NumberFormat.read(value)).isEqualTo(expected);
    }

    @Test
    void whatIsNoNumberIsADash() {
        assertThat(NumberFormat.read(Double.NaN)).isEqualTo("–");
        assertThat(NumberFormat.read(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
        assertThat(NumberFormat.exact(Double.NaN)).isEmpty();
    }

    @Test
    void aFileGetsTheDoubleBackBitForBit() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isNaN(value)) continue;
            assertThat(Double.parseDouble(NumberFormat.exact(value))).isEqualTo(value);
        }
    }

    @Test
    void aCoordinateHasAtMostTwoDecimals() {
        assertThat(NumberFormat.coordinate(12.3456)).isEqualTo("12.35");
        assertThat(NumberFormat.coordinate(12.5)).isEqualTo("12.5");
        assertThat(NumberFormat.coordinate(-.04)).isEqualTo("-0.04");
        assertThat(NumberFormat.coordinate(-.001)).isEqualTo("0");
        assertThatThrownBy(() -> NumberFormat.coordinate(Double.NaN)).hasMessageContaining("finite");
    }

    @Test
    void sharesAreShownInPerCentAndDifferencesOfSharesInPoints() {
        DisplayUnit share = DisplayUnit.shareOf("futures");
        assertThat(share.say(.479)).isEqualTo("47.9\u00a0%");
        assertThat(share.say(.0023)).isEqualTo("0.23\u00a0%");
        assertThat(share.say(1)).isEqualTo("100\u00a0%");
        assertThat(share.say(0)).isEqualTo("0\u00a0%");
        assertThat(share.title()).isEqualTo("share of futures (%)");
        Estimate difference = new Estimate(.041, -.003, .085);
        assertThat(difference.signed(DisplayUnit.pointsOf("futures"))).isEqualTo("+4.1\u00a0points (−0.30 to +8.5)");
    }

    @Test
    void anEstimateLiesBetweenItsBounds() {
        assertThatThrownBy(() -> new Estimate(.5, .6, .7)).hasMessageContaining("between its bounds");
        assertThatThrownBy(() -> new Estimate(.5, .7, .6)).hasMessageContaining("low <= high");
        assertThat(Estimate.exact(.5).hasInterval()).isFalse();
        assertThat(new Estimate(.1, .05, .2).excludesZero()).isTrue();
        assertThat(new Estimate(.1, -.05, .2).excludesZero()).isFalse();
    }
}
