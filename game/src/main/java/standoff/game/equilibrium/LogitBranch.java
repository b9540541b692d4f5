package standoff.game.equilibrium;

import java.util.Arrays;
import java.util.Optional;
import standoff.game.Game;
import standoff.game.continuation.Continuation;
import standoff.game.continuation.Curve;
import standoff.game.continuation.StepControl;
import standoff.game.continuation.StepControl.Length;
import standoff.game.profile.Profile;
import standoff.numerics.linear.DenseFactors;

/// The principal branch of logit equilibria: from indifference at lambda 0 along a curve whose limits are
/// equilibria, in trees sequential ones (McKelvey and Palfrey 1998).
///
/// The curve is followed in log-odds and lambda ([Continuation]; Turocy 2005). In these coordinates the branch becomes
/// a straight line for large lambda, so that steps grow geometrically there. Lambda is per payoff spread inside, per
/// unit of payoff outside.
final class LogitBranch {
    private static final StepControl CONTROL =
            new StepControl(Length.of(1e-7), new Length(0.5, 4, Double.POSITIVE_INFINITY));

    private final LogitSystem system;
    private final double spread;
    private final Game game;
    private final int n;
    private final Continuation path;
    private int turns;

    LogitBranch(Game game) {
        this(game, new double[game.actionCount() - game.setCount()]);
    }

    /// A branch that starts elsewhere than at indifference; another start may lead to another equilibrium.
    ///
    /// @param prior the log-odds at lambda 0 of all but the first action of each set
    LogitBranch(Game game, double[] prior) {
        this.game = game;
        this.system = new LogitSystem(game, prior);
        this.spread = Math.max(1e-300, game.payoffSpread());
        this.n = system.size();
        double[] start = Arrays.copyOf(prior, n + 1);
        system.evaluate(start);
        double[] direction = new double[n + 1];
        for (int k = 0; k < n; k++) direction[k] = system.advantage(k) / spread;
        direction[n] = 1;
        double[] unit = new double[n + 1];
        Arrays.fill(unit, 1);
        this.path = new Continuation(new Equations(), CONTROL, unit, start, direction);
    }

    /// The lambda reached, per unit of payoff.
    double lambda() {
        return path.at(n) / spread;
    }

    /// The lambda reached, per payoff spread.
    double scaledLambda() {
        return path.at(n);
    }

    int steps() {
        return path.steps();
    }

    /// How often lambda changed direction along the way.
    int turns() {
        return turns;
    }

    Profile profile() {
        system.evaluate(path.point());
        return Profile.of(game, system.probabilities());
    }

    /// How many multiplications the last step took, by its order of magnitude: the cube of the unknowns for each trial.
    double multiplications() {
        return path.trials() * ((double) n * n * n);
    }

    LogitSystem system() {
        return system;
    }

    double[] odds() {
        return Arrays.copyOf(path.point(), n);
    }

    /// How the log-odds change with the way along the branch; the last entry is for lambda.
    double[] direction() {
        return path.direction();
    }

    /// How the logarithm of each action's probability changes with that of lambda: close to 0 where a probability
    /// has found its limit, and ever further below where it fades.
    double[] drift() {
        double[] direction = path.direction();
        system.evaluate(path.point());
        return system.drift(direction, path.at(n) / direction[n]);
    }

    /// The [#drift] at a logit equilibrium of the lambda off the branch; as if nothing moved where it cannot be told.
    double[] driftAt(double lambda, double[] odds) {
        system.evaluate(odds);
        double[] advantages = new double[n];
        for (int k = 0; k < n; k++) advantages[k] = system.advantage(k);
        DenseFactors factors = new DenseFactors(system.jacobian(lambda, 0));
        return system.drift(factors.isRegular() ? factors.solve(advantages) : new double[n], lambda);
    }

    /// One step along the branch.
    ///
    /// @return false where no step, however small, can be corrected, or the limit is reached
    boolean advance(SearchLimit limit) {
        double before = path.direction()[n];
        if (!path.advance(limit::isReached)) return false;
        if ((path.direction()[n] < 0) != (before < 0)) turns++;
        return true;
    }

    /// The equations of a logit equilibrium; a point is the log-odds, then lambda per payoff spread.
    private final class Equations implements Curve {
        private double[] at = {};

        @Override
        public void evaluate(double[] point) {
            at = point;
            system.evaluate(point);
        }

        @Override
        public double[] missing() {
            return Arrays.copyOf(system.residual(at, at[n] / spread), n + 1);
        }

        @Override
        public Factors factors(double[] row) {
            double[][] rows = system.jacobian(at[n] / spread, 1);
            for (int k = 0; k < n; k++) rows[k][n] = -system.advantage(k) / spread;
            System.arraycopy(row, 0, rows[n], 0, n + 1);
            return Factors.of(new DenseFactors(rows));
        }
    }

    /// The point of the branch at the lambda, which lies between the last two points; nothing where Newton's
    /// iteration fails.
    Optional<double[]> at(double lambda) {
        double share = (lambda * spread - path.before(n)) / (path.at(n) - path.before(n));
        double[] odds = new double[n];
        for (int k = 0; k < n; k++) odds[k] = path.before(k) + share * (path.at(k) - path.before(k));
        return solveAt(lambda, odds);
    }

    /// Newton's iteration at a fixed lambda.
    Optional<double[]> solveAt(double lambda, double[] start) {
        double[] odds = start.clone();
        for (int iteration = 0; iteration < 30; iteration++) {
            system.evaluate(odds);
            double[] missing = system.residual(odds, lambda);
            DenseFactors factors = new DenseFactors(system.jacobian(lambda, 0));
            if (!factors.isRegular()) return Optional.empty();
            double[] change = factors.solve(missing);
            double size = 0;
            for (int k = 0; k < n; k++) {
                odds[k] -= change[k];
                size = Math.max(size, Math.abs(change[k]) / (1 + Math.abs(odds[k])));
            }
            if (size < 1e-13) {
                system.evaluate(odds);
                return Optional.of(odds);
            }
            if (!(size < 1e6)) return Optional.empty();
        }
        system.evaluate(odds);
        double missing = 0;
        for (double m : system.residual(odds, lambda)) missing = Math.max(missing, Math.abs(m));
        return missing < 1e-9 * (1 + lambda * spread) ? Optional.of(odds) : Optional.empty();
    }
}
