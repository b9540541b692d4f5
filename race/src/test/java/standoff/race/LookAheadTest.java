package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How far ahead powers look moves what they choose, and not what a future is worth to them.
class LookAheadTest {
    private static final int FUTURES = 64;

    /// Where nobody decides, futures and payoffs are the same to the bit.
    @ParameterizedTest
    @ValueSource(strings = {"A.payoff", "B.payoff"})
    void payoffsAreForYearsAndNotForLookAheads(String measure) {
        double[] usual = payoffs("2", measure);
        for (String years : new String[] {"1", "4"})
            assertThat(payoffs(years, measure)).as(years + " years").containsExactly(usual);
        assertThat(usual[0]).isNotZero();
    }

    private static double[] payoffs(String lookAhead, String measure) {
        CommonLuckRuns runs =
                CommonLuckRuns.varied("mechanisms.decisions", "scripted", "decisions.look-ahead", lookAhead);
        return runs.read(FUTURES, runs.measured(measure));
    }
}
