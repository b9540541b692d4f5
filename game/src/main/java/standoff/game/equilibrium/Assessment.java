package standoff.game.equilibrium;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;
import standoff.game.ExtensiveGame;
import standoff.game.profile.Profile;
import standoff.numerics.Elementary;

/// A profile of a tree with beliefs at every information set, and a witness that the beliefs are consistent (Kreps and
/// Wilson 1982): a completely mixed profile close to it, kept in logarithms so that trembles may be as small as need
/// be, from which the beliefs follow by Bayes' rule.
public final class Assessment {
    private static final double TREMBLE = 1e-12;

    private final ExtensiveGame game;
    private final Profile profile;
    private final double[] witness;
    private final TreeValues values;

    /// An assessment from the logarithms of a completely mixed profile: the profile takes no notice of actions
    /// below 1e-12.
    Assessment(ExtensiveGame game, double[] logProbability) {
        this.game = game;
        this.witness = logProbability.clone();
        double[] probability = new double[witness.length];
        for (int set = 0; set < game.setCount(); set++) {
            double sum = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                probability[a] = Elementary.exp(witness[a]);
                if (probability[a] < TREMBLE) probability[a] = 0;
                sum += probability[a];
            }
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) probability[a] /= sum;
        }
        this.profile = Profile.of(game, probability);
        this.values = new TreeValues(game);
        values.evaluate(witness);
    }

    public Profile profile() {
        return profile;
    }

    /// The probability that the mover at a node attaches to it, given its information set.
    public double belief(int node) {
        if (game.set(node) == NONE || game.set(node) >= game.setCount())
            throw new IllegalArgumentException("node " + node + " is no player's decision");
        return values.belief(node);
    }

    /// What the action is worth to the player who may take it, by his beliefs, if everyone then plays the profile.
    public double value(int action) {
        return values.value(action);
    }

    /// The most any player could gain at any information set, reached or not, by another action there: 0 for
    /// sequential rationality (a player of perfect recall who cannot gain by one action cannot gain by several).
    public double irrationality() {
        double largest = 0;
        for (int set = 0; set < game.setCount(); set++) {
            double best = Double.NEGATIVE_INFINITY;
            double mean = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                best = Math.max(best, values.value(a));
                if (profile.probability(a) > 0) mean += profile.probability(a) * values.value(a);
            }
            largest = Math.max(largest, best - mean);
        }
        return largest;
    }

    /// How far the beliefs are from those of Bayes' rule at the information sets that the profile itself reaches: 0 but
    /// for rounding.
    public double inconsistencyOnPath() {
        double[] reach = new double[game.nodeCount()];
        double[] mass = new double[game.setCount()];
        for (int node = 0; node < reach.length; node++) {
            int incoming = game.incoming(node);
            reach[node] = incoming == NONE
                    ? 1
                    : reach[game.parent(node)]
                            * (incoming < game.actionCount() ? profile.probability(incoming) : game.chance(incoming));
            int set = game.set(node);
            if (set != NONE && set < mass.length) mass[set] += reach[node];
        }
        double largest = 0;
        for (int node = 0; node < reach.length; node++) {
            int set = game.set(node);
            if (set == NONE || set >= mass.length || mass[set] == 0) continue;
            largest = Math.max(largest, Math.abs(reach[node] / mass[set] - values.belief(node)));
        }
        return largest;
    }

    /// The witness: the logarithms of a completely mixed profile's probabilities.
    public double[] witness() {
        return Arrays.copyOf(witness, witness.length);
    }
}
