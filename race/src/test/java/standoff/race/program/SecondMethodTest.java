package standoff.race.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.race.world.Automation;
import standoff.race.world.ControlEffects;
import standoff.race.world.Effort;
import standoff.race.world.TestValues;

/// The same continuous equations, written down a second time without logarithms of rates and solved by the
/// Dormand-Prince method of order 8 (Hipparchus) to a relative error of 1e-9, against the model's weekly steps,
/// every half year over twelve years.
class SecondMethodTest {
    record Case(String name, TestValues values, Effort effort, double tolerance) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("default", base(), Effort.STEADY, 2e-4),
                new Case("race", base(), Effort.RACE, 3e-4),
                new Case("halt", base(), Effort.HALT, 5e-5),
                new Case("metr", base().with(SoftwareLaw.FEEDBACK, 1), Effort.STEADY, 1e-4),
                new Case("no feedback", base().with(SoftwareLaw.FEEDBACK, 2), Effort.STEADY, 1e-4),
                new Case("r = 1", base().with(SoftwareLaw.RETURNS, 1), Effort.STEADY, 3e-3),
                new Case("r = 1.8", base().with(SoftwareLaw.RETURNS, 1.8), Effort.STEADY, .01),
                new Case("r = 3.6", base().with(SoftwareLaw.RETURNS, 3.6), Effort.RACE, .02),
                new Case("sudden automation", base().with(Automation.SPREAD, 1.5), Effort.STEADY, 3e-4),
                new Case("slow automation", base().with(Automation.SPREAD, 4.2), Effort.STEADY, 2e-4),
                new Case(
                        "fast software, short runs",
                        base().with(SoftwareLaw.GAMMA, 6).with(Training.RUN_TIME, 1),
                        Effort.STEADY,
                        2e-4),
                new Case(
                        "little diffusion, low returns",
                        base().with(Diffusion.RATE, .2)
                                .with(SoftwareLaw.DIMINISHING, 1)
                                .with(SoftwareLaw.GAMMA, 2),
                        Effort.STEADY,
                        1e-4),
                new Case("low ceiling", base().with(SoftwareLaw.CEILING, 4), Effort.STEADY, 3e-4));
    }

    private static TestValues base() {
        return ProgrammeWorld.baseline().with(ControlEffects.SWITCH, 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weeklyStepsFollowTheContinuousEquations(Case given) {
        ProgrammeWorld race = new ProgrammeWorld(given.values, 2, 7, 12);
        for (int i = 0; i < 2; i++) race.nation(i).ordered = given.effort;
        Equations equations = new Equations(given.values, given.effort);
        double[] y = {
            race.nation(0).logCompute, race.nation(1).logCompute,
            race.nation(0).logSoftware, race.nation(1).logSoftware,
            race.nation(0).capability, race.nation(1).capability,
            race.nation(0).safetyEffort, race.nation(1).safetyEffort
        };
        equations.start(y);
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-9, .01, 1e-9, 1e-9);
        List<Double> differences = new ArrayList<>();
        double t = 0;
        for (double next = .5; next <= 12; next += .5) {
            race.to(next);
            y = integrator
                    .integrate(equations, new ODEState(t, y), race.world.years())
                    .getPrimaryState();
            t = race.world.years();
            for (int i = 0; i < 2; i++) {
                differences.add(StrictMath.abs(race.nation(i).logCompute - y[i]));
                differences.add(StrictMath.abs(race.nation(i).logSoftware - y[2 + i]));
                differences.add(StrictMath.abs(race.nation(i).capability - y[4 + i]));
                differences.add(StrictMath.abs(race.nation(i).safetyEffort / y[6 + i] - 1));
            }
        }
        assertThat(differences).allSatisfy(d -> assertThat(d).isLessThan(given.tolerance));
    }

    /// Section by section as the model's documentation has them.
    private static final class Equations implements OrdinaryDifferentialEquation {
        private final TestValues v;
        private final int effort;
        private double[] startK = {};

        Equations(TestValues values, Effort effort) {
            v = values;
            this.effort = effort.ordinal();
        }

        void start(double[] y) {
            startK = new double[] {y[0], y[1]};
        }

        @Override
        public int getDimension() {
            return 8;
        }

        @Override
        public double[] computeDerivatives(double t, double[] y) {
            double[] dy = new double[8];
            double uK = new double[] {.6, 1, 1.15}[effort];
            double uS = new double[] {.05, 1, 1.35}[effort];
            double uM = new double[] {0, 1, 1}[effort];
            double s = new double[] {.30, .06, .018}[effort];
            double early = StrictMath.log(2.6);
            double gK = early + (StrictMath.log(1.35) - early) * StrictMath.min(1, StrictMath.max(0, (t - 2.5) / 11));
            double labour = StrictMath.pow(2, StrictMath.min(t, 2.5)) * StrictMath.pow(1.1, StrictMath.max(0, t - 2.5));
            double nu = 1 / v.of(Automation.SPREAD);
            double half = StrictMath.pow(.65 / .35, 1 / nu);
            double u0 = 1 / .65;
            double gamma = StrictMath.log(v.of(SoftwareLaw.GAMMA));
            double beta = v.of(SoftwareLaw.DIMINISHING);
            double alpha =
                    new double[] {v.of(SoftwareLaw.RETURNS) * beta / nu, .25, 0}[(int) v.of(SoftwareLaw.FEEDBACK)];
            double ceiling = v.of(SoftwareLaw.CEILING) * StrictMath.log(10);
            double tau = v.of(Training.RUN_TIME) / 12;
            double growth = gamma + early;
            double lag = 7. / 12 * growth;
            double[] startC = {0, -(lag - StrictMath.min(.33, .6 * lag))};
            double recursion = StrictMath.log(half) + StrictMath.log(99) / nu;
            double lead = StrictMath.max(y[2], y[3]);
            for (int i = 0; i < 2; i++) {
                double lnC = startC[i] + y[i] - startK[i] + StrictMath.log((1 - s) / (1 - .06));
                double lnE = lnC + y[2 + i];
                double u = 1 + StrictMath.pow(StrictMath.exp(lnE) / half, nu);
                double research = gamma
                        * StrictMath.pow(u / u0, alpha)
                        * StrictMath.pow(labour, .25)
                        * StrictMath.exp(.6 * lnC)
                        * StrictMath.exp(-beta * y[2 + i])
                        * StrictMath.max(0, 1 - y[2 + i] / ceiling)
                        * uS;
                double diffusion = (lead - y[2 + i]) * v.of(Diffusion.RATE) * (effort == 0 ? .05 : 1);
                double relevance = StrictMath.min(1, StrictMath.max(.1, .1 + .9 * y[4 + i] / recursion));
                dy[i] = gK * (i == 0 ? 1 : 1 - .3 * (1 - .4)) * uK;
                dy[2 + i] = StrictMath.min(12, research + diffusion);
                dy[4 + i] = StrictMath.max(0, lnE - y[4 + i]) / tau * uM;
                dy[6 + i] = StrictMath.sqrt(s / .10) * .5 * StrictMath.sqrt(u) * relevance;
            }
            return dy;
        }
    }
}
