package standoff.game.continuation;

import standoff.numerics.linear.DenseFactors;

/// A curve: the solutions of n equations in n + 1 unknowns. The last unknown is the parameter along which the curve
/// is usually told, but it may turn round.
public interface Curve {
    /// Takes the point as the one that [#missing] and [#factors] are about, until the next call.
    void evaluate(double[] point);

    /// How far the point is from solving each equation, with a 0 behind for the row of [#factors].
    double[] missing();

    /// The derivatives of the equations, and below them the row.
    Factors factors(double[] row);

    /// A square system of linear equations, ready to be solved.
    interface Factors {
        boolean isRegular();

        double[] solve(double[] right);

        static Factors of(DenseFactors factors) {
            return new Factors() {
                @Override
                public boolean isRegular() {
                    return factors.isRegular();
                }

                @Override
                public double[] solve(double[] right) {
                    return factors.solve(right);
                }
            };
        }
    }
}
