package standoff.race.doctrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.numerics.random.Streams;
import standoff.race.world.AccidentOutlook;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Nation;
import standoff.race.world.Payoffs;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// The safety share that a power chooses, against closed forms and a search without wit.
class SafetyChoiceTest {
    private static final double STATED = .06;
    private static final double ETA = .5;

    private final Nation self = new Nation(0, "A", "Aster", true, true);
    private final Nation rival = new Nation(1, "B", "Boreal", true, true);
    private final World world = new World(List.of(self, rival), 7, 100);
    private final DecisionConstants setting = new DecisionConstants();
    private final EffortChoice effort = new EffortChoice(world, self);
    private final SafetyChoice choice = new SafetyChoice(effort);

    /// A power that may reach superintelligence by the end of the window, its rival at this distance behind,
    /// with these risks; nobody strikes.
    private void begin(TestValues values, double behind, double advantage, AccidentOutlook outlook) {
        world.begin(values, false, Streams.of(1));
        world.thresholds.believedSuperintelligence = 8;
        world.thresholds.believedLead = 4.6;
        world.accidentOutlook = outlook;
        setting.begin(world, values, 28);
        setting.strikes = false;
        self.payoffs = new Payoffs(0, advantage, 0, 0, 0, 1, 0, 0, 0, 0);
        Arrays.fill(self.growthUnder, 4);
        Arrays.fill(self.growthPerCompute, .5);
        Arrays.fill(self.safetyUnder, 1);
        self.safetyReturns = ETA;
        self.safetyShare.begin(STATED);
        self.ordered = Effort.STEADY;
        world.pair(0, 1).mean = -behind;
        world.pair(0, 1).variance = 1;
        world.pair(0, 1).growth = 4;
        effort.begin(Streams.of(1));
        effort.takeStock(world, setting);
        choice.begin(world, values, setting);
    }

    /// With P(accident) = .5 - b ln(learning) and learning = (s/.06)^eta, nothing else at stake, U = b eta ln
    /// s - habit (ln s/.06)^2/2 + constant: ln s* = ln .06 + b eta/habit.
    @ParameterizedTest
    @ValueSource(doubles = {-.05, 0, .02, .05})
    void whereOnlyAccidentsAreAtStakeTheShareIsThatOfTheClosedForm(double slope) {
        double habit = .02;
        begin(
                new TestValues().with(SafetyChoice.HABIT, habit),
                0,
                0,
                (_, _, _, learning) -> .5 - slope * StrictMath.log(learning));
        double expected = STATED * StrictMath.exp(slope * ETA / habit);
        assertThat(choice.best(world, setting)).isCloseTo(expected, within(.003 * expected));
    }

    @Test
    void theShareStaysWithinItsBounds() {
        begin(new TestValues(), 0, 0, (_, _, _, learning) -> .5 - .4 * StrictMath.log(learning));
        assertThat(choice.best(world, setting)).isCloseTo(.3, within(.001));
        begin(new TestValues(), 0, 0, (_, _, _, learning) -> .5 + .4 * StrictMath.log(learning));
        assertThat(choice.best(world, setting)).isCloseTo(.01, within(.0001));
    }

    private static double risk(double learning) {
        return .3 / (1 + learning);
    }

    /// Up to 1e-5, a six-hundredth of the difference that choices resolve at a utility precision of 150.
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 1, 3, 6})
    void noShareOnAFineGridIsBetterThanTheOneChosen(double behind) {
        begin(new TestValues(), behind, 1, (_, _, _, learning) -> risk(learning));
        double chosen = choice.utility(StrictMath.log(choice.best(world, setting)), world, setting);
        for (int i = 0; i <= 2000; i++) {
            double logShare = StrictMath.log(.01) + i / 2000. * StrictMath.log(30);
            assertThat(choice.utility(logShare, world, setting)).isLessThanOrEqualTo(chosen + 1e-5);
        }
    }

    /// A rival that comes from 10 nats behind to 6 ahead moves the best share by a factor of several; what is found
    /// uphill from the last choice is that of the whole range at each step of the way.
    @Test
    void aShareFoundUphillFromTheLastIsTheBestOfAll() {
        begin(new TestValues(), 10, 1, (_, _, _, learning) -> risk(learning));
        self.payoffs = new Payoffs(1, 1, 0, 0, 0, 1, 0, 0, 0, 0);
        for (double behind = 10; behind >= -6; behind -= .25) {
            world.pair(0, 1).mean = -behind;
            effort.takeStock(world, setting);
            double chosen = choice.utility(StrictMath.log(choice.best(world, setting)), world, setting);
            for (int i = 0; i <= 200; i++) {
                double logShare = StrictMath.log(.01) + i / 200. * StrictMath.log(30);
                assertThat(choice.utility(logShare, world, setting)).isLessThanOrEqualTo(chosen + 1e-5);
            }
        }
    }

    /// A decisive lead is 4.6 nats: a rival 4 ahead may have it at the end, or not; one 20 behind will not.
    @Test
    void aRivalThatMayWinMakesThePowerCutItsShare() {
        assertThat(fearing(-4)).isLessThan(.9 * fearing(20));
    }

    /// The share that pays most for a power that wants nothing but that its rival does not win.
    private double fearing(double behind) {
        begin(new TestValues(), behind, 0, (_, _, _, learning) -> risk(learning));
        self.payoffs = new Payoffs(1, 0, 0, 0, 0, 1, 0, 0, 0, 0);
        return choice.best(world, setting);
    }

    /// At a lag of half a year, after t years ln s has gone 1 - exp(-2 t) of the way: 12 weeks 36.9 %, a year
    /// 86.5 %.
    @Test
    void theShareMovesWithItsLagAndALargeMoveIsTold() {
        begin(
                new TestValues().with(SafetyChoice.HABIT, .02),
                0,
                0,
                (_, _, _, learning) -> .5 - .05 * StrictMath.log(learning));
        double way = .05 * ETA / .02;
        choice.review(world, setting, world.events);
        double moved = 1 - StrictMath.exp(-2 * 84 / 365.25);
        assertThat(StrictMath.log(self.safetyShare.inForce() / STATED)).isCloseTo(moved * way, within(.01));
        for (int r = 0; r < 100; r++) {
            // the risk is stated against the share now in force, so that the optimum stands where it is
            double now = self.safetyShare.inForce();
            world.accidentOutlook =
                    (_, _, _, learning) -> .5 - .05 * StrictMath.log(learning * StrictMath.pow(now / STATED, ETA));
            choice.review(world, setting, world.events);
        }
        assertThat(StrictMath.log(self.safetyShare.inForce() / STATED)).isCloseTo(way, within(.01));
        // e^1.25 = 3.5: told at 1.5 and 2.25 times the stated share
        assertThat(world.events.size()).isEqualTo(2);
        assertThat(world.events.kind(0)).isEqualTo(EventKind.SAFETY_SHARE_MOVED);
        assertThat(world.events.raised(0)).isTrue();
    }
}
