package standoff.race.doctrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.numerics.random.Streams;
import standoff.race.world.Doctrine;
import standoff.race.world.Doctrine.Deterrence;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.OffenceDefenceBalance;
import standoff.race.world.Pair;
import standoff.race.world.Payoffs;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// What powers put into strike and defence, against closed forms: a target beyond the line in full view, whose
/// loss to an operation is its success times the programme's value.
class InvestmentTest {
    private static final double LAG = 2;
    private static final double WINDOW = 2;

    private final Nation target = new Nation(0, "A", "Aster", true, true);
    private final Nation striker = new Nation(1, "B", "Boreal", true, true);
    private final World world = new World(List.of(target, striker), 7, 100);
    private final DecisionConstants setting = new DecisionConstants();
    private final EffortChoice effort = new EffortChoice(world, target);
    private StrikeChoice strike = new StrikeChoice(world, world.pair(1, 0));

    private Investment begin(Nation investor, double success, double will, double cost, double norm) {
        TestValues values = new TestValues()
                .with(DecisionParameters.HAZARD, 1e12)
                .with(MotiveParameters.THREAT, 1)
                .with(Investment.COST, cost)
                .with(Investment.LAG, LAG);
        world.begin(values, true, Streams.of(1));
        world.thresholds.believedReference = -1;
        world.thresholds.believedRecursion = 8;
        world.thresholds.believedSuperintelligence = 10;
        world.thresholds.believedLead = 1;
        setting.begin(world, values, 28);
        target.payoffs = new Payoffs(0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        target.growthUnder[Effort.STEADY.ordinal()] = 10;
        target.growthUnder[Effort.RACE.ordinal()] = 10;
        striker.payoffs = new Payoffs(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        striker.doctrine = new Doctrine(Deterrence.MAIM_DECLARED, 0, 0, .5, 6, will, 0, norm, 0, 0, 0, 0, 1, 0, 0);
        Pair believed = world.pair(0, 1);
        believed.mean = -20;
        believed.growth = .1;
        striker.capability = -20;
        Pair threat = world.pair(1, 0);
        threat.ready();
        threat.success[6] = success;
        threat.stall[6] = 1e6;
        threat.computeLoss[6] = 1 - 1e-9;
        threat.growth = 10;
        effort.begin(Streams.of(1));
        effort.takeStock(world, setting);
        strike = new StrikeChoice(world, threat);
        strike.begin(setting, Streams.of(1));
        Investment investment = investor == target
                ? new Investment(effort, List.of())
                : new Investment(new EffortChoice(world, striker), List.of(strike));
        investment.begin(values, setting);
        return investment;
    }

    @ParameterizedTest
    @CsvSource({".5, 1.0986122886681098, .75", ".75, -1.0986122886681098, .5", "0, 3, 0", "1, -3, 1", ".3, 0, .3"})
    void aNatShiftsTheLogOddsOfSuccess(double probability, double nats, double shifted) {
        assertThat(OffenceDefenceBalance.shifted(probability, OffenceDefenceBalance.factor(nats)))
                .isCloseTo(shifted, within(1e-12));
    }

    /// U = 1 - will p'(x), p' = logistic(-.632 x) from p = 1/2: with a lag of the window's length, 1 - 1/e of
    /// the way is gone by its end.
    @ParameterizedTest
    @ValueSource(doubles = {.005, .02, .05, .08, .15, .5})
    void defenceIsWorthWhatItTakesOffAnOperation(double cost) {
        double will = .8;
        Investment investment = begin(target, .5, will, cost, 0);
        double byTheEnd = 1 - StrictMath.exp(-WINDOW / LAG);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int part = 0; part <= 10; part++) {
            double x = part / 10.;
            double utility = 1 - will / (1 + StrictMath.exp(byTheEnd * x)) - cost * x * x;
            if (utility > most) {
                most = utility;
                best = part;
            }
        }
        assertThat(investment.defenceEffort()).isEqualTo(best / 10.);
    }

    @Test
    void nobodyDefendsWhatNobodyThreatens() {
        assertThat(begin(target, .5, 0, .001, 0).defenceEffort()).isZero();
        Investment investment = begin(target, .5, .8, .001, 0);
        setting.strikes = false;
        effort.takeStock(world, setting);
        assertThat(investment.defenceEffort()).isZero();
    }

    /// The striker fears the target's advantage, a loss of 1 that comes for sure unless an operation succeeds:
    /// strike at p' is worth p' - norm, never striking 0. At p = 1/2 a norm of .4 pays already; one of .6 pays
    /// from p' = .6 on, at full effort p' = .653; one of .7 does not pay at all.
    @ParameterizedTest
    @CsvSource({".4, true", ".6, true", ".7, false"})
    void theMeansToStrikeAreBuiltWhereTheyMakeAStrikePay(double norm, boolean builds) {
        Investment investment = begin(striker, .5, 1, .001, norm);
        assertThat(investment.strikeEffort(world, setting) > 0).isEqualTo(builds);
    }

    /// dX/dt = (most x - X)/lag at x = 1: after n intervals X = 1 - exp(-n interval/lag). What is spent is
    /// cost per two years.
    @Test
    void aStockFollowsItsLagAndItsPriceIsPaid() {
        Investment investment = begin(target, .5, .8, 1e-6, 0);
        for (int review = 0; review < 26; review++) investment.review(world, setting, world.events);
        double years = 26 * 84 / 365.25;
        assertThat(target.forces.defence).isCloseTo(1 - StrictMath.exp(-years / LAG), within(1e-9));
        assertThat(target.forces.strike).isZero();
        assertThat(target.spent).isCloseTo(1e-6 * years / WINDOW, within(1e-15));
        assertThat(world.events.size()).isEqualTo(1);
    }
}
