package standoff.race.sabotage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.TestValues;

class SetbackTest {
    private static TestValues certain() {
        return new TestValues().with(Ladder.SUCCESS, 1).with(Sabotage.NULLIFICATION, 0);
    }

    /// A future in which one power strikes another once at this rung, after a year.
    private static SabotageWorld struck(
            TestValues values, long future, int rung, double sites, double known, double hardening) {
        SabotageWorld yard = new SabotageWorld(522).begin(values, future);
        yard.world.nation(1).effectiveSites = sites;
        yard.world.nation(1).hardening = hardening;
        for (Pair pair : yard.world.watching()) pair.knownShare = known;
        for (int week = 0; week < 52; week++) yard.step();
        return yard.order(0, 1, rung).run();
    }

    @Test
    void lostComputeDelaysAProgrammeThatDependsOnItByItsLogarithmOverGrowth() {
        TestValues values = certain().with(Ladder.RUN_LOSS, 0);
        for (int rung = 3; rung <= 7; rung++) {
            double loss = Ladder.COMPUTE_LOSS.value(rung);
            double months = -StrictMath.log(1 - loss) / SabotageWorld.GROWTH * 12;
            SabotageWorld yard = struck(values, 0, rung, 12, .6, 0);
            // capability runs a third of a year behind compute and has forgotten the hit after two years but for e^-6
            assertThat(yard.setback.months(2)).isEqualTo(months, within(.05));
            assertThat(yard.setback.months(8)).isEqualTo(months, within(1e-6));
        }
    }

    @Test
    void aStallCostsItsLengthAtFirstAndIsMadeUpLater() {
        SabotageWorld yard = struck(certain().with(Ladder.COMPUTE_LOSS, 0), 0, 6, 12, .6, 0);
        // rung 6 stalls for half a year: at its end all of it is lost, and what is left falls with the lag of runs
        assertThat(yard.setback.months(.5)).isEqualTo(6, within(.15));
        assertThat(yard.setback.months(2)).isBetween(0., .1);
        assertThat(yard.setback.months(8)).isEqualTo(0, within(1e-6));
    }

    @Test
    void moreSuccessAtARungCostsNoLessUnderTheSameLuckAndStrategies() {
        // where a struck programme is rebuilt as it was, in every future
        for (int f = 0; f < 60; f++) {
            double before = 0;
            for (int p = 0; p < 4; p++) {
                double months = campaign(certain().with(Sabotage.RECONSTITUTION, 0), p, f);
                assertThat(months).isGreaterThanOrEqualTo(before - 1e-9);
                before = months;
            }
        }
    }

    @Test
    void whereRebuildingHardensAnEarlySuccessCanSpareALaterLossButNotOnAverage() {
        double[] mean = new double[4];
        int spared = 0;
        for (int f = 0; f < 60; f++) {
            double before = 0;
            for (int p = 0; p < 4; p++) {
                double months = campaign(certain(), p, f);
                if (months < before - 1e-9) spared++;
                before = months;
                mean[p] += months / 60;
            }
        }
        assertThat(spared).isPositive();
        assertThat(mean[0]).isLessThan(mean[1]);
        assertThat(mean[1]).isLessThan(mean[2]);
        assertThat(mean[2]).isLessThan(mean[3]);
    }

    /// Months lost by the end to eight strikes in six years, with success .2, .4, .6 or .8.
    private static double campaign(TestValues values, int p, int future) {
        SabotageWorld yard = new SabotageWorld(300).begin(values.with(Ladder.SUCCESS, .2 + .2 * p), future);
        for (int week = 0; week < 300; week++) {
            if (week % 40 == 0) yard.order(0, 1, 3 + future % 5);
            yard.step();
        }
        return lost(yard);
    }

    /// Months by which the struck nation is behind where it would be, at the end.
    private static double lost(SabotageWorld yard) {
        Nation struck = yard.world.nation(1);
        return (yard.world.nation(2).capability - struck.capability) / SabotageWorld.GROWTH * 12;
    }

    @Test
    void withSitesWithoutEndThereIsNoSetback() {
        double before = Double.POSITIVE_INFINITY;
        for (double sites = 10; sites < 1e13; sites *= 100) {
            double months = struck(certain(), 0, 7, sites, .6, 0).setback.months(1);
            assertThat(months).isLessThan(before);
            before = months;
        }
        assertThat(before).isEqualTo(0, within(1e-3));
    }

    @Test
    void hardeningAloneLeavesTheDocumentedFloor() {
        TestValues values = certain().with(Ladder.RUN_LOSS, 0);
        // rung 7: 1 - .4 of the loss of a half
        double months = -StrictMath.log(1 - .5 * .6) / SabotageWorld.GROWTH * 12;
        assertThat(struck(values, 0, 7, 12, .6, 1).setback.months(8)).isEqualTo(months, within(1e-6));
        double last = Double.POSITIVE_INFINITY;
        for (double hardening = 0; hardening <= 1; hardening += .25) {
            double now = struck(certain(), 0, 6, 12, .6, hardening).setback.months(1);
            assertThat(now).isLessThan(last).isPositive();
            last = now;
        }
    }

    @Test
    void whatIsNotKnownCannotBeHit() {
        assertThat(struck(certain(), 0, 7, 12, 0, 0).setback.months(1)).isEqualTo(0, within(1e-9));
        assertThat(struck(certain(), 0, 6, 12, .3, 0).setback.months(1))
                .isLessThan(struck(certain(), 0, 6, 12, .6, 0).setback.months(1));
    }

    @Test
    void atTheCrossingItIsTheTimeByWhichRecursionCameLater() {
        SabotageWorld yard = struck(certain().with(Ladder.RUN_LOSS, 0), 0, 7, 12, .6, 0);
        yard.world.thresholds.recursion = 5;
        double months = -StrictMath.log(.5) / SabotageWorld.GROWTH * 12;
        assertThat(yard.setback.atCrossing()).isEqualTo(months, within(1e-3));
        yard.world.thresholds.recursion = .1; // crossed before it was hit
        assertThat(yard.setback.atCrossing()).isNaN();
        yard.world.thresholds.recursion = 50; // never reached
        assertThat(yard.setback.atCrossing()).isNaN();
    }

    @Test
    void aHaltAfterAHitIsNoSetback() {
        SabotageWorld yard = new SabotageWorld(200)
                .begin(certain().with(Ladder.RUN_LOSS, 0), 0)
                .step()
                .order(0, 1, 4);
        for (int week = 0; week < 30; week++) yard.step();
        double before = yard.setback.months(.5);
        yard.halted = true;
        yard.run();
        // rung 4 destroys a twentieth: -ln(.95)/.9 yr = .7 months, four fifths of it felt after half a year
        assertThat(before).isBetween(.4, .7);
        assertThat(yard.setback.months(3)).isBetween(before, .7);
    }

    @Test
    void itIsTheMeanOverTheNationsThatWereHitLongEnoughAgo() {
        SabotageWorld yard = new SabotageWorld(200).begin(certain().with(Ladder.RUN_LOSS, 0), 0);
        assertThat(yard.order(0, 1, 7).order(1, 0, 6).run().setback.months(3))
                .isEqualTo(-StrictMath.log(.5 * .8) / SabotageWorld.GROWTH * 6, within(.01));
        SabotageWorld late = new SabotageWorld(200).begin(certain(), 0);
        for (int week = 0; week < 190; week++) late.step();
        assertThat(late.order(0, 1, 7).run().setback.months(.5)).isNaN();
    }
}
