package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standoff.game.ExtensiveGame;
import standoff.game.TreeBuilder;
import standoff.numerics.Rational;

/// A subgame as a game of its own, in which the subgames below it are replaced by what play there pays.
final class TruncatedGame {
    private final ExtensiveGame game;
    private final ExtensiveGame made;
    private final Map<Integer, Integer> madeSet = new LinkedHashMap<>();

    /// Cuts the stage out.
    ///
    /// @param worth for the roots of subgames below, what they pay each player
    /// @param rational whether what they pay is exact
    TruncatedGame(ExtensiveGame game, int root, Map<Integer, Rational[]> worth, boolean rational) {
        this.game = game;
        Map<Integer, Integer> declared = new HashMap<>();
        TreeBuilder tree = new TreeBuilder(game.title(), game.players());
        if (!rational) tree.rounded();
        Map<Integer, Integer> outcomes = new HashMap<>();
        for (int node = root; node < game.end(root); ) {
            Rational[] below = node == root ? null : worth.get(node);
            if (below != null) {
                tree.end(tree.outcome("", below));
                node = game.end(node);
                continue;
            }
            int outcome = game.outcome(node);
            int set = game.set(node);
            int paid = outcome == NONE ? NONE : outcomes.computeIfAbsent(outcome, o -> tree.outcome("", payoffs(o)));
            if (set == NONE) {
                tree.end(paid);
            } else {
                tree.move(declared.computeIfAbsent(set, s -> declare(tree, s)), paid, "");
            }
            node++;
        }
        this.made = tree.build();
        matchSets(root, worth);
    }

    private Rational[] payoffs(int outcome) {
        Rational[] payoffs = new Rational[game.playerCount()];
        for (int p = 0; p < payoffs.length; p++) payoffs[p] = game.exactPayoff(outcome, p);
        return payoffs;
    }

    private int declare(TreeBuilder tree, int set) {
        List<String> actions = new ArrayList<>();
        List<Rational> chances = new ArrayList<>();
        for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
            actions.add(game.actionLabel(a));
            if (set >= game.setCount()) chances.add(game.exactChance(a));
        }
        return set >= game.setCount()
                ? tree.chance("", actions, chances)
                : tree.informationSet(game.setPlayer(set), game.setLabel(set), actions);
    }

    /// Nodes come in the same order in both games.
    private void matchSets(int root, Map<Integer, Rational[]> worth) {
        int there = 0;
        for (int node = root; node < game.end(root); there++) {
            if (node != root && worth.containsKey(node)) {
                node = game.end(node);
                continue;
            }
            int set = game.set(node);
            if (set != NONE && set < game.setCount()) madeSet.put(set, made.set(there));
            node++;
        }
    }

    ExtensiveGame made() {
        return made;
    }

    /// The players' information sets of the game that lie in the stage, each with its number there.
    Map<Integer, Integer> sets() {
        return madeSet;
    }
}
