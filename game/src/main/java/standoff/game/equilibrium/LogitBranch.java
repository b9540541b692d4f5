package standoff.game.equilibrium;

import java.util.Arrays;
import java.util.Optional;
import standoff.game.Game;
import standoff.game.profile.Profile;
import standoff.numerics.linear.DenseFactors;

/// The principal branch of logit equilibria: from indifference at lambda 0 along a curve whose limits are
/// equilibria, in trees sequential ones (McKelvey and Palfrey 1998).
///
/// Predictor and corrector in log-odds and lambda (Allgower and Georg 1990; Turocy 2005): a cubic through the last
/// two points and their directions predicts, chord iterations with one factorisation a step correct, and the step
/// grows and shrinks with how well they contract. In these coordinates the branch becomes a straight line for
/// large lambda, so that steps grow geometrically there. Lambda is per payoff spread inside, per unit of payoff
/// outside.
final class LogitBranch {
    private static final int MOST_CHORDS = 7;
    private static final double FIRST_STEP = 0.05;
    private static final double SMALLEST_STEP = 1e-9;

    private final LogitSystem system;
    private final double spread;
    private final Game game;
    private final int n;
    private double[] point;
    private double[] direction;
    private double[] lastPoint;
    private double[] lastDirection;
    private double lastStep;
    private double step = FIRST_STEP;
    private int steps;
    private int turns;
    private double multiplications;

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
        this.point = Arrays.copyOf(prior, n + 1);
        this.lastPoint = point;
        system.evaluate(point);
        this.direction = new double[n + 1];
        for (int k = 0; k < n; k++) direction[k] = system.advantage(k) / spread;
        direction[n] = 1;
        normalise(direction);
        this.lastDirection = direction;
    }

    /// The lambda reached, per unit of payoff.
    double lambda() {
        return point[n] / spread;
    }

    /// The lambda reached, per payoff spread.
    double scaledLambda() {
        return point[n];
    }

    int steps() {
        return steps;
    }

    /// How often lambda changed direction along the way.
    int turns() {
        return turns;
    }

    Profile profile() {
        system.evaluate(point);
        return Profile.of(game, system.probabilities());
    }

    /// How many multiplications the last step took, by its order of magnitude: the cube of the unknowns for each trial.
    double multiplications() {
        return multiplications;
    }

    LogitSystem system() {
        return system;
    }

    double[] odds() {
        return Arrays.copyOf(point, n);
    }

    /// How the log-odds change with the way along the branch; the last entry is for lambda.
    double[] direction() {
        return direction.clone();
    }

    /// How the logarithm of each action's probability changes with that of lambda: close to 0 where a probability
    /// has found its limit, and ever further below where it fades.
    double[] drift() {
        system.evaluate(point);
        return system.drift(direction, point[n] / direction[n]);
    }

    /// The same at a logit equilibrium of the lambda off the branch; as if nothing moved where it cannot be told.
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
        multiplications = 0;
        while (!limit.isReached()) {
            double[] predicted = predict(step);
            multiplications += (double) n * n * n;
            DenseFactors factors = factors(predicted);
            double contraction = factors.isRegular() ? correct(factors, predicted) : 2;
            if (contraction < 0.5) {
                accept(factors, predicted, contraction);
                return true;
            }
            step *= contraction < 1 ? 0.5 : 0.25;
            if (step < SMALLEST_STEP) return false;
        }
        return false;
    }

    private void accept(DenseFactors factors, double[] corrected, double contraction) {
        double[] right = new double[n + 1];
        right[n] = 1;
        double[] next = factors.solve(right);
        normalise(next);
        if (dot(next, direction) < 0) for (int i = 0; i <= n; i++) next[i] = -next[i];
        if ((next[n] < 0) != (direction[n] < 0)) turns++;
        lastPoint = point;
        lastDirection = direction;
        lastStep = distance(corrected, point);
        point = corrected;
        direction = next;
        steps++;
        double growth = contraction < 1e-3 ? 3 : contraction < 0.03 ? 2 : contraction < 0.1 ? 1.4 : 1;
        step *= contraction > 0.25 ? 0.7 : growth;
    }

    /// The point a step ahead on the cubic through the last two points; on the tangent at the start.
    private double[] predict(double ahead) {
        double[] predicted = new double[n + 1];
        if (steps == 0) {
            for (int i = 0; i <= n; i++) predicted[i] = point[i] + ahead * direction[i];
            return predicted;
        }
        double t = 1 + ahead / lastStep;
        double h00 = (1 + 2 * t) * (1 - t) * (1 - t);
        double h10 = t * (1 - t) * (1 - t) * lastStep;
        double h01 = t * t * (3 - 2 * t);
        double h11 = t * t * (t - 1) * lastStep;
        for (int i = 0; i <= n; i++) {
            double cubic = h00 * lastPoint[i] + h10 * lastDirection[i] + h01 * point[i] + h11 * direction[i];
            double tangent = point[i] + ahead * direction[i];
            predicted[i] = ahead <= 2 * lastStep ? cubic : tangent;
        }
        return predicted;
    }

    /// The factors of the equations' derivatives, bordered by the present direction.
    private DenseFactors factors(double[] at) {
        system.evaluate(at);
        double[][] rows = system.jacobian(at[n] / spread, 1);
        for (int k = 0; k < n; k++) rows[k][n] = -system.advantage(k) / spread;
        System.arraycopy(direction, 0, rows[n], 0, n + 1);
        return new DenseFactors(rows);
    }

    /// Moves the predicted point onto the branch.
    ///
    /// @return how much an iteration shrinks the last correction; 1 or more where it does not converge
    private double correct(DenseFactors factors, double[] predicted) {
        double previous = 0;
        double worst = 0;
        double scale = 0;
        for (int k = 0; k < n; k++) scale = Math.max(scale, Math.abs(predicted[k]));
        for (int chord = 0; chord < MOST_CHORDS; chord++) {
            if (chord > 0) system.evaluate(predicted);
            double[] missing = Arrays.copyOf(system.residual(predicted, predicted[n] / spread), n + 1);
            double[] change = factors.solve(missing);
            double size = 0;
            for (int i = 0; i <= n; i++) {
                predicted[i] -= change[i];
                size = Math.max(size, Math.abs(change[i]));
            }
            if (!(size < 1e12) || size > Math.max(4, 0.5 * step)) return 2;
            if (chord > 0) {
                worst = Math.max(worst, size / previous);
                if (worst >= 0.5) return worst;
            } else if (size > 0.3 + 0.05 * step) {
                worst = 0.26;
            }
            if (size <= 1e-7 * (1 + 1e-3 * scale)) return worst;
            previous = size;
        }
        return 0.9;
    }

    /// The point of the branch at the lambda, which lies between the last two points; nothing where Newton's
    /// iteration fails.
    Optional<double[]> at(double lambda) {
        double share = (lambda * spread - lastPoint[n]) / (point[n] - lastPoint[n]);
        double[] odds = new double[n];
        for (int k = 0; k < n; k++) odds[k] = lastPoint[k] + share * (point[k] - lastPoint[k]);
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

    private static void normalise(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length; i++) vector[i] /= length;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(sum);
    }
}
