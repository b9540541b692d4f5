package standoff.race.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.TestValues;

/// The growth law where its solution is known in closed form. All within 1e-4 nats of it over ten years at a step
/// of a week.
class GrowthLimitsTest {
    private static final double ERROR = 1e-4;
    private static final double GAMMA = StrictMath.log(3.4);
    private static final double COMPUTE = StrictMath.log(2.6);

    /// Neither automation nor labour, compute, diminishing returns, diffusion or slowdown; no ceiling to speak
    /// of.
    private static TestValues bare() {
        return ProgrammeWorld.baseline()
                .with(SoftwareLaw.FEEDBACK, 2)
                .with(SoftwareLaw.LABOUR_EXPONENT, 0)
                .with(SoftwareLaw.COMPUTE_EXPONENT, 0)
                .with(SoftwareLaw.DIMINISHING, 0)
                .with(SoftwareLaw.CEILING, 1e12)
                .with(GrowthPath.SLOWDOWN, 100)
                .with(Diffusion.SWITCH, 0);
    }

    private static double software(TestValues values, double years) {
        ProgrammeWorld race = new ProgrammeWorld(values, 2, 7, years).toTheEnd();
        return race.nation(0).logSoftware;
    }

    private static double years(double about) {
        return StrictMath.ceil(about * 365.25 / 7) * 7 / 365.25;
    }

    @Test
    void withoutFeedbackSoftwareGrowsAtItsRate() {
        assertThat(software(bare(), 10)).isCloseTo(GAMMA * years(10), within(ERROR));
    }

    /// dlnS/dt = ln(gamma) (1 - lnS/m): lnS = m (1 - exp(-ln(gamma) t/m)).
    @Test
    void theCeilingIsApproachedExponentially() {
        double m = 3 * StrictMath.log(10);
        assertThat(software(bare().with(SoftwareLaw.CEILING, 3), 10))
                .isCloseTo(m * (1 - StrictMath.exp(-GAMMA * years(10) / m)), within(ERROR));
    }

    /// dlnS/dt = ln(gamma) S^-beta: S^beta = 1 + beta ln(gamma) t.
    @Test
    void diminishingReturnsMakeAPowerLaw() {
        double beta = .65;
        assertThat(software(bare().with(SoftwareLaw.DIMINISHING, beta), 10))
                .isCloseTo(StrictMath.log(1 + beta * GAMMA * years(10)) / beta, within(ERROR));
    }

    /// dlnS/dt = ln(gamma) exp(zeta gK t): lnS = ln(gamma) (exp(zeta gK t) - 1)/(zeta gK), until the rate reaches
    /// 12.
    @Test
    void computeAloneAcceleratesResearchExponentially() {
        double rate = .3 * COMPUTE;
        assertThat(software(bare().with(SoftwareLaw.COMPUTE_EXPONENT, .3), 7))
                .isCloseTo(GAMMA * StrictMath.expm1(rate * years(7)) / rate, within(10 * ERROR));
    }

    /// Balanced growth: beta g_S = alpha_L g_L + zeta g_K, so g_S = (.25 ln 2 + .6 ln 2.6)/.65 = 1.149, x3.15 a
    /// year.
    @Test
    void withoutAutomationGrowthTendsToThatOfLabourAndCompute() {
        TestValues values = bare().with(SoftwareLaw.LABOUR_EXPONENT, .25)
                .with(SoftwareLaw.COMPUTE_EXPONENT, .6)
                .with(SoftwareLaw.DIMINISHING, .65);
        ProgrammeWorld race = new ProgrammeWorld(values, 2, 7, 30);
        race.to(29);
        double before = race.nation(0).logSoftware;
        double from = race.world.years();
        race.toTheEnd();
        assertThat((race.nation(0).logSoftware - before) / (race.world.years() - from))
                .isCloseTo((.25 * StrictMath.log(2) + .6 * COMPUTE) / .65, within(1e-4));
    }

    /// With equal research everywhere the gap closes by diffusion alone: exp(-d t).
    @Test
    void diffusionClosesTheGapExponentially() {
        ProgrammeWorld race = new ProgrammeWorld(bare().with(Diffusion.SWITCH, 1), 2, 7, 3).toTheEnd();
        double gap = race.nation(0).logSoftware - race.nation(1).logSoftware;
        assertThat(gap).isCloseTo(.33 * StrictMath.exp(-1.2 * years(3)), within(ERROR));
    }

    @Test
    void withoutDiffusionEqualResearchKeepsTheGap() {
        ProgrammeWorld race = new ProgrammeWorld(bare(), 2, 7, 10).toTheEnd();
        assertThat(race.nation(0).logSoftware - race.nation(1).logSoftware).isCloseTo(.33, within(1e-9));
    }

    /// E grows at g = ln(gamma) + gK for ever, and M started tau g behind: it stays there exactly.
    @Test
    void capabilityTrailsSteadyGrowthByTheTimeOfARun() {
        ProgrammeWorld race = new ProgrammeWorld(bare(), 2, 7, 10).toTheEnd();
        assertThat(race.nation(0).logEffective - race.nation(0).capability)
                .isCloseTo((GAMMA + COMPUTE) * 4 / 12, within(1e-9));
        assertThat(race.nation(0).growth).isCloseTo(GAMMA + COMPUTE, within(1e-9));
    }

    @Test
    void runsWithoutLengthMakeCapabilityEffectiveComputeAtOnce() {
        ProgrammeWorld race = new ProgrammeWorld(ProgrammeWorld.baseline().with(Training.RUN_TIME, 0), 2, 7, 12);
        assertThat(race.nation(0).capability).isZero();
        race.toTheEnd();
        for (int i = 0; i < 2; i++) assertThat(race.nation(i).capability).isEqualTo(race.nation(i).logEffective);
    }

    /// gK: ln 2.6 for 2.5 years, then linearly to ln 1.35 over 11 years. After 8 years, half way down: the mean
    /// of the two.
    @Test
    void computeGrowthFallsInAStraightLineToItsLateValue() {
        GrowthPath path = new GrowthPath();
        path.begin(new TestValues());
        double late = StrictMath.log(1.35);
        assertThat(path.computeGrowth(2.4)).isEqualTo(COMPUTE, within(1e-15));
        assertThat(path.computeGrowth(8)).isCloseTo((COMPUTE + late) / 2, within(1e-12));
        assertThat(path.computeGrowth(14)).isCloseTo(late, within(1e-15));
        assertThat(path.logLabour(3)).isCloseTo(2.5 * StrictMath.log(2) + .5 * StrictMath.log(1.1), within(1e-12));
    }
}
