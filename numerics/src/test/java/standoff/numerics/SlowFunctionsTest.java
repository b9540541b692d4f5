package standoff.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// [SlowExponential] and [SlowLogarithm] against the functions they follow.
class SlowFunctionsTest {
    private static final int TEN_YEARS_OF_WEEKS = 522;

    private final SplittableRandom random = new SplittableRandom(28);

    @Test
    void afterTenYearsOfWeeklyStepsTheSlowExponentialHasLostAtMostATenBillionth() {
        var slow = new SlowExponential();
        for (int path = 0; path < 200; path++) {
            slow.begin();
            double x = random.nextDouble(-20, 20);
            for (int week = 0; week < TEN_YEARS_OF_WEEKS; week++) {
                x += random.nextDouble(-1, 1) / 16;
                double exact = Elementary.exp(x);
                assertThat(slow.at(x)).isCloseTo(exact, within(1e-10 * exact));
            }
        }
    }

    @Test
    void aLeapOrAFreshBeginningIsEvaluatedInFull() {
        var slow = new SlowExponential();
        assertThat(slow.at(1)).isEqualTo(Elementary.exp(1));
        assertThat(slow.at(1 + 1. / 16)).isEqualTo(Elementary.exp(1 + 1. / 16));
        slow.at(1.1);
        slow.begin();
        assertThat(slow.at(1.11)).isEqualTo(Elementary.exp(1.11));
        assertThat(slow.at(1e9)).isEqualTo(Elementary.exp(300));
        assertThat(slow.at(-1e9)).isEqualTo(Elementary.exp(-300));
        assertThat(slow.at(Double.NaN)).isNaN();
    }

    @Test
    void theSlowLogarithmLosesLessThanTheSumOfItsStatedErrors() {
        var slow = new SlowLogarithm();
        for (int path = 0; path < 200; path++) {
            slow.begin();
            double x = Elementary.exp(random.nextDouble(-5, 20));
            for (int week = 1; week <= TEN_YEARS_OF_WEEKS; week++) {
                x *= 1 + random.nextDouble(-1, 1) / 17;
                assertThat(slow.at(x)).isCloseTo(Elementary.log1p(x), within(7e-15 * (week + 1)));
            }
        }
        assertThat(slow.at(5)).isEqualTo(Elementary.log1p(5));
    }
}
