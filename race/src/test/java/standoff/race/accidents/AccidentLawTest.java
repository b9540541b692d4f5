package standoff.race.accidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.numerics.Units;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;

class AccidentLawTest {
    private static final double RECURSION = 13;

    private final EffortEffects effects = new AccidentWorld(new TestValues(), 1).world.effortEffects;
    private final Nation nation = new Nation(0, "A", "A", true, true);

    private AccidentLaw law(TestValues values) {
        return new AccidentLaw(values::of, effects);
    }

    /// P(loss of control) under an effort, with recursion believed where it is up to this doubt.
    private double expected(AccidentLaw law, Effort effort, boolean moves, double window, double doubt) {
        law.look(nation, RECURSION, doubt);
        int e = effort.ordinal();
        double growth = moves ? Math.max(0, nation.growthUnder[e]) : 0;
        return law.expected(nation, effort, growth, nation.safetyUnder[e], window);
    }

    /// h0 = .002, A = .3: x 1/1.3. A danger zone of one order of magnitude: at recursion x e.
    @Test
    void theHazardRisesInTheDangerZoneAndFallsWithSafety() {
        AccidentLaw law = law(new TestValues());
        nation.safetyEffort = .3;
        nation.capability = RECURSION - 2 * Units.NATS_PER_OOM;
        assertThat(law.rate(nation, RECURSION)).isCloseTo(.002 / 1.3, within(1e-12));
        nation.capability = RECURSION;
        assertThat(law.rate(nation, RECURSION)).isCloseTo(.002 / 1.3 * StrictMath.E, within(1e-12));
        nation.safetyEffort = 3;
        assertThat(law.rate(nation, RECURSION)).isCloseTo(.002 / 4 * StrictMath.E, within(1e-12));
    }

    /// u_S^1.5: 1.35^1.5 = 1.569 when racing, .05^1.5 = .0112 when halted.
    @Test
    void hasteRaisesTheHazard() {
        AccidentLaw law = law(new TestValues());
        double steady = law.rate(nation, RECURSION);
        nation.effort = Effort.RACE;
        assertThat(law.rate(nation, RECURSION) / steady).isCloseTo(1.5686, within(1e-4));
        nation.effort = Effort.HALT;
        assertThat(law.rate(nation, RECURSION) / steady).isCloseTo(.01118, within(1e-5));
    }

    /// logit^-1(-2.2) = .0998 at one adjusted year; at a month, ln(1/12) = -2.485: logit^-1(-.709) = .330; at
    /// ten years logit^-1(-3.582) = .0271. The placeholders behind it are .40, .10, .04.
    @Test
    void theRiskAtRecursionFallsWithSafetyEffort() {
        AccidentLaw law = law(new TestValues());
        assertThat(law.crossingRisk(1)).isCloseTo(.0998, within(1e-4));
        assertThat(law.crossingRisk(1. / 12)).isCloseTo(.330, within(1e-3));
        assertThat(law.crossingRisk(10)).isCloseTo(.0271, within(1e-4));
        assertThat(law.crossingRisk(0)).as("at least .02 years").isEqualTo(law.crossingRisk(.02));
    }

    /// The nation's own reckoning against the hazard integrated in 100,000 pieces along the same straight line,
    /// with recursion known and not reached: 1 - exp(-integral).
    @Test
    void whatANationExpectsIsTheIntegralOfItsHazard() {
        AccidentLaw law = law(new TestValues().with(AccidentLaw.HAZARD, .05));
        nation.capability = RECURSION - 5;
        nation.safetyEffort = .4;
        nation.growthUnder[Effort.RACE.ordinal()] = 2;
        double expected = expected(law, Effort.RACE, true, 2, 0);

        nation.effort = Effort.RACE;
        double integral = 0;
        int pieces = 100_000;
        for (int p = 0; p < pieces; p++) {
            nation.capability = RECURSION - 5 + 4 * (p + .5) / pieces;
            integral += law.rate(nation, RECURSION) * 2 / pieces;
        }
        assertThat(expected).isCloseTo(1 - StrictMath.exp(-integral), within(1e-8));
    }

    /// Recursion in the middle of the window, known exactly, and no hazard before: the risk of the draw.
    @Test
    void aNationThatWillCrossExpectsTheRiskOfCrossing() {
        AccidentLaw law = law(new TestValues().with(AccidentLaw.HAZARD, 0));
        nation.capability = RECURSION - 2;
        nation.safetyEffort = 1;
        nation.growthUnder[Effort.STEADY.ordinal()] = 2;
        assertThat(expected(law, Effort.STEADY, true, 2, 0)).isCloseTo(.0998, within(1e-4));
        assertThat(expected(law, Effort.HALT, false, 2, 0)).isZero();
    }

    /// A doubtful crossing: recursion believed at M + 2 with sd 1, growth 2 in a year: Phi(0) less the Phi(-2)
    /// already excluded: (.5 - .0228)/(1 - .0228) = .4884 of the risk.
    @Test
    void doubtAboutRecursionSpreadsTheRisk() {
        AccidentLaw law = law(new TestValues().with(AccidentLaw.HAZARD, 0));
        nation.capability = RECURSION - 2;
        nation.safetyEffort = 1;
        nation.growthUnder[Effort.STEADY.ordinal()] = 2;
        assertThat(expected(law, Effort.STEADY, true, 1, 1)).isCloseTo(.4884 * .0998, within(1e-4));
    }
}
