package standoff.game.continuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.game.continuation.StepControl.Length;
import standoff.numerics.linear.DenseFactors;

class ContinuationTest {
    private static final StepControl CONTROL =
            new StepControl(Length.of(1e-10), new Length(0.5, 0.1, Double.POSITIVE_INFINITY));

    private static final double[] ONES = {1, 1};

    /// x^2 / a^2 + y^2 = 1
    private static final class Ellipse implements Curve {
        private final double a;
        private final double[] at = new double[2];

        Ellipse(double a) {
            this.a = a;
        }

        @Override
        public void evaluate(double[] point) {
            System.arraycopy(point, 0, at, 0, 2);
        }

        @Override
        public double[] missing() {
            return new double[] {at[0] * at[0] / (a * a) + at[1] * at[1] - 1, 0};
        }

        @Override
        public Factors factors(double[] row) {
            return Factors.of(new DenseFactors(new double[][] {{2 * at[0] / (a * a), 2 * at[1]}, row}));
        }
    }

    private static Continuation along(double a, double[] unit) {
        return new Continuation(new Ellipse(a), CONTROL, unit, new double[] {0, -1}, new double[] {1, 0});
    }

    @Test
    void aCurveIsFollowedAroundTheTurningPointsOfItsParameter() {
        Continuation path = along(1, ONES);
        double angle = 0;
        double before = -Math.PI / 2;
        while (angle < 2 * Math.PI) {
            assertThat(path.advance(() -> false)).isTrue();
            double now = Math.atan2(path.at(1), path.at(0));
            double turned = Math.IEEEremainder(now - before, 2 * Math.PI);
            assertThat(turned).isPositive();
            angle += turned;
            before = now;
            assertThat(Math.hypot(path.at(0), path.at(1))).isCloseTo(1, within(1e-9));
        }
        assertThat(path.steps()).isLessThan(40);
    }

    @Test
    void theTangentIsThatOfTheCurve() {
        Continuation path = along(1, ONES);
        for (int i = 0; i < 10; i++) {
            path.advance(() -> false);
            double[] tangent = path.direction();
            assertThat(tangent[0] * path.at(0) + tangent[1] * path.at(1)).isCloseTo(0, within(1e-2));
            assertThat(Math.hypot(tangent[0], tangent[1])).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void unknownsOfDifferentSizesWeighAlikeInTheirUnits() {
        // in units of 1000 the ellipse is the circle, up to rounding
        Continuation circle = along(1, ONES);
        Continuation ellipse = along(1000, new double[] {1000, 1});
        for (int i = 0; i < 20; i++) {
            circle.advance(() -> false);
            ellipse.advance(() -> false);
            assertThat(ellipse.at(0) / 1000).isCloseTo(circle.at(0), within(1e-9));
            assertThat(ellipse.at(1)).isCloseTo(circle.at(1), within(1e-9));
        }
        assertThat(ellipse.steps()).isEqualTo(circle.steps());
    }

    @Test
    void aCancelledStepLeavesThePointWhereItWas() {
        Continuation path = along(1, ONES);
        assertThat(path.advance(() -> true)).isFalse();
        assertThat(path.point()).containsExactly(0, -1);
        assertThat(path.steps()).isZero();
    }

    @Test
    void aCandidateCanBeLeftForAnotherPoint() {
        Continuation path = along(1, ONES);
        path.advance(() -> false);
        assertThat(path.attempt()).isTrue();
        path.restart(new double[] {1, 0}, new double[] {0, -1});
        path.shorten(0.5);
        assertThat(path.advance(() -> false)).isTrue();
        assertThat(path.at(1)).isNegative();
        assertThat(path.before(0)).isEqualTo(1);
    }

    @Test
    void whereNoStepCanBeCorrectedTheStepBecomesTooShort() {
        Curve nowhere = new Curve() {
            @Override
            public void evaluate(double[] point) {}

            @Override
            public double[] missing() {
                return new double[] {1, 0};
            }

            @Override
            public Factors factors(double[] row) {
                return Factors.of(new DenseFactors(new double[][] {{0, 0}, row}));
            }
        };
        Continuation path = new Continuation(nowhere, CONTROL, ONES, new double[] {0, 0}, new double[] {1, 0});
        assertThat(path.advance(() -> false)).isFalse();
        assertThat(path.canGoOn()).isFalse();
    }
}
