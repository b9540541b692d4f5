package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.profile.Profile;

/// One game over many draws of its parameters: an equilibrium of each, by the logit branch for the first and from
/// there by continuation.
///
/// A draw begins at the previous one's logit equilibrium, at the lambda where that could be finished: Newton's
/// iteration at this lambda moves it to the new payoffs, and the finish on the actions in use ends in an equilibrium
/// of the new game. Where either fails, or its certificate does, the branch is followed from indifference.
/// Continuation keeps to the neighbour's branch: with several equilibria it may stay with one that the branch from
/// indifference would have left.
public final class ParameterSweep {
    private static final double NEAR = 0.02;
    private static final int MOST_STEPS = 20_000;
    private static final double LARGEST_SCALED_LAMBDA = 1e8;

    private int[] lastSizes = {};
    private double[] lastOdds = {};
    private double[] lastLog = {};
    private boolean[] lastFaded = {};
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
    public List<Swept> solve(int draws, IntFunction<? extends Game> games, SearchLimit limit) {
        List<Swept> all = new ArrayList<>();
        for (int draw = 0; draw < draws && !limit.isReached(); draw++) {
            int done = draw;
            limit.tell(() -> done + " of " + draws + " draws, " + continued + " of them by continuation");
            all.add(one(games.apply(draw), limit));
        }
        return all;
    }

    private Swept one(Game game, SearchLimit limit) {
        Optional<String> refusal = new LogitSolver().refusal(game);
        if (refusal.isPresent()) return new Swept(Equilibria.none(refusal.get(), Optional.empty()), false);
        LogitBranch branch = new LogitBranch(game);
        SupportFinish finish = new SupportFinish(game).within(limit);
        if (isLikeTheLast(game) && lastScaledLambda > 0) {
            Optional<Equilibrium> same = sameActions(game, finish);
            if (same.isPresent()) return continued(same.get(), "the neighbouring draw's actions");
            double lambda = lastScaledLambda / Math.max(1e-300, game.payoffSpread());
            Optional<double[]> odds = branch.solveAt(lambda, lastOdds);
            Optional<Equilibrium> found =
                    odds.flatMap(o -> finished(game, branch, finish, o, lambda, branch.driftAt(lambda, o)));
            if (found.isPresent()) {
                lastOdds = odds.orElseThrow();
                return continued(found.get(), "the neighbouring draw's logit equilibrium");
            }
        }
        double next = 8;
        while (branch.scaledLambda() < LARGEST_SCALED_LAMBDA && branch.steps() < MOST_STEPS && branch.advance(limit)) {
            finish.earn(branch.multiplications());
            if (branch.scaledLambda() < next) continue;
            next = branch.scaledLambda() * 1.5;
            Optional<Equilibrium> found =
                    finished(game, branch, finish, branch.odds(), branch.lambda(), branch.drift());
            if (found.isEmpty()) continue;
            lastOdds = branch.odds();
            lastScaledLambda = branch.scaledLambda();
            return new Swept(Equilibria.some(List.of(found.get()), "followed its own branch"), false);
        }
        return new Swept(new LogitSolver().solve(game, limit), false);
    }

    private Swept continued(Equilibrium equilibrium, String from) {
        continued++;
        return new Swept(Equilibria.some(List.of(equilibrium), "continued from " + from), true);
    }

    private boolean isLikeTheLast(Game game) {
        int[] sizes = new int[game.setCount()];
        for (int set = 0; set < sizes.length; set++) sizes[set] = game.actionCount(set);
        boolean alike = Arrays.equals(sizes, lastSizes);
        lastSizes = sizes;
        return alike;
    }

    /// The equilibrium with the same actions in use as the last draw's. In a tree it must be rational everywhere, as
    /// the limits of branches are.
    private Optional<Equilibrium> sameActions(Game game, SupportFinish finish) {
        if (lastFaded.length != game.actionCount()) return Optional.empty();
        return finish.from(lastLog, lastFaded, true)
                .filter(finished -> !(game instanceof ExtensiveGame tree)
                        || new Assessment(tree, finished.logProbability()).irrationality()
                                <= Equilibrium.TOLERANCE * Math.max(1, game.payoffSpread()))
                .map(finished -> equilibrium(finished, lastScaledLambda))
                .filter(answer -> answer.holds(game));
    }

    private Optional<Equilibrium> finished(
            Game game, LogitBranch branch, SupportFinish finish, double[] odds, double lambda, double[] drift) {
        branch.system().evaluate(odds);
        double[] log = branch.system().logProbability().clone();
        Profile near = Profile.of(game, branch.system().probabilities());
        for (boolean[] guess : FadingActions.guesses(game, log, drift, lambda * game.payoffSpread())) {
            Optional<SupportFinish.Finished> tried = finish.from(log, guess, true);
            if (tried.isEmpty()) continue;
            Equilibrium answer = equilibrium(tried.get(), lambda);
            if (answer.profile().distanceTo(near) > NEAR || !answer.holds(game)) continue;
            lastFaded = guess;
            lastLog = tried.get().logProbability();
            return Optional.of(answer);
        }
        return Optional.empty();
    }

    private static Equilibrium equilibrium(SupportFinish.Finished finished, double lambda) {
        return new Equilibrium(
                finished.profile(),
                new LogitSolver().method(),
                new TreeMap<>(Map.of("lambda", String.valueOf(lambda))),
                finished.certificate());
    }
}
