package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import standoff.game.Game;

/// One game over many draws of its parameters: an equilibrium of each, by the logit branch for the first and from
/// there by continuation.
///
/// A draw begins at the previous one's logit equilibrium, at the lambda where that could be finished: Newton's
/// iteration at this lambda moves it to the new payoffs, and the finish on the actions in use ends in an equilibrium
/// of the new game. Where either fails, or its certificate does, the branch is followed from indifference.
/// Continuation keeps to the neighbour's branch: with several equilibria it may stay with one that the branch from
/// indifference would have left.
public final class Sweep {
    private static final double[] THRESHOLDS = {1e-2, 1e-3, 1e-5};
    private static final double NEAR = 0.02;
    private static final int MOST_STEPS = 20_000;
    private static final double LARGEST_SCALED_LAMBDA = 1e8;

    private double[] lastOdds = {};
    private double lastScaledLambda;
    private int continued;

    /// What came of one draw.
    ///
    /// @param continued whether the neighbour's equilibrium led there, without a branch of its own
    public record Swept(Equilibria answer, boolean continued) {}

    /// Solves the game of each number from 0, in order.
    ///
    /// @param games the same tree or table with other payoffs and chances; a game of another shape starts anew
    /// @return as many answers as there was time for
    public List<Swept> solve(int draws, IntFunction<? extends Game> games, Limit limit) {
        List<Swept> all = new ArrayList<>();
        for (int draw = 0; draw < draws && !limit.isReached(); draw++) {
            int done = draw;
            limit.tell(() -> done + " of " + draws + " draws, " + continued + " of them by continuation");
            all.add(one(games.apply(draw), limit));
        }
        return all;
    }

    private Swept one(Game game, Limit limit) {
        Optional<String> refusal = new LogitSolver().refusal(game);
        if (refusal.isPresent()) return new Swept(Equilibria.none(refusal.get(), Optional.empty()), false);
        LogitBranch branch = new LogitBranch(game);
        SupportFinish finish = new SupportFinish(game).within(limit);
        double spread = StrictMath.max(1e-300, game.payoffSpread());
        if (branch.system().size() == lastOdds.length && lastScaledLambda > 0) {
            Optional<double[]> odds = branch.solveAt(lastScaledLambda / spread, lastOdds);
            Optional<Equilibrium> found =
                    odds.flatMap(o -> finished(game, branch, finish, o, lastScaledLambda / spread));
            if (found.isPresent()) {
                lastOdds = odds.orElseThrow();
                continued++;
                return new Swept(Equilibria.some(List.of(found.get()), "continued from the neighbouring draw"), true);
            }
        }
        double next = 8;
        while (branch.scaledLambda() < LARGEST_SCALED_LAMBDA && branch.steps() < MOST_STEPS && branch.advance(limit)) {
            finish.earn(branch.multiplications());
            if (branch.scaledLambda() < next) continue;
            next = branch.scaledLambda() * 1.5;
            Optional<Equilibrium> found = finished(game, branch, finish, branch.odds(), branch.lambda());
            if (found.isEmpty()) continue;
            lastOdds = branch.odds();
            lastScaledLambda = branch.scaledLambda();
            return new Swept(Equilibria.some(List.of(found.get()), "followed its own branch"), false);
        }
        return new Swept(new LogitSolver().solve(game, limit), false);
    }

    private static Optional<Equilibrium> finished(
            Game game, LogitBranch branch, SupportFinish finish, double[] odds, double lambda) {
        branch.system().evaluate(odds);
        double[] log = branch.system().logProbability().clone();
        double[] near = branch.system().probabilities();
        for (double threshold : THRESHOLDS) {
            Optional<SupportFinish.Finished> tried = finish.from(log, threshold, true);
            if (tried.isEmpty()) continue;
            Equilibrium answer = new Equilibrium(
                    tried.get().profile(),
                    new LogitSolver().method(),
                    new java.util.TreeMap<>(java.util.Map.of("lambda", String.valueOf(lambda))),
                    tried.get().certificate());
            double off = 0;
            for (int a = 0; a < near.length; a++)
                off = StrictMath.max(
                        off, StrictMath.abs(near[a] - answer.profile().probability(a)));
            if (off <= NEAR && answer.holds(game)) return Optional.of(answer);
        }
        return Optional.empty();
    }
}
