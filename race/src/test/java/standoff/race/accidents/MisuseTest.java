package standoff.race.accidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.EndingKind;
import standoff.race.world.TestValues;

class MisuseTest {
    private static double rate(TestValues values, double openOrders, double security) {
        AccidentWorld stage = new AccidentWorld(values, 2);
        Misuse misuse = new Misuse();
        misuse.begin(stage.world, values, stage.streams);
        stage.world.openFrontier = openOrders * StrictMath.log(10);
        stage.nation(0).capability = 1;
        stage.nation(0).security = security;
        stage.nation(1).security = 1;
        return misuse.rate(stage.world);
    }

    /// .0001 x (1 - .3) safeguards; a leader without security; x exp(.5) per order of magnitude.
    @Test
    void misuseGrowsWithTheOpenFrontier() {
        assertThat(rate(new TestValues(), 0, 0)).isCloseTo(.00007, within(1e-12));
        assertThat(rate(new TestValues(), 4, 0)).isCloseTo(.00007 * StrictMath.exp(2), within(1e-12));
        double recursion = new AccidentWorld(new TestValues(), 2).world.thresholds.recursion;
        assertThat(rate(new TestValues(), 100, 0))
                .as("no more beyond recursion")
                .isCloseTo(.00007 * StrictMath.exp(.5 * recursion / StrictMath.log(10)), within(1e-12));
    }

    /// Full coverage leaves what evades it, .3; half of it .65; and where all is evaded, coverage does not
    /// matter.
    @Test
    void chipControlHelpsAsFarAsItIsNotEvaded() {
        TestValues values = new TestValues().with(Misuse.COVERAGE, 1);
        assertThat(rate(values, 0, 0)).isCloseTo(.3 * .00007, within(1e-12));
        assertThat(rate(values.with(Misuse.COVERAGE, .5), 0, 0)).isCloseTo(.65 * .00007, within(1e-12));
        assertThat(rate(values.with(Misuse.EVASION, 1), 0, 0)).isCloseTo(.00007, within(1e-12));
    }

    @Test
    void securityOfTheLeadingProgrammeAndSafeguardsHelp() {
        assertThat(rate(new TestValues(), 0, 1)).isCloseTo(.7 * .00007, within(1e-12));
        assertThat(rate(new TestValues().with(Misuse.SAFEGUARDS, 1), 0, 0)).isZero();
    }

    @Test
    void catastrophicMisuseEndsTheFuture() {
        Misuse misuse = new Misuse();
        AccidentWorld stage = new AccidentWorld(new TestValues().with(Misuse.HAZARD, 10), 2, misuse);
        for (int step = 0; step < 626 && stage.world.ending() == null; step++) stage.step(misuse);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.MISUSE);
        assertThat(stage.world.endingNation()).isEqualTo(-1);
    }

    @Test
    void byTheSwitchNothingIsMisused() {
        Misuse misuse = new Misuse();
        TestValues values = new TestValues().with(Misuse.HAZARD, 1e9).with(Misuse.SWITCH, 0);
        AccidentWorld stage = new AccidentWorld(values, 2, misuse);
        for (int step = 0; step < 626; step++) stage.step(misuse);
        assertThat(stage.world.ending()).isNull();
    }
}
