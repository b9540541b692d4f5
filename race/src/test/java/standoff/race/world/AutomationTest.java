package standoff.race.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AutomationTest {
    private final Automation curve = Automation.of(.35, .4);

    @Test
    void theLeaderStartsAtTheStatedShare() {
        assertThat(curve.share(0)).isEqualTo(.35, within(1e-14));
        // U0 = 1/(1 - .35), ln U0 = .430783
        assertThat(curve.logU0()).isEqualTo(.4307829160924543, within(1e-14));
        assertThat(curve.logU(0)).isEqualTo(curve.logU0(), within(1e-14));
    }

    @Test
    void shareAndUpliftAreTheSameStatement() {
        for (double level = -10; level < 30; level += .7)
            assertThat(1 - StrictMath.exp(-curve.logU(level))).isEqualTo(curve.share(level), within(1e-13));
    }

    @Test
    void recursionLiesWhereTheLogisticSaysSo() {
        // ln E_half = -ln(.35/.65)/.4 = 1.547597, + ln(99)/.4 = 11.487800
        assertThat(curve.level(.99)).isEqualTo(13.0353971, within(1e-6));
        assertThat(curve.share(curve.level(.9))).isEqualTo(.9, within(1e-13));
    }
}
