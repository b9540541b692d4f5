package standoff.race.doctrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import standoff.race.world.Effort;

class EffortWeighingTest {
    private static final EffortWeighing.Case HALT = new EffortWeighing.Case(0, 0, 0, 0, 0, 0, .05, 0);

    /// @param steady going on, worth its advantage .2 and economy .1 but for these
    private static EffortWeighing halting(EffortWeighing.Case steady, double residual) {
        EffortWeighing.Case race = new EffortWeighing.Case(
                steady.advantage(),
                steady.economy(),
                steady.attack(),
                steady.punishment(),
                steady.war() + .1,
                steady.accident(),
                steady.rivalFirst(),
                0);
        return new EffortWeighing(
                Effort.STEADY,
                Effort.HALT,
                Effort.HALT,
                residual,
                .01,
                List.of(HALT, steady, race),
                EffortWeighing.Expected.NONE,
                null);
    }

    @Test
    void theUtilityIsTheSumOfItsTerms() {
        EffortWeighing weighed = halting(new EffortWeighing.Case(.2, .1, .4, .1, .06, .05, .03, .02), .5);
        assertThat(weighed.utility(Effort.STEADY)).isEqualTo(.6 * .3 - .1 - .06 - .05 - .03 + .02 + .01, within(1e-15));
        assertThat(weighed.utility(Effort.HALT)).isEqualTo(.5 * .3 - .05, within(1e-15));
        assertThat(weighed.left()).isEqualTo(.15, within(1e-15));
        assertThat(weighed.best()).isEqualTo(Effort.HALT);
    }

    /// Halting is worth -.05, going on .31 - .4 x .3 - .3 = -.11: without the punishment .19.
    @Test
    void thePunishmentTips() {
        EffortWeighing weighed = halting(new EffortWeighing.Case(.2, .1, .4, .3, 0, 0, 0, 0), 0);
        assertThat(weighed.tipped()).contains(DecisionTerm.PUNISHMENT).doesNotContain(DecisionTerm.THREAT);
        assertThat(weighed.bestWithout(DecisionTerm.PUNISHMENT)).isEqualTo(Effort.STEADY);
    }

    /// Going on is worth .31 - .3 - .3 - .3: whichever part of the threat is absent, the others suffice,
    /// and only the whole threat tips.
    @Test
    void theThreatTipsAsAWholeWhereNoPartDoes() {
        EffortWeighing weighed = halting(new EffortWeighing.Case(.2, .1, 1, .3, .3, 0, 0, 0), 0);
        assertThat(weighed.tipped()).containsExactly(DecisionTerm.THREAT);
        assertThat(weighed.bestWithout(DecisionTerm.THREAT)).isEqualTo(Effort.STEADY);
    }

    /// Going on is worth .31 - .6 for its accident and .31 - .6 for the war: neither alone tips.
    @Test
    void noSingleTermMayTip() {
        assertThat(halting(new EffortWeighing.Case(.2, .1, 0, 0, .6, .6, 0, 0), 0)
                        .tipped())
                .isEmpty();
    }

    @Test
    void whatMovedMostInFavourOfTheEffortChosenIsToldByItsTerm() {
        EffortWeighing last = halting(new EffortWeighing.Case(.2, .1, 0, 0, 0, .1, 0, 0), 0);
        EffortWeighing now = halting(new EffortWeighing.Case(.2, .1, 0, 0, .05, .4, 0, 0), 0);
        EffortWeighing.Moved moved = Objects.requireNonNull(now.since(last).moved());
        assertThat(moved.term()).isEqualTo(DecisionTerm.ACCIDENT);
        assertThat(moved.by()).isEqualTo(.3, within(1e-15));
    }

    @Test
    void anEffortThatIsBoundHasNoTerms() {
        EffortWeighing.Case each = new EffortWeighing.Case(.2, .1, 0, 0, 0, 0, 0, 0);
        assertThat(new EffortWeighing(
                                Effort.STEADY,
                                Effort.RACE,
                                Effort.HALT,
                                0,
                                0,
                                List.of(HALT, each, each),
                                EffortWeighing.Expected.NONE,
                                null)
                        .tipped())
                .isEmpty();
    }
}
