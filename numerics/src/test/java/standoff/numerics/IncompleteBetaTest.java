package standoff.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IncompleteBetaTest {
    /// `ln Gamma` of 1/2 is `ln sqrt(pi)`, of 5 `ln 24`, of 101 `ln 100!`.
    @Test
    void theGammaFunctionTakesItsKnownValues() {
        assertThat(IncompleteBeta.logGamma(0.5)).isCloseTo(0.5723649429247001, within(1e-14));
        assertThat(IncompleteBeta.logGamma(5)).isCloseTo(3.1780538303479458, within(1e-14));
        assertThat(IncompleteBeta.logGamma(101)).isCloseTo(363.73937555556347, within(2e-13));
        assertThat(IncompleteBeta.logGamma(1e-3)).isCloseTo(6.907178885383853, within(1e-14));
    }
}
