package standoff.race.accidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.Act;
import standoff.race.world.Doctrine;
import standoff.race.world.Effort;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.TestValues;

class WelfareTest {
    private final Welfare welfare = new Welfare();

    private AccidentWorld grown(TestValues values, double growth, int steps) {
        AccidentWorld stage = new AccidentWorld(values, 2, welfare);
        for (int step = 0; step < steps; step++) {
            stage.nation(0).capability += growth * stage.world.dt;
            stage.step(welfare);
        }
        return stage;
    }

    /// One `economy`, .1, per window of 2 years at the growth of the start; no disruption.
    @Test
    void steadyGrowthBringsTheEconomicBenefitOncePerWindow() {
        AccidentWorld stage = grown(new TestValues(), 2, 500);
        assertThat(welfare.benefit(0)).isCloseTo(.1 * stage.world.years() / 2, within(1e-9));
        assertThat(welfare.disruption(0)).isCloseTo(0, within(1e-9));
    }

    /// What was not absorbed at the halt, growth/absorption = 2 nats, is still taken up: .1 x 2/(2 x 2) = .05,
    /// and no more.
    @Test
    void aHaltForgoesFurtherBenefit() {
        grown(new TestValues(), 0, 626);
        assertThat(welfare.benefit(0)).isCloseTo(.05, within(1e-4));
    }

    /// Growth three times as fast: the backlog settles at three times the usual, and disruption at .05/2 x (3 -
    /// 1) = .05 a year.
    @Test
    void changeFasterThanAbsorptionDisrupts() {
        grown(new TestValues(), 6, 400);
        double before = welfare.disruption(0);
        AccidentWorld longer = grown(new TestValues(), 6, 500);
        assertThat(welfare.disruption(0) - before).isCloseTo(.05 * 100 * longer.world.dt, within(1e-4));
    }

    /// A society that absorbs at once has the benefit at once and no disruption, however fast the change.
    @Test
    void whereAbsorptionIsQuickChangeDoesNotDisrupt() {
        AccidentWorld stage = grown(new TestValues().with(Welfare.ABSORPTION, 50), 6, 400);
        assertThat(welfare.disruption(0)).isZero();
        assertThat(welfare.benefit(0)).isCloseTo(.1 * 3 * stage.world.years() / 2, within(.01));
    }

    /// h = .4 of a value of .5 for the two years of the look-ahead is .1 a year, while the effort in force is a
    /// halt; the share of .3 that an agreement gives is .075 a year, whatever the effort.
    @Test
    void whatIsPromisedForRestraintIsPaid() {
        AccidentWorld stage = new AccidentWorld(new TestValues().with(Doctrine.RESIDUAL, .4), 2, welfare);
        stage.nation(0).mostValue = .5;
        for (int step = 0; step < 300; step++) {
            stage.nation(0).effort = step < 100 ? Effort.HALT : Effort.STEADY;
            stage.nation(0).agreedBenefit = step < 200 ? 0 : .3;
            stage.step(welfare);
        }
        assertThat(welfare.kept(0)).isCloseTo((.1 + .075) * 100 * stage.world.dt, within(1e-12));
        assertThat(welfare.kept(1)).isZero();
        assertThat(welfare.payoff(stage.world, 0)).isCloseTo(welfare.benefit(0) + welfare.kept(0), within(1e-12));
    }

    @Test
    void theEndingIsWorthWhatThePayoffsSay() {
        assertThat(atEnding(EndingKind.ADVANTAGE, 0, 0)).isEqualTo(.6);
        assertThat(atEnding(EndingKind.ADVANTAGE, 0, 1)).isEqualTo(-1);
        assertThat(atEnding(EndingKind.SHARED, -1, 1)).isEqualTo(.1);
        assertThat(atEnding(EndingKind.NONE, -1, 1)).isZero();
        assertThat(atEnding(EndingKind.LOSS_OF_CONTROL, 0, 1)).isEqualTo(-1.5);
        assertThat(atEnding(EndingKind.MISUSE, -1, 1)).isEqualTo(-.75);
    }

    /// war .8 and nuclear 5 for those who fight, a quarter for a third power.
    @Test
    void aWarCostsThoseWhoFightItMost() {
        AccidentWorld stage = new AccidentWorld(new TestValues(), 3, welfare);
        stage.world.events.addWar(EventKind.WAR, 0, 2, Act.Origin.DISPUTE, false);
        stage.world.end(EndingKind.WAR, -1);
        assertThat(welfare.atEnding(stage.world, 0)).isEqualTo(-.8);
        assertThat(welfare.atEnding(stage.world, 1)).isEqualTo(-.2);
        assertThat(welfare.atEnding(stage.world, 2)).isEqualTo(-.8);
        stage.world.events.addWar(EventKind.NUCLEAR, 0, 1, Act.Origin.DISPUTE, false);
        stage.world.end(EndingKind.NUCLEAR, -1);
        assertThat(welfare.payoff(stage.world, 1)).isEqualTo(-5.8);
        assertThat(welfare.atEnding(stage.world, 2)).isEqualTo(-1.45);
    }

    private double atEnding(EndingKind ending, int whose, int power) {
        AccidentWorld stage = new AccidentWorld(new TestValues(), 2, welfare);
        assertThat(welfare.atEnding(stage.world, power)).isZero();
        stage.world.end(ending, whose);
        return welfare.atEnding(stage.world, power);
    }
}
