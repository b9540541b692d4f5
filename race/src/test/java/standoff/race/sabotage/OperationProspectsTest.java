package standoff.race.sabotage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.Ladder;
import standoff.race.world.Pair;
import standoff.race.world.TestValues;

class OperationProspectsTest {
    private final SabotageWorld yard = new SabotageWorld(200).begin(new TestValues().with(Ladder.SUCCESS, 3, 1), 0);
    private final Pair pair = yard.world.pair(0, 1);

    @Test
    void theyAreWhatASuccessWouldDoOnTheKnownSites() {
        yard.step();
        double[] success = {1, .4, .5, .7, .7};
        double[] losses = {.01, .05, .08, .2, .5};
        for (int rung = 3; rung <= 7; rung++) {
            assertThat(pair.success[rung]).isEqualTo(success[rung - 3]);
            assertThat(pair.computeLoss[rung]).isEqualTo(losses[rung - 3], within(1e-15));
            assertThat(pair.stall[rung]).isEqualTo(Ladder.RUN_LOSS.value(rung) / 12, within(1e-15));
        }
        for (int rung : new int[] {0, 1, 2, 8, 9}) {
            assertThat(pair.success[rung]).isZero();
            assertThat(pair.computeLoss[rung]).isZero();
        }
    }

    @Test
    void whatChangesIsSeenAtTheNextFourWeeklyReview() {
        yard.step();
        pair.knownShare = .3;
        yard.step().step();
        assertThat(pair.computeLoss[6]).isEqualTo(.2, within(1e-15));
        yard.step(); // week 4
        assertThat(pair.computeLoss[6]).isEqualTo(.1, within(1e-15));
        assertThat(yard.world.pair(2, 1).computeLoss[6]).isEqualTo(.2, within(1e-15));
    }

    @Test
    void aHitIsSeenInTheNextStepByAll() {
        yard.step().order(0, 1, 3).step();
        assertThat(pair.computeLoss[6]).isEqualTo(.2, within(1e-15));
        yard.step();
        // hardening .1 takes .6 x .1 from rung 6
        assertThat(pair.computeLoss[6]).isEqualTo(.2 * .94, within(1e-15));
        assertThat(yard.world.pair(2, 1).stall[6]).isEqualTo(.5 * .94, within(1e-15));
    }

    @Test
    void preparationRunsOut() {
        pair.used(5, .5);
        for (int week = 0; week < 26; week++) yard.step();
        assertThat(pair.preparation[5])
                .isEqualTo(.5 - 26 * 7 / 365.25, within(1e-12))
                .isPositive();
        yard.step();
        assertThat(pair.preparation[5]).isZero();
    }
}
