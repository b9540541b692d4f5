package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.TreeBuilder;
import standoff.game.profile.Profile;
import standoff.numerics.Rational;

/// A game told differently: payoffs on another scale, strategies in another order.
final class GameVariations {
    private static final Rational FACTOR = Rational.of(7, 2);
    private static final Rational SHIFT = Rational.of(-11);

    private GameVariations() {}

    /// Every payoff u of player p becomes (p + 1) (7/2 u) - 11.
    static Game rescaled(Game game) {
        return switch (game) {
            case StrategicGame table -> {
                List<Rational> payoffs = new ArrayList<>();
                List<List<String>> strategies = new ArrayList<>();
                for (int p = 0; p < table.playerCount(); p++) strategies.add(table.strategies(p));
                for (int cell = 0; cell < table.cellCount(); cell++)
                    for (int p = 0; p < table.playerCount(); p++) payoffs.add(scaled(table.exactPayoff(cell, p), p));
                yield StrategicGame.exact(table.title(), "", table.players(), strategies, payoffs);
            }
            case ExtensiveGame tree -> rescaled(tree);
        };
    }

    private static Rational scaled(Rational payoff, int player) {
        return payoff.times(FACTOR).times(Rational.of(player + 1)).plus(SHIFT);
    }

    private static ExtensiveGame rescaled(ExtensiveGame tree) {
        TreeBuilder made = new TreeBuilder(tree.title(), tree.players());
        int[] sets = new int[tree.allSetCount()];
        Arrays.fill(sets, -1);
        for (int node = 0; node < tree.nodeCount(); node++) {
            int outcome = tree.outcome(node);
            int paid = ExtensiveGame.NONE;
            if (outcome >= 0 || tree.isTerminal(node)) {
                Rational[] payoffs = new Rational[tree.playerCount()];
                for (int p = 0; p < payoffs.length; p++) {
                    Rational old = outcome < 0 ? Rational.ZERO : tree.exactPayoff(outcome, p);
                    payoffs[p] = tree.isTerminal(node)
                            ? scaled(old, p)
                            : scaled(old, p).minus(SHIFT);
                }
                paid = made.outcome("", payoffs);
            }
            int set = tree.set(node);
            if (set < 0) {
                made.end(paid);
                continue;
            }
            if (sets[set] < 0) {
                List<String> actions = new ArrayList<>();
                List<Rational> chances = new ArrayList<>();
                for (int a = tree.firstAction(set); a < tree.firstAction(set + 1); a++) {
                    actions.add(tree.actionLabel(a));
                    if (set >= tree.setCount()) chances.add(tree.exactChance(a));
                }
                sets[set] = set < tree.setCount()
                        ? made.informationSet(tree.setPlayer(set), tree.setLabel(set), actions)
                        : made.chance(tree.setLabel(set), actions, chances);
            }
            made.move(sets[set], paid, "");
        }
        return made.build();
    }

    /// A table with the strategies of every player in another order.
    record Shuffled(StrategicGame game, List<List<Integer>> order) {
        static Shuffled of(StrategicGame game, long seed) {
            List<List<Integer>> order = new ArrayList<>();
            List<int[]> kept = new ArrayList<>();
            for (int p = 0; p < game.playerCount(); p++) {
                List<Integer> shuffled = new ArrayList<>();
                for (int s = 0; s < game.strategyCount(p); s++) shuffled.add(s);
                Collections.shuffle(shuffled, new Random(seed + p));
                order.add(shuffled);
                kept.add(shuffled.stream().mapToInt(Integer::intValue).toArray());
            }
            return new Shuffled(game.restrictedTo(kept), order);
        }

        /// The profile of the shuffled game, told in the order of the original.
        Profile back(StrategicGame original, Profile profile) {
            Rational[] probability = new Rational[original.actionCount()];
            for (int p = 0; p < order.size(); p++)
                for (int s = 0; s < order.get(p).size(); s++)
                    probability[original.firstAction(p) + order.get(p).get(s)] =
                            profile.exactProbability(game.firstAction(p) + s);
            if (profile.isExact()) return Profile.exact(original, probability);
            double[] rounded = new double[probability.length];
            for (int a = 0; a < rounded.length; a++) rounded[a] = probability[a].toDouble();
            return Profile.of(original, rounded);
        }
    }
}
