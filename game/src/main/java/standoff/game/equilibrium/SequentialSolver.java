package standoff.game.equilibrium;

import java.util.Optional;
import standoff.game.ExtensiveGame;

/// A sequential equilibrium: the end of the logit branch, where every action still has a tremble and beliefs follow
/// from these by Bayes' rule (McKelvey and Palfrey 1998, theorem 4).
public final class SequentialSolver {
    private static final double LARGEST_SCALED_LAMBDA = 1e8;

    /// What was found.
    ///
    /// @param assessment the profile with its beliefs; empty where the branch could not be followed at all
    /// @param explanation how it was reached, or what stopped the search
    public record Answer(Optional<Assessment> assessment, String explanation) {}

    /// Follows the branch until an assessment is sequentially rational to the tolerance of [Equilibrium].
    ///
    /// @return the assessment with the least irrationality met; its own numbers say how good it is
    public Answer solve(ExtensiveGame game, SearchLimit limit) {
        Optional<String> refusal = new LogitSolver().refusal(game);
        if (refusal.isPresent()) return new Answer(Optional.empty(), refusal.get());
        LogitBranch branch = new LogitBranch(game);
        SupportFinish finish = new SupportFinish(game).within(limit);
        double enough = Equilibrium.TOLERANCE * Math.max(1, game.payoffSpread());
        Optional<Assessment> best = Optional.empty();
        double next = 8;
        while (branch.scaledLambda() < LARGEST_SCALED_LAMBDA && branch.advance(limit)) {
            finish.earn(branch.multiplications());
            if (branch.scaledLambda() < next) continue;
            next = branch.scaledLambda() * 2;
            branch.system().evaluate(branch.odds());
            double[] log = branch.system().logProbability().clone();
            best = better(best, new Assessment(game, log));
            for (boolean[] guess : FadingActions.guesses(game, log, branch.drift(), branch.scaledLambda())) {
                Optional<SupportFinish.Finished> finished = finish.from(log, guess, true);
                if (finished.isEmpty() || finished.get().profile().distanceTo(branch.profile()) > 0.02) continue;
                best = better(best, new Assessment(game, finished.get().logProbability()));
            }
            if (best.isPresent() && best.get().irrationality() <= enough)
                return new Answer(best, "followed the logit branch to lambda " + branch.lambda());
        }
        String end = limit.isReached() ? limit.reason() : "the branch was followed to lambda " + branch.lambda();
        return new Answer(best, end + " without an assessment that is rational to " + enough);
    }

    private static Optional<Assessment> better(Optional<Assessment> known, Assessment other) {
        return known.isPresent() && known.get().irrationality() <= other.irrationality() ? known : Optional.of(other);
    }
}
