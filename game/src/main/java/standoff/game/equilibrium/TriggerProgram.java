package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import java.util.ArrayList;
import java.util.List;
import standoff.game.ExtensiveGame;
import standoff.game.ReducedForm;

/// The linear program of extensive-form correlated equilibrium: a player who is told an action at an information set
/// (a trigger) may from there on do as he likes, without being told more; what this is worth at best is bounded by
/// a value for each of his sets from there on (von Stengel and Forges 2008).
final class TriggerProgram {
    /// A player's set with one of its actions, and the sets of his that can follow the set.
    private record Trigger(int set, int action, List<Integer> following) {}

    private final ReducedForm form;
    private final ExtensiveGame tree;
    private final Plays plays;
    private final List<Trigger> triggers = new ArrayList<>();
    private final int cells;
    private int values;
    private int sums;

    TriggerProgram(ReducedForm form) {
        this.form = form;
        this.tree = form.tree();
        this.plays = new Plays(form);
        this.cells = form.table().cellCount();
        for (int set = 0; set < tree.setCount(); set++)
            for (int a = tree.firstAction(set); a < tree.firstAction(set + 1); a++) {
                List<Integer> following = plays.following(set);
                triggers.add(new Trigger(set, a, following));
                values += following.size();
                sums++;
                for (int below : following) sums += tree.actionCount(below);
            }
    }

    int rows() {
        return sums + 2;
    }

    int weights() {
        return cells + values;
    }

    ConeProgram program() {
        ConeProgram program = new ConeProgram(weights(), cells, sums);
        int row = 0;
        int value = cells;
        for (Trigger trigger : triggers) {
            row = add(program, trigger, row, value);
            value += trigger.following.size();
        }
        return program;
    }

    /// The rows of a trigger: the value at its set is not more than what following pays, and at each set from there
    /// on not less than what any action pays with the values of the sets that come next.
    private int add(ConeProgram program, Trigger trigger, int row, int value) {
        int player = tree.setPlayer(trigger.set);
        int[] rowOf = new int[tree.actionCount()];
        int top = row++;
        program.add(top, value, 1);
        for (int i = 0; i < trigger.following.size(); i++) {
            int set = trigger.following.get(i);
            for (int b = tree.firstAction(set); b < tree.firstAction(set + 1); b++) {
                rowOf[b] = row;
                program.add(row++, value + i, -1);
            }
        }
        for (int i = 1; i < trigger.following.size(); i++) {
            int before = plays.lastOwnAction(trigger.following.get(i));
            program.add(rowOf[before], value + i, 1);
        }
        int k = trigger.action - tree.firstAction(trigger.set);
        int within = trigger.set - tree.firstSet(player);
        for (int cell = 0; cell < cells; cell++) {
            int own = form.table().strategyIn(cell, player);
            if (form.chosen().get(player).get(own).get(within) != k) continue;
            for (int end : plays.endsBelow(trigger.set)) {
                double weight = plays.reachByOthers(end, cell, player) * plays.payoff(end, player);
                if (weight == 0) continue;
                int last = plays.lastOwnActionBefore(end, player);
                program.add(rowOf[last], cell, weight);
                if (plays.allows(end, player, own)) program.add(top, cell, -weight);
            }
        }
        return row;
    }

    /// What ends of play there are, who lets play come to them, and what they pay, never less than 0.
    static final class Plays {
        private final ReducedForm form;
        private final ExtensiveGame tree;
        private final double[] chance;
        private final double[] total;
        private final int[][] last;

        Plays(ReducedForm form) {
            this.form = form;
            this.tree = form.tree();
            int n = tree.playerCount();
            this.chance = new double[tree.nodeCount()];
            this.total = new double[tree.nodeCount() * n];
            this.last = new int[n][tree.nodeCount()];
            double[] least = new double[n];
            for (int node = 0; node < tree.nodeCount(); node++) {
                int up = tree.parent(node);
                int incoming = tree.incoming(node);
                chance[node] =
                        up == NONE ? 1 : chance[up] * (incoming < tree.actionCount() ? 1 : tree.chance(incoming));
                int outcome = tree.outcome(node);
                for (int p = 0; p < n; p++) {
                    total[node * n + p] =
                            (up == NONE ? 0 : total[up * n + p]) + (outcome == NONE ? 0 : tree.payoff(outcome, p));
                    last[p][node] = up == NONE ? NONE : tree.player(up) == p ? incoming : last[p][up];
                    if (tree.isTerminal(node)) least[p] = Math.min(least[p], total[node * n + p]);
                }
            }
            for (int node = 0; node < tree.nodeCount(); node++)
                for (int p = 0; p < n; p++) total[node * n + p] -= least[p];
        }

        /// The set and all later sets of its player that play can come to from it, in order.
        List<Integer> following(int set) {
            int player = tree.setPlayer(set);
            boolean[] met = new boolean[tree.setCount()];
            for (int node = 0; node < tree.nodeCount(); node++) {
                if (tree.set(node) != set) continue;
                for (int below = node; below < tree.end(node); below++) {
                    int at = tree.set(below);
                    if (at != NONE && at < met.length && tree.setPlayer(at) == player) met[at] = true;
                }
            }
            List<Integer> all = new ArrayList<>();
            for (int s = set; s < tree.firstSet(player + 1); s++) if (met[s]) all.add(s);
            return all;
        }

        /// The ends of play that pass the set.
        List<Integer> endsBelow(int set) {
            List<Integer> ends = new ArrayList<>();
            for (int node = 0; node < tree.nodeCount(); node++) {
                if (tree.set(node) != set) continue;
                for (int below = node; below < tree.end(node); below++) if (tree.isTerminal(below)) ends.add(below);
            }
            return ends;
        }

        int lastOwnAction(int set) {
            for (int node = 0; node < tree.nodeCount(); node++)
                if (tree.set(node) == set) return last[tree.setPlayer(set)][node];
            throw new IllegalArgumentException("set " + set + " has no node");
        }

        int lastOwnActionBefore(int end, int player) {
            return last[player][end];
        }

        double payoff(int end, int player) {
            return total[end * tree.playerCount() + player];
        }

        /// The probability that chance and the others' strategies in the cell let play come to the end.
        double reachByOthers(int end, int cell, int player) {
            for (int p = 0; p < tree.playerCount(); p++)
                if (p != player && !allows(end, p, form.table().strategyIn(cell, p))) return 0;
            return chance[end];
        }

        /// Whether the player's strategy takes all his actions on the way to the end.
        boolean allows(int end, int player, int strategy) {
            List<Integer> chosen = form.chosen().get(player).get(strategy);
            for (int node = end; tree.parent(node) != NONE; node = tree.parent(node)) {
                int set = tree.set(tree.parent(node));
                if (tree.setPlayer(set) != player) continue;
                if (chosen.get(set - tree.firstSet(player)) != tree.incoming(node) - tree.firstAction(set))
                    return false;
            }
            return true;
        }
    }
}
