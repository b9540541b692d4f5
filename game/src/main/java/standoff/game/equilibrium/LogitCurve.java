package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standoff.game.Game;
import standoff.game.profile.Profile;
import standoff.numerics.Elementary;

/// The principal branch of logit equilibria as a model of play: its profiles at given lambdas, and the lambda that
/// fits data.
public final class LogitCurve {
    private static final double LARGEST_SCALED_LAMBDA = 1e7;
    private static final int HALVINGS = 60;

    private final Game game;

    /// The curve of a game of perfect recall.
    public LogitCurve(Game game) {
        Optional<String> refusal = new LogitSolver().refusal(game);
        if (refusal.isPresent()) throw new IllegalArgumentException(refusal.get());
        this.game = game;
    }

    /// The branch at each lambda, in increasing order; lambdas that the branch did not reach are left out.
    ///
    /// Where the branch passes a lambda more than once, its first passage is given.
    public List<LogitPoint> at(SearchLimit limit, double... lambdas) {
        double[] wanted = Arrays.stream(lambdas).sorted().distinct().toArray();
        if (wanted.length > 0 && !(wanted[0] >= 0))
            throw new IllegalArgumentException("expected lambdas of at least 0, found " + wanted[0]);
        List<LogitPoint> points = new ArrayList<>();
        LogitBranch branch = new LogitBranch(game);
        int next = 0;
        if (next < wanted.length && wanted[next] == 0) {
            points.add(new LogitPoint(0, Profile.uniform(game)));
            next++;
        }
        while (next < wanted.length && branch.advance(limit)) {
            while (next < wanted.length && branch.lambda() >= wanted[next]) {
                Optional<double[]> odds = branch.at(wanted[next]);
                if (odds.isPresent()) points.add(point(branch, wanted[next], odds.get()));
                next++;
            }
        }
        return points;
    }

    private LogitPoint point(LogitBranch branch, double lambda, double[] odds) {
        branch.system().evaluate(odds);
        return new LogitPoint(lambda, Profile.of(game, branch.system().probabilities()));
    }

    /// The point of the branch that makes the choices most likely (maximum likelihood; McKelvey and Palfrey 1995).
    ///
    /// @param counts how often each action was chosen, in the game's order of actions
    public LogitFit fit(SearchLimit limit, double... counts) {
        if (counts.length != game.actionCount())
            throw new IllegalArgumentException(
                    "expected a count for each of " + game.actionCount() + " actions, found " + counts.length);
        LogitBranch branch = new LogitBranch(game);
        LogitPoint best = new LogitPoint(0, Profile.uniform(game));
        double most = logLikelihood(best.profile(), counts);
        double before = most;
        double lambdaBefore = 0;
        boolean rising = true;
        while (branch.scaledLambda() < LARGEST_SCALED_LAMBDA && branch.advance(limit)) {
            LogitPoint here = new LogitPoint(branch.lambda(), branch.profile());
            double likelihood = logLikelihood(here.profile(), counts);
            if (likelihood > most) {
                most = likelihood;
                best = here;
            }
            if (likelihood < before && rising) {
                LogitPoint peak = peak(branch, Math.max(0, 2 * lambdaBefore - here.lambda()), counts);
                double height = logLikelihood(peak.profile(), counts);
                if (height > most) {
                    most = height;
                    best = peak;
                }
            }
            rising = likelihood >= before;
            before = likelihood;
            lambdaBefore = here.lambda();
        }
        return new LogitFit(best, most, rising && before >= most);
    }

    /// Narrows down a peak that lies below the branch's present lambda by thirds.
    private LogitPoint peak(LogitBranch branch, double from, double[] counts) {
        double low = from;
        double high = branch.lambda();
        LogitPoint best = new LogitPoint(branch.lambda(), branch.profile());
        double[] odds = branch.odds();
        for (int i = 0; i < HALVINGS && high - low > 1e-10 * (1 + high); i++) {
            double a = low + (high - low) * 0.382;
            double b = low + (high - low) * 0.618;
            Optional<double[]> atA = branch.solveAt(a, odds);
            Optional<double[]> atB = branch.solveAt(b, odds);
            if (atA.isEmpty() || atB.isEmpty()) return best;
            LogitPoint pointA = point(branch, a, atA.get());
            LogitPoint pointB = point(branch, b, atB.get());
            if (logLikelihood(pointA.profile(), counts) >= logLikelihood(pointB.profile(), counts)) {
                high = b;
                best = pointA;
                odds = atA.get();
            } else {
                low = a;
                best = pointB;
                odds = atB.get();
            }
        }
        return best;
    }

    private static double logLikelihood(Profile profile, double[] counts) {
        double sum = 0;
        for (int a = 0; a < counts.length; a++)
            if (counts[a] > 0) sum += counts[a] * Elementary.log(Math.max(1e-300, profile.probability(a)));
        return sum;
    }
}
