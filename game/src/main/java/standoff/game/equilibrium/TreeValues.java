package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;
import standoff.game.ExtensiveGame;
import standoff.numerics.Elementary;

/// Values of actions in a tree, in one sweep down for reach and one up for payoffs; derivatives by one walk from
/// each node to the root: an action changes the value of an earlier one by what lies below it, and that of a later
/// one by what it reveals.
final class TreeValues implements ActionValues {
    private final ExtensiveGame game;
    private final int nodes;
    private final int players;
    private final int[] parent;
    private final int[] incoming;
    /// The player whose action leads to the node; chance or the root count as nobody.
    private final int[] mover;
    private final double[] ownPayoff;
    private final double[] logReach;
    private final double[] edge;
    private final double[] value;
    private final double[] belief;
    private final double[] actionValue;
    private final double[] most;
    private final double[] sum;
    private final double[] chance;

    TreeValues(ExtensiveGame game) {
        this.game = game;
        this.nodes = game.nodeCount();
        this.players = game.playerCount();
        this.parent = new int[nodes];
        this.incoming = new int[nodes];
        this.mover = new int[nodes];
        this.ownPayoff = new double[nodes * players];
        this.logReach = new double[nodes];
        this.edge = new double[nodes];
        this.value = new double[nodes * players];
        this.belief = new double[nodes];
        this.actionValue = new double[game.actionCount()];
        this.most = new double[game.setCount()];
        this.sum = new double[game.setCount()];
        this.chance = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            parent[node] = game.parent(node);
            incoming[node] = game.incoming(node);
            mover[node] = node == 0 ? NONE : game.player(parent[node]);
            if (node > 0 && mover[node] == NONE) chance[node] = Elementary.log(game.chance(incoming[node]));
            int outcome = game.outcome(node);
            for (int p = 0; p < players && outcome != NONE; p++)
                ownPayoff[node * players + p] = game.payoff(outcome, p);
        }
    }

    @Override
    public void evaluate(double[] logProbability) {
        for (int node = 1; node < nodes; node++) {
            double log = mover[node] == NONE ? chance[node] : logProbability[incoming[node]];
            logReach[node] = logReach[parent[node]] + log;
            edge[node] = mover[node] == NONE ? game.chance(incoming[node]) : 0;
        }
        double[] probability = new double[game.actionCount()];
        for (int a = 0; a < probability.length; a++) probability[a] = Elementary.exp(logProbability[a]);
        for (int node = 1; node < nodes; node++) if (mover[node] != NONE) edge[node] = probability[incoming[node]];
        believe();
        System.arraycopy(ownPayoff, 0, value, 0, value.length);
        for (int node = nodes - 1; node > 0; node--) {
            int from = node * players;
            int to = parent[node] * players;
            for (int p = 0; p < players; p++) value[to + p] += edge[node] * value[from + p];
        }
        Arrays.fill(actionValue, 0);
        for (int node = 1; node < nodes; node++)
            if (mover[node] != NONE)
                actionValue[incoming[node]] += belief[parent[node]] * value[node * players + mover[node]];
    }

    private void believe() {
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        Arrays.fill(sum, 0);
        int sets = game.setCount();
        for (int node = 0; node < nodes; node++) {
            int set = game.set(node);
            if (set != NONE && set < sets) most[set] = Math.max(most[set], logReach[node]);
        }
        for (int node = 0; node < nodes; node++) {
            int set = game.set(node);
            if (set == NONE || set >= sets) continue;
            belief[node] = most[set] == Double.NEGATIVE_INFINITY ? 1 : Elementary.exp(logReach[node] - most[set]);
            sum[set] += belief[node];
        }
        for (int node = 0; node < nodes; node++) {
            int set = game.set(node);
            if (set != NONE && set < sets) belief[node] /= sum[set];
        }
    }

    @Override
    public double value(int action) {
        return actionValue[action];
    }

    /// The belief at a node of a player's information set.
    double belief(int node) {
        return belief[node];
    }

    @Override
    public void derivatives(double[][] into, boolean[] among) {
        for (int a = 0; a < among.length; a++) if (among[a]) Arrays.fill(into[a], 0);
        for (int node = 1; node < nodes; node++) {
            if (mover[node] == NONE || !among[incoming[node]]) continue;
            int action = incoming[node];
            int own = mover[node];
            double share = belief[parent[node]] * (value[node * players + own] - actionValue[action]);
            double below = edge[node];
            double[] row = into[action];
            for (int up = parent[node]; up > 0; up = parent[up]) {
                if (mover[up] != NONE && among[incoming[up]]) {
                    int earlier = incoming[up];
                    into[earlier][action] += belief[parent[up]] * below * value[node * players + mover[up]];
                    row[earlier] += share;
                }
                below *= edge[up];
            }
        }
    }
}
