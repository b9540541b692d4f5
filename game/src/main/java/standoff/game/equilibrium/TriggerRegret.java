package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import standoff.game.ExtensiveGame;
import standoff.game.ReducedForm;
import standoff.game.profile.CorrelatedPlan;

/// How much a player could gain who, told an action at an information set, does as he likes from there on without
/// being told more; found by walking the tree for each trigger, with no linear program in sight.
final class TriggerRegret {
    private final ReducedForm form;
    private final ExtensiveGame tree;

    TriggerRegret(ReducedForm form) {
        this.form = form;
        this.tree = form.tree();
    }

    /// The largest gain at any trigger: 0 for an extensive-form correlated equilibrium.
    double of(CorrelatedPlan plan) {
        double largest = 0;
        for (int set = 0; set < tree.setCount(); set++)
            for (int k = 0; k < tree.actionCount(set); k++) largest = Math.max(largest, gain(plan, set, k));
        return largest;
    }

    private double gain(CorrelatedPlan plan, int set, int told) {
        int player = tree.setPlayer(set);
        double[] mass = new double[tree.nodeCount()];
        double followed = 0;
        for (int cell = 0; cell < form.table().cellCount(); cell++) {
            double share = plan.shares().get(cell);
            if (share == 0 || action(cell, set) != told) continue;
            for (int node = 0; node < tree.nodeCount(); node++)
                if (tree.set(node) == set) followed += spread(cell, node, share, mass);
        }
        return best(set, player, mass) - followed;
    }

    /// Adds the mass of the cell to the ends below the node that others and chance let play come to; returns what
    /// the player earns there if he follows.
    private double spread(int cell, int from, double share, double[] mass) {
        int player = tree.player(from);
        double[] reach = new double[tree.end(from) - from];
        boolean[] own = new boolean[reach.length];
        reach[0] = share * reachOf(cell, from, player);
        own[0] = true;
        double earned = 0;
        for (int node = from; node < tree.end(from); node++) {
            int at = node - from;
            if (node > from) {
                int up = tree.parent(node) - from;
                int above = tree.set(tree.parent(node));
                boolean chance = above >= tree.setCount();
                boolean taken = chance || action(cell, above) == tree.incoming(node) - tree.firstAction(above);
                boolean mine = !chance && tree.setPlayer(above) == player;
                reach[at] = reach[up] * (chance ? tree.chance(tree.incoming(node)) : mine || taken ? 1 : 0);
                own[at] = own[up] && (!mine || taken);
            }
            if (reach[at] == 0 || tree.outcome(node) == NONE) continue;
            double paid = tree.payoff(tree.outcome(node), player) * reach[at];
            mass[node] += reach[at];
            if (own[at]) earned += paid;
        }
        return earned;
    }

    private double reachOf(int cell, int node, int player) {
        double reach = 1;
        for (int n = node; tree.parent(n) != NONE; n = tree.parent(n)) {
            int set = tree.set(tree.parent(n));
            if (set >= tree.setCount()) reach *= tree.chance(tree.incoming(n));
            else if (tree.setPlayer(set) != player && action(cell, set) != tree.incoming(n) - tree.firstAction(set))
                return 0;
        }
        return reach;
    }

    private int action(int cell, int set) {
        int player = tree.setPlayer(set);
        return form.chosen()
                .get(player)
                .get(form.table().strategyIn(cell, player))
                .get(set - tree.firstSet(player));
    }

    /// The best that the player can do from the set on, by backward induction over his sets.
    private double best(int set, int player, double[] mass) {
        double[] earned = new double[tree.actionCount() + 1];
        boolean[] below = new boolean[tree.setCount()];
        int[] before = new int[tree.setCount()];
        int[] last = new int[tree.nodeCount()];
        for (int root = 0; root < tree.nodeCount(); root++) {
            if (tree.set(root) != set) continue;
            last[root] = tree.actionCount();
            for (int node = root; node < tree.end(root); node++) {
                int up = tree.parent(node);
                if (node > root) last[node] = tree.player(up) == player ? tree.incoming(node) : last[up];
                if (tree.outcome(node) != NONE)
                    earned[last[node]] += mass[node] * tree.payoff(tree.outcome(node), player);
                int at = tree.set(node);
                if (at == NONE || at >= below.length || tree.setPlayer(at) != player) continue;
                below[at] = true;
                before[at] = last[node];
            }
        }
        for (int s = tree.firstSet(player + 1) - 1; s >= set; s--) {
            if (!below[s]) continue;
            double most = Double.NEGATIVE_INFINITY;
            for (int a = tree.firstAction(s); a < tree.firstAction(s + 1); a++) most = Math.max(most, earned[a]);
            earned[before[s]] += most;
        }
        return earned[tree.actionCount()];
    }
}
