package standoff.race.counterforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArsenalTest {
    private static Arsenal arsenal(double weight, double survivable, double effectiveness) {
        return new Arsenal(weight, survivable, effectiveness);
    }

    /// D(w80) = .8, D(w80/2) = 1 - 5^-.5, D(2 w80) = .96.
    @Test
    void damageSaturatesAndWeightOneDestroysFourFifths() {
        assertThat(arsenal(1, 0, 0).damage()).isEqualTo(.8, within(1e-12));
        assertThat(arsenal(.5, 0, 0).damage()).isEqualTo(.552786, within(5e-7));
        assertThat(arsenal(2, 0, 0).damage()).isEqualTo(.96, within(1e-12));
        assertThat(arsenal(0, 0, 0).damage()).isZero();
    }

    @Test
    void aFirstStrikeTakesWhatItReachesAndDestroys() {
        Arsenal target = arsenal(2, .5, 0);
        assertThat(target.damageAfter(arsenal(1, 0, .8))).isEqualTo(1 - Math.pow(5, -1.2), within(1e-12));
        assertThat(target.damageAfter(arsenal(1, 0, 0))).isEqualTo(target.damage());
        assertThat(arsenal(2, 1, 0).damageAfter(arsenal(1, 0, 1))).isEqualTo(.96, within(1e-12));
        assertThat(arsenal(2, 0, 0).damageAfter(arsenal(1, 0, 1))).isZero();
    }
}
