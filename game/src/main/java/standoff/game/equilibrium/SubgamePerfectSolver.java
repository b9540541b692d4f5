package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.game.ExtensiveGame;
import standoff.game.Subgames;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.Rational;

/// A subgame-perfect equilibrium (Selten 1965): subgames are solved from the last to the first, each with those
/// below it replaced by what they pay; a subgame in which one player decides once is solved by comparing, any
/// other by the method that suits it.
///
/// Of several equally good actions the first is taken, so that other equilibria may exist.
public record SubgamePerfectSolver() implements Solver<ExtensiveGame> {
    @Override
    public String method() {
        return "subgame by subgame from the end (Selten 1965)";
    }

    @Override
    public Optional<String> refusal(ExtensiveGame game) {
        return Solvers.imperfectRecall(game);
    }

    @Override
    public Equilibria search(ExtensiveGame game, SearchLimit limit) {
        return new Induction(game, limit).run();
    }

    /// The largest regret in any subgame: 0 for a subgame-perfect equilibrium. Takes as many passes as there are
    /// subgames.
    public static double regretInSubgames(ExtensiveGame game, Profile profile) {
        double largest = 0;
        for (int root : Subgames.roots(game)) {
            TruncatedGame stage = new TruncatedGame(game, root, Map.of(), game.isRational());
            ExtensiveGame made = stage.made();
            double[] probability = new double[made.actionCount()];
            stage.sets().forEach((set, madeSet) -> {
                int to = made.firstAction(madeSet);
                for (int k = 0; k < game.actionCount(set); k++)
                    probability[to + k] = profile.probability(game.firstAction(set) + k);
            });
            largest = Math.max(
                    largest,
                    Certificate.rounded(made, Profile.of(made, probability)).regret());
        }
        return largest;
    }

    private final class Induction {
        private final ExtensiveGame game;
        private final SearchLimit limit;
        private final Rational[] probability;
        /// What the roots of solved subgames pay; forgotten once the subgame above is solved.
        private final Map<Integer, Rational[]> worth = new HashMap<>();
        private boolean exact;

        Induction(ExtensiveGame game, SearchLimit limit) {
            this.game = game;
            this.limit = limit;
            this.exact = game.isRational();
            this.probability = new Rational[game.actionCount()];
            Arrays.fill(probability, Rational.ZERO);
            for (int set = 0; set < game.setCount(); set++) probability[game.firstAction(set)] = Rational.ONE;
        }

        Equilibria run() {
            int[] roots = Subgames.roots(game);
            for (int i = roots.length - 1; i >= 0; i--) {
                if (limit.isReached()) return gaveUp(limit.reason());
                int root = roots[i];
                boolean decided = decideAlone(root);
                String trouble = decided ? "" : solveStage(root);
                if (!trouble.isEmpty()) return gaveUp("a subgame was not solved: " + trouble);
            }
            Equilibrium found = answer(roots.length);
            if (!found.holds(game)) return Equilibria.none("rounding in the subgames added up", Optional.of(found));
            return Equilibria.some(List.of(found), roots.length + " subgames solved");
        }

        private Equilibria gaveUp(String reason) {
            return Equilibria.none(reason, Optional.of(answer(0)));
        }

        private Equilibrium answer(int subgames) {
            Profile profile;
            if (exact) {
                profile = Profile.exact(game, probability);
            } else {
                double[] rounded = new double[probability.length];
                for (int a = 0; a < rounded.length; a++) rounded[a] = probability[a].toDouble();
                profile = Profile.of(game, rounded);
            }
            return Equilibrium.certified(game, profile, method(), Map.of("subgames", String.valueOf(subgames)));
        }

        /// Where everything that follows the root's move is known, the mover takes the best, and chance its mean.
        private boolean decideAlone(int root) {
            int set = game.set(root);
            for (int child = root + 1; child < game.end(root); child = game.end(child))
                if (!game.isTerminal(child) && !worth.containsKey(child)) return false;
            int best = root + 1;
            Rational[] mean = new Rational[game.playerCount()];
            Arrays.fill(mean, Rational.ZERO);
            int player = game.player(root);
            for (int child = root + 1; child < game.end(root); child = game.end(child)) {
                if (player == ExtensiveGame.CHANCE)
                    for (int p = 0; p < mean.length; p++)
                        mean[p] = mean[p].plus(
                                game.exactChance(game.incoming(child)).times(worthOf(child)[p]));
                else if (worthOf(child)[player].compareTo(worthOf(best)[player]) > 0) best = child;
            }
            if (player != ExtensiveGame.CHANCE) {
                mean = worthOf(best);
                for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                    probability[a] = a == game.incoming(best) ? Rational.ONE : Rational.ZERO;
            }
            for (int child = root + 1; child < game.end(root); child = game.end(child)) worth.remove(child);
            worth.put(root, withPayoffAt(root, mean));
            return true;
        }

        private Rational[] worthOf(int node) {
            Rational[] known = worth.get(node);
            if (known != null) return known;
            Rational[] none = new Rational[game.playerCount()];
            Arrays.fill(none, Rational.ZERO);
            return withPayoffAt(node, none);
        }

        private Rational[] withPayoffAt(int node, Rational[] base) {
            int outcome = game.outcome(node);
            Rational[] sum = base.clone();
            for (int p = 0; p < sum.length && outcome != NONE; p++) sum[p] = sum[p].plus(game.exactPayoff(outcome, p));
            if (!exact) for (int p = 0; p < sum.length; p++) sum[p] = Rational.of(sum[p].toDouble());
            return sum;
        }

        private String solveStage(int root) {
            TruncatedGame stage = new TruncatedGame(game, root, worth, exact);
            ExtensiveGame made = stage.made();
            Equilibria answer = Solvers.direct(made).solver().solve(made, limit);
            if (answer.found().isEmpty()) return answer.explanation();
            Equilibrium found = answer.found().getFirst();
            exact &= found.certificate().exactRegret() != null;
            stage.sets().forEach((set, madeSet) -> {
                int from = made.firstAction(madeSet);
                for (int k = 0; k < game.actionCount(set); k++)
                    probability[game.firstAction(set) + k] = found.profile().exactProbability(from + k);
            });
            for (int node = root + 1; node < game.end(root); )
                node = worth.remove(node) == null ? node + 1 : game.end(node);
            worth.put(root, payoffs(found.certificate()));
            return "";
        }

        private static Rational[] payoffs(Certificate certificate) {
            if (certificate.exactRegret() != null)
                return certificate.exactPayoffs().toArray(Rational[]::new);
            return certificate.payoffs().stream()
                    .map(v -> Rational.of((double) v))
                    .toArray(Rational[]::new);
        }
    }
}
