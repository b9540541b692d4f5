package standoff.game.profile;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;

/// What a profile leads to: how likely play comes to each information set, what is believed there, and what each
/// action is worth to the player who may take it, if everyone then follows the profile.
///
/// Beliefs follow from Bayes' rule; where play never comes, there are neither beliefs nor values. Where a play
/// passes a set twice, its reach counts both.
public final class Prospect {
    private final double[] reach;
    private final double[] belief;
    private final double[] value;
    private final double[] payoff;

    private Prospect(double[] reach, double[] belief, double[] value, double[] payoff) {
        this.reach = reach;
        this.belief = belief;
        this.value = value;
        this.payoff = payoff;
    }

    public static Prospect of(Game game, Profile profile) {
        return switch (game) {
            case ExtensiveGame tree -> of(tree, profile);
            case StrategicGame table -> of(table, profile);
        };
    }

    private static Prospect of(StrategicGame game, Profile profile) {
        double[] value = new double[game.actionCount()];
        double[] payoff = new double[game.playerCount()];
        for (int cell = 0; cell < game.cellCount(); cell++)
            for (int p = 0; p < payoff.length; p++) {
                double others = 1;
                for (int q = 0; q < payoff.length; q++)
                    if (q != p) others *= profile.probability(game.firstAction(q) + game.strategyIn(cell, q));
                int own = game.firstAction(p) + game.strategyIn(cell, p);
                value[own] += others * game.payoff(cell, p);
                payoff[p] += others * profile.probability(own) * game.payoff(cell, p);
            }
        double[] reach = new double[game.setCount()];
        Arrays.fill(reach, 1);
        return new Prospect(reach, new double[0], value, payoff);
    }

    private static Prospect of(ExtensiveGame game, Profile profile) {
        int nodes = game.nodeCount();
        int players = game.playerCount();
        double[] at = new double[nodes];
        double[] step = new double[nodes];
        double[] reach = new double[game.setCount()];
        for (int node = 0; node < nodes; node++) {
            int incoming = game.incoming(node);
            step[node] = incoming == NONE
                    ? 1
                    : incoming < game.actionCount() ? profile.probability(incoming) : game.chance(incoming);
            at[node] = incoming == NONE ? 1 : at[game.parent(node)] * step[node];
            int set = game.set(node);
            if (set != NONE && set < reach.length) reach[set] += at[node];
        }
        double[] worth = new double[nodes * players];
        double[] belief = new double[nodes];
        double[] value = new double[game.actionCount()];
        for (int node = nodes - 1; node >= 0; node--) {
            int outcome = game.outcome(node);
            for (int p = 0; p < players && outcome != NONE; p++) worth[node * players + p] += game.payoff(outcome, p);
            int set = game.set(node);
            belief[node] = set == NONE || set >= reach.length || reach[set] == 0 ? Double.NaN : at[node] / reach[set];
            int up = game.parent(node);
            if (up == NONE) continue;
            for (int p = 0; p < players; p++) worth[up * players + p] += step[node] * worth[node * players + p];
        }
        for (int node = 1; node < nodes; node++) {
            int incoming = game.incoming(node);
            if (incoming < game.actionCount())
                value[incoming] += belief[game.parent(node)] * worth[node * players + game.player(game.parent(node))];
        }
        return new Prospect(reach, belief, value, Arrays.copyOf(worth, players));
    }

    /// The probability that play comes to the information set.
    public double reach(int set) {
        return reach[set];
    }

    /// The probability of a node of a tree, given that its information set is reached; NaN where it never is.
    public double belief(int node) {
        return belief[node];
    }

    /// What the action is worth to its player once its information set is reached; NaN where it never is.
    public double value(int action) {
        return value[action];
    }

    public double payoff(int player) {
        return payoff[player];
    }
}
