package standoff.race.doctrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standoff.numerics.random.Streams;
import standoff.race.world.Doctrine;
import standoff.race.world.Doctrine.Deterrence;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.Payoffs;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// The compliance lemma (M12): with V the programme's value, h the share a halting target keeps, X the broader
/// punishment and m the probability of a successful attack, halting pays iff m >= m* = (1 - h) V / (V + X). It
/// must come out exactly in the utility.
class ComplianceLemmaTest {
    private static final double V = 100;

    private final Nation target = new Nation(0, "A", "Aster", true, true);
    private final Nation coercer = new Nation(1, "B", "Boreal", true, true);
    private final World world = new World(List.of(target, coercer), 7, 100);
    private final DecisionConstants setting = new DecisionConstants();

    /// A target at ln E = 0 that reaches superintelligence (at 10) within the window only if it does not halt,
    /// beyond the line, in full view.
    private EffortChoice threatened(double m, double residual, double punishment) {
        TestValues values =
                new TestValues().with(DecisionParameters.HAZARD, 1e12).with(MotiveParameters.THREAT, 1);
        world.begin(values, true, Streams.of(1));
        world.thresholds.believedReference = -1;
        world.thresholds.believedRecursion = 8;
        world.thresholds.believedSuperintelligence = 10;
        world.thresholds.believedLead = 1;
        setting.begin(world, values, 28);
        target.payoffs = new Payoffs(0, V, 0, 0, 0, 0, 0, 0, 0, 0);
        target.growthUnder[Effort.STEADY.ordinal()] = 10;
        target.growthUnder[Effort.RACE.ordinal()] = 12;
        coercer.doctrine =
                new Doctrine(Deterrence.MAIM_DECLARED, 0, 0, .5, 6, m, 0, 0, 10, 0, 0, 0, 1, residual, punishment);
        Pair rival = world.pair(0, 1);
        rival.mean = -20;
        rival.growth = .1;
        Pair threat = world.pair(1, 0);
        threat.success[6] = 1;
        threat.stall[6] = 1e6;
        threat.growth = 1;
        EffortChoice choice = new EffortChoice(world, target);
        choice.begin(Streams.of(1));
        choice.takeStock(world, setting);
        choice.review(world, setting, Streams.of(1));
        return choice;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0, .2, .8",
        "50, 0, .666666666666666667",
        "100, 0, .5",
        "100, .2, .4",
        "400, 0, .2",
        "400, .2, .16"
    })
    void haltingPaysExactlyFromTheThresholdOn(double punishment, double residual, double threshold) {
        EffortChoice atThreshold = threatened(threshold, residual, punishment);
        // U(defy) = (1 - m) V - m X, U(halt) = h V: equal at m*
        assertThat(atThreshold.utility(Effort.STEADY))
                .isEqualTo((1 - threshold) * V - threshold * punishment, within(1e-12));
        assertThat(atThreshold.utility(Effort.HALT)).isEqualTo(residual * V, within(1e-12));
        assertThat(atThreshold.margin()).isEqualTo(0, within(1e-12));
        assertThat(threatened(threshold - .01, residual, punishment).margin()).isNegative();
        if (threshold < 1)
            assertThat(threatened(threshold + .01, residual, punishment).margin())
                    .isPositive();
    }

    @Test
    void racingShortensTheExposureAndSoAMiddlingThreatMakesItPay() {
        // exposure: 8 nats from the line at 0 to recursion, 0.8 yr at 10 nats/yr and .67 yr at 12; accidents cost a
        // little more when racing
        double[] gain = new double[3];
        double[] hazards = {.02, 1, 60};
        for (int i = 0; i < hazards.length; i++) {
            EffortChoice choice = threatened(1, 0, 50);
            target.accidentUnder[Effort.RACE.ordinal()] = .03;
            target.payoffs = new Payoffs(0, V, 0, 0, 0, 100, 0, 0, 0, 0);
            setting.hazard = hazards[i];
            choice.takeStock(world, setting);
            choice.review(world, setting, Streams.of(1));
            gain[i] = choice.utility(Effort.RACE) - choice.utility(Effort.STEADY);
            assertThat(choice.margin() > 0).as("halts at hazard %s", hazards[i]).isEqualTo(i == 2);
            target.accidentUnder[Effort.RACE.ordinal()] = 0;
        }
        assertThat(gain[0]).as("no threat to speak of: steady").isNegative();
        assertThat(gain[1]).as("a middling threat: race").isPositive();
    }
}
