package standoff.race.sabotage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;

class SabotageTest {
    private static TestValues certain() {
        return new TestValues().with(Ladder.SUCCESS, 1);
    }

    /// A yard whose nations are far below the levels at which effects are nullified.
    private static SabotageWorld yard(TestValues values) {
        return new SabotageWorld(200).begin(values, 0);
    }

    @Test
    void operationsSucceedAsOftenAsTheirColumnSays() {
        SabotageWorld yard = new SabotageWorld(5);
        int futures = 4000;
        for (int rung = 3; rung <= 7; rung++) {
            int succeeded = 0;
            for (int f = 0; f < futures; f++) {
                yard.begin(new TestValues(), f).order(0, 1, rung).step();
                succeeded += yard.count(EventKind.SUCCEEDED);
                assertThat(yard.count(EventKind.SUCCEEDED) + yard.count(EventKind.FAILED))
                        .isEqualTo(1);
            }
            double p = Ladder.SUCCESS.value(rung);
            // five standard deviations: wrong once in two million
            assertThat((double) succeeded / futures).isEqualTo(p, within(5 * Math.sqrt(p * (1 - p) / futures)));
        }
    }

    @Test
    void aHitTakesFromTheStockAndNotFromTheTrendAndStallsTheRuns() {
        SabotageWorld yard = yard(certain()).order(0, 1, 6).step();
        Nation struck = yard.world.nation(1);
        // rung 6 at 12 sites, 60 % known, unhardened: a fifth of the compute, and six months less this week
        assertThat(struck.logCompute)
                .isEqualTo(StrictMath.log(.8) + SabotageWorld.GROWTH * yard.world.dt, within(1e-12));
        assertThat(struck.logComputeTrend).isZero();
        assertThat(struck.stall).isEqualTo(.5 - yard.world.dt, within(1e-12));
        assertThat(yard.world.events.value(0)).isEqualTo(.2, within(1e-12));
        Nation other = yard.world.nation(2);
        assertThat(other.logCompute).isEqualTo(SabotageWorld.GROWTH * yard.world.dt, within(1e-15));
        assertThat(other.stall).isZero();
    }

    @Test
    void operationsOfOneStepAreSimultaneousInWhateverOrderTheyAreWritten() {
        SabotageWorld one = yard(certain()).order(0, 1, 6).order(2, 1, 5).step();
        SabotageWorld other = yard(certain()).order(2, 1, 5).order(0, 1, 6).step();
        Nation struck = one.world.nation(1);
        assertThat(struck.logCompute).isEqualTo(other.world.nation(1).logCompute, within(1e-15));
        // both effects on the unhardened state at the start; the longer stall counts, not the sum
        double expected = StrictMath.log(.8) + StrictMath.log(.92) + SabotageWorld.GROWTH * one.world.dt;
        assertThat(struck.logCompute).isEqualTo(expected, within(1e-12));
        assertThat(struck.stall).isEqualTo(.5 - one.world.dt, within(1e-12)).isEqualTo(other.world.nation(1).stall);
        assertThat(struck.hardening).isEqualTo(.2, within(1e-15));
    }

    @Test
    void powersThatStrikeEachOtherInOneStepBothSucceed() {
        SabotageWorld yard = yard(certain()).order(0, 1, 7).order(1, 0, 7).step();
        assertThat(yard.world.nation(0).logCompute).isEqualTo(yard.world.nation(1).logCompute);
        assertThat(yard.count(EventKind.SUCCEEDED)).isEqualTo(2);
    }

    @Test
    void rebuildingAfterASuccessAddsOpacityAndHardeningForGood() {
        SabotageWorld yard = yard(certain()).order(0, 1, 3).step();
        Nation struck = yard.world.nation(1);
        assertThat(struck.opacity).isEqualTo(.5, within(1e-15));
        assertThat(struck.hardening).isEqualTo(.1, within(1e-15));
        assertThat(struck.reconstituted).isEqualTo(.1, within(1e-15));
        for (int i = 0; i < 12; i++) yard.order(0, 1, 3).step();
        assertThat(struck.opacity).isEqualTo(1);
        assertThat(struck.hardening).isEqualTo(1);
        SabotageWorld failed =
                yard(new TestValues().with(Ladder.SUCCESS, 0)).order(0, 1, 3).step();
        assertThat(failed.world.nation(1).reconstituted).isZero();
    }

    @Test
    void effectsFallTowardRecursionOnTheTruth() {
        double[] left = new double[3];
        for (int i = 0; i < 3; i++) {
            SabotageWorld yard = yard(certain());
            Nation struck = yard.world.nation(1);
            double reference = yard.world.thresholds.reference;
            double recursion = yard.world.thresholds.recursion;
            struck.capability = reference + (recursion - reference) * i / 2;
            yard.order(0, 1, 6).step();
            left[i] = yard.world.events.value(0) / .2;
        }
        // nullification .5 with the square of the way from f = .75 to f = .99, which in ln(f/(1 - f)) is one from ln 3
        // to ln 99
        double line = Math.log(9. / 3) / Math.log(99. / 3);
        double halfway = (1 + line) / 2;
        assertThat(left)
                .containsExactly(new double[] {1 - .5 * line * line, 1 - .5 * halfway * halfway, .5}, within(1e-12));
        SabotageWorld yard = yard(certain().with(Sabotage.NULLIFICATION, 1));
        yard.world.nation(1).capability = yard.world.thresholds.recursion + 1;
        yard.order(0, 1, 7).step();
        assertThat(yard.world.nation(1).stall).isZero();
        assertThat(yard.world.events.value(0)).isZero();
    }

    @Test
    void onlyChainsThatBeganWithAStrikeDamageProgrammes() {
        SabotageWorld yard = yard(certain());
        yard.world.ordered.add(new Act(0, 1, 6, Act.Origin.DISPUTE, true, false));
        yard.world.ordered.add(new Act(0, 1, 6, Act.Origin.OUTAGE, true, false));
        yard.world.ordered.add(new Act(0, 1, 2, Act.Origin.STRIKE, true, false));
        yard.step();
        assertThat(yard.world.events.size()).isZero();
        assertThat(yard.world.nation(1).stall).isZero();
        yard.world.ordered.add(new Act(0, 1, 6, Act.Origin.STRIKE, true, false));
        yard.step();
        assertThat(yard.count(EventKind.SUCCEEDED)).isEqualTo(1);
    }

    @Test
    void offEveryOperationFailsAndNothingIsTouched() {
        TestValues off = certain().with(Sabotage.SWITCH, 0);
        SabotageWorld yard = yard(off).order(0, 1, 7).run();
        assertThat(yard.count(EventKind.FAILED)).isEqualTo(1);
        Nation target = yard.world.nation(1);
        assertThat(target.logCompute).isEqualTo(SabotageWorld.GROWTH * 200 * yard.world.dt, within(1e-9));
        assertThat(target.capability).isEqualTo(yard.world.nation(2).capability);
        assertThat(target.opacity).isEqualTo(.4);
        assertThat(target.shadow.running()).isFalse();
        assertThat(yard.setback.months(.5)).isNaN();
        assertThat(yard.world.pair(0, 1).success).containsOnly(0);
        assertThat(yard.world.pair(0, 1).computeLoss).containsOnly(0);
    }
}
