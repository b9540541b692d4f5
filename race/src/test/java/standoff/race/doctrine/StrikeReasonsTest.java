package standoff.race.doctrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.Doctrine;
import standoff.race.world.Doctrine.Deterrence;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.Payoffs;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// Why a strike came, against closed forms: a target in full view past the line and four weeks from
/// superintelligence, so that waiting is worth nothing, whose programme an operation at rung 6 is sure
/// to end. A strike takes the whole fear away, keeps the whole commitment and costs the norm.
class StrikeReasonsTest {
    private static final double CERTAIN = 1e4;
    private static final int SEEDS = 40;

    private final Nation target = new Nation(0, "A", "Aster", true, true);
    private final Nation striker = new Nation(1, "B", "Boreal", true, true);
    private final World world = new World(List.of(target, striker), 7, 100);
    private final DecisionConstants setting = new DecisionConstants();

    /// @param precision of the choice: how little the circumstances of the day count
    private StrikeChoice choice(double fear, double commitment, double norm, double precision, long seed) {
        TestValues values = new TestValues()
                .with(DecisionParameters.CHOICE_PRECISION, precision)
                .with(DecisionParameters.UTILITY_PRECISION, CERTAIN);
        world.begin(values, true, Streams.of(1));
        world.nullification = 0;
        world.thresholds.believedReference = -1;
        world.thresholds.believedRecursion = 8;
        world.thresholds.believedSuperintelligence = 10;
        world.thresholds.believedLead = 1;
        setting.begin(world, values, 28);
        striker.payoffs = new Payoffs(fear, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        striker.doctrine =
                new Doctrine(Deterrence.MAIM_DECLARED, 0, 0, .5, 6, .5, commitment, norm, 0, 0, 0, 0, 1, 0, 0);
        striker.capability = -20;
        Pair pair = world.pair(1, 0);
        pair.ready();
        pair.mean = 7;
        pair.growth = 60;
        pair.success[6] = 1;
        pair.stall[6] = 1e6;
        StrikeChoice choice = new StrikeChoice(world, pair);
        choice.begin(setting, Streams.of(seed));
        choice.explaining = true;
        return choice;
    }

    @ParameterizedTest
    @CsvSource({
        ".06, .03, .07, COMMITMENT FEAR",
        ".1, .03, .07, FEAR",
        ".06, .1, .07, COMMITMENT",
        ".1, .09, .07, ''",
    })
    void theTermWithoutWhichItWouldHaveWaitedTips(double fear, double commitment, double norm, String tipped) {
        StrikeChoice choice = choice(fear, commitment, norm, CERTAIN, 1);
        assertThat(choice.review(world, setting, Streams.of(1))).isEqualTo(6);
        StrikeWeighing weighed = Objects.requireNonNull(choice.weighed);
        assertThat(weighed.fear()).isEqualTo(fear, within(1e-9));
        assertThat(weighed.commitment()).isEqualTo(commitment, within(1e-9));
        assertThat(weighed.cost().norm()).isEqualTo(norm);
        assertThat(weighed.cost().total()).isEqualTo(norm, within(1e-9));
        assertThat(weighed.waiting()).isZero();
        assertThat(weighed.fearsHeadStart()).isTrue();
        assertThat(weighed.justOpened()).isTrue();
        assertThat(weighed.odds()).isEqualTo(CERTAIN * Elementary.log((fear + commitment) / norm), within(1e-3));
        assertThat(weighed.tipped())
                .containsExactlyElementsOf(Arrays.stream(tipped.split(" "))
                        .filter(term -> !term.isEmpty())
                        .map(DecisionTerm::valueOf)
                        .toList());
    }

    /// Benefit and cost are nearly equal, the cost a little larger: whatever strikes then is swayed.
    @Test
    void theCircumstancesOfTheDayTipAStrikeThatDoesNotPay() {
        int struck = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            StrikeChoice choice = choice(.035, .034, .07, 1, seed);
            if (choice.review(world, setting, Streams.of(seed)) == 0) continue;
            struck++;
            StrikeWeighing weighed = Objects.requireNonNull(choice.weighed);
            assertThat(weighed.tipped()).contains(DecisionTerm.CIRCUMSTANCES);
            assertThat(weighed.swayed()).isPositive();
            assertThat(weighed.benefit() + weighed.swayed())
                    .as("swayed, the benefit exceeds the cost")
                    .isGreaterThan(weighed.cost().total());
        }
        // about half: that none or all strike has a probability of 2^-39
        assertThat(struck).isBetween(1, SEEDS - 1);
    }

    @Test
    void askingForReasonsLeavesTheValuationAsItWas() {
        StrikeChoice asked = choice(.06, .03, .07, CERTAIN, 1);
        asked.review(world, setting, Streams.of(1));
        double[] told = state(asked);
        StrikeChoice silent = choice(.06, .03, .07, CERTAIN, 1);
        silent.explaining = false;
        silent.review(world, setting, Streams.of(1));
        assertThat(silent.weighed).isNull();
        assertThat(state(silent)).containsExactly(told);
    }

    private static double[] state(StrikeChoice choice) {
        double[] state = new double[16];
        for (int r = 3; r <= 6; r++) {
            state[r] = choice.valuation.gain(r);
            state[r + 4] = choice.valuation.cost(r);
            state[r + 8] = choice.utility(r);
        }
        state[0] = choice.valuation.stake();
        state[1] = choice.pair.mood;
        return state;
    }
}
