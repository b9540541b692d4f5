package standoff.race.sabotage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

class DamageTest {
    private final World world = new World(
            List.of(new Nation(0, "A", "Aster", true, true), new Nation(1, "B", "Boreal", true, true)), 7, 100);
    private final Damage damage = new Damage();

    DamageTest() {
        world.begin(new TestValues(), false, Streams.of(1));
        damage.begin(world.ladder);
    }

    private double loss(int rung, double sites, double known, double hardening) {
        return damage.computeLoss(rung, damage.reach(rung, sites), known, hardening);
    }

    private double stall(int rung, double sites, double known, double hardening) {
        return damage.stall(rung, damage.reach(rung, sites), known, hardening);
    }

    @Test
    void atTwelveSitesSixtyPerCentKnownAndUnhardenedTheColumnsHold() {
        double[] losses = {.01, .05, .08, .2, .5};
        double[] months = {2, 3, 4, 6, 12};
        for (int rung = 3; rung <= 7; rung++) {
            assertThat(loss(rung, 12, .6, 0)).isEqualTo(losses[rung - 3], within(1e-15));
            assertThat(stall(rung, 12, .6, 0)).isEqualTo(months[rung - 3] / 12, within(1e-15));
        }
    }

    @Test
    void moreHardeningMoreSitesOrFewerKnownNeverDoMoreDamage() {
        for (int rung = 3; rung <= 7; rung++)
            for (double sites = 1; sites < 200; sites *= 1.3)
                for (double known = 0; known <= 1; known += .1)
                    for (double hardening = 0; hardening < .95; hardening += .1) {
                        double l = loss(rung, sites, known, hardening);
                        double s = stall(rung, sites, known, hardening);
                        assertThat(l).isBetween(0., .95);
                        assertThat(loss(rung, sites, known, hardening + .05)).isLessThanOrEqualTo(l);
                        assertThat(stall(rung, sites, known, hardening + .05)).isLessThanOrEqualTo(s);
                        assertThat(loss(rung, sites * 1.1, known, hardening)).isLessThanOrEqualTo(l);
                        assertThat(stall(rung, sites * 1.1, known, hardening)).isLessThanOrEqualTo(s);
                        assertThat(loss(rung, sites, known - .05, hardening)).isLessThanOrEqualTo(l);
                        assertThat(stall(rung, sites, known - .05, hardening)).isLessThanOrEqualTo(s);
                    }
    }

    @Test
    void withSitesWithoutEndNothingIsDamaged() {
        for (int rung = 3; rung <= 7; rung++) {
            // q_n falls as 1/sqrt(sites): 30 targets of 1e12 sites hold 4/1.3e6 of the whole
            assertThat(loss(rung, 1e12, 1, 0)).isLessThan(1e-5);
            assertThat(stall(rung, 1e12, 1, 0)).isLessThan(1e-5);
        }
    }

    @Test
    void hardeningAloneReachesOnlyItsDocumentedFloor() {
        double[] floor = {.2, .2, .3, .4, .6};
        for (int rung = 3; rung <= 7; rung++) {
            assertThat(loss(rung, 12, .6, 1)).isEqualTo(floor[rung - 3] * loss(rung, 12, .6, 0), within(1e-15));
            assertThat(stall(rung, 12, .6, 1)).isEqualTo(floor[rung - 3] * stall(rung, 12, .6, 0), within(1e-15));
        }
    }

    @Test
    void oneSiteWhollyKnownLosesMoreComputeThanTheColumnAndNoMoreOfItsRuns() {
        // q_3 of one site is 1, of twelve .41: .05 x 2.4 x 1/.6; never more than .95
        double ratio = damage.reach(4, 1);
        assertThat(ratio).isBetween(2., 3.);
        assertThat(loss(4, 1, 1, 0)).isEqualTo(.05 * ratio / .6, within(1e-15));
        assertThat(stall(7, 1, 1, 0)).isEqualTo(1);
        world.begin(new TestValues().with(Ladder.COMPUTE_LOSS, .8), false, Streams.of(1));
        assertThat(loss(7, 1, 1, 0)).isEqualTo(.95);
    }

    @Test
    void aRungThatReachesNoSiteDoesNothing() {
        world.begin(new TestValues().with(Ladder.TARGETS, 0), false, Streams.of(1));
        damage.begin(world.ladder);
        assertThat(loss(6, 12, .6, 0)).isZero();
        assertThat(stall(6, 12, .6, 0)).isZero();
    }
}
