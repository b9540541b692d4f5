package standoff.game.equilibrium;

import java.util.Arrays;
import standoff.game.Game;
import standoff.numerics.Elementary;

/// The equations of logit equilibrium (McKelvey and Palfrey 1995, 1998): at each information set the log-odds of
/// an action against the set's first are lambda times its advantage over it, plus what they are at lambda 0.
///
/// Unknowns are the log-odds of all but the first action of each set.
final class LogitSystem {
    private final Game game;
    private final ActionValues values;
    private final int size;
    private final double[] prior;
    private final int[] unknown;
    private final int[] action;
    private final int[] reference;
    private final double[] logProbability;
    private final double[][] change;
    private final boolean[] all;

    /// @param prior the log-odds at lambda 0
    LogitSystem(Game game, double[] prior) {
        this.game = game;
        this.prior = prior;
        this.values = ActionValues.of(game);
        this.size = game.actionCount() - game.setCount();
        this.unknown = new int[game.actionCount()];
        this.action = new int[size];
        this.reference = new int[size];
        this.logProbability = new double[game.actionCount()];
        this.change = new double[game.actionCount()][game.actionCount()];
        this.all = new boolean[game.actionCount()];
        Arrays.fill(all, true);
        int k = 0;
        for (int set = 0; set < game.setCount(); set++) {
            int first = game.firstAction(set);
            unknown[first] = -1;
            for (int a = first + 1; a < game.firstAction(set + 1); a++) {
                unknown[a] = k;
                action[k] = a;
                reference[k++] = first;
            }
        }
    }

    int size() {
        return size;
    }

    ActionValues values() {
        return values;
    }

    double[] logProbability() {
        return logProbability;
    }

    /// The logarithms of the probabilities at the log-odds, without loss at either end.
    void evaluate(double[] odds) {
        for (int set = 0; set < game.setCount(); set++) {
            int first = game.firstAction(set);
            int end = game.firstAction(set + 1);
            double most = 0;
            for (int a = first + 1; a < end; a++) most = Math.max(most, odds[unknown[a]]);
            double sum = Elementary.exp(-most);
            for (int a = first + 1; a < end; a++) sum += Elementary.exp(odds[unknown[a]] - most);
            double log = most + Elementary.log(sum);
            logProbability[first] = -log;
            for (int a = first + 1; a < end; a++) logProbability[a] = odds[unknown[a]] - log;
        }
        values.evaluate(logProbability);
    }

    /// What is missing to the equations at the last evaluation.
    double[] residual(double[] odds, double lambda) {
        double[] missing = new double[size];
        for (int k = 0; k < size; k++) missing[k] = odds[k] - prior[k] - lambda * advantage(k);
        return missing;
    }

    /// How much more the unknown's action is worth than the first of its set.
    double advantage(int k) {
        return values.value(action[k]) - values.value(reference[k]);
    }

    /// The derivatives of the equations by the log-odds at the last evaluation; each row with room for `extra`
    /// more columns.
    double[][] jacobian(double lambda, int extra) {
        values.derivatives(change, all);
        double[][] rows = new double[size + extra][size + extra];
        double[] probability = probabilities();
        double[] folded = new double[game.actionCount()];
        for (int k = 0; k < size; k++) {
            double[] up = change[action[k]];
            double[] down = change[reference[k]];
            for (int a = 0; a < folded.length; a++) folded[a] = up[a] - down[a];
            double[] row = rows[k];
            for (int set = 0; set < game.setCount(); set++) {
                int first = game.firstAction(set);
                int end = game.firstAction(set + 1);
                double sum = 0;
                for (int a = first; a < end; a++) sum += folded[a];
                for (int a = first + 1; a < end; a++) {
                    double derivative = folded[a] - probability[a] * sum;
                    if (derivative != 0) row[unknown[a]] = -lambda * derivative;
                }
            }
            row[k] += 1;
        }
        return rows;
    }

    /// How the logarithms of the probabilities change at the last evaluation as the log-odds change.
    double[] drift(double[] odds, double times) {
        double[] drift = new double[game.actionCount()];
        for (int set = 0; set < game.setCount(); set++) {
            int first = game.firstAction(set);
            int end = game.firstAction(set + 1);
            double mean = 0;
            for (int a = first + 1; a < end; a++) mean += Elementary.exp(logProbability[a]) * odds[unknown[a]];
            for (int a = first; a < end; a++) drift[a] = times * ((a == first ? 0 : odds[unknown[a]]) - mean);
        }
        return drift;
    }

    double[] probabilities() {
        double[] probability = new double[logProbability.length];
        for (int a = 0; a < probability.length; a++) probability[a] = Elementary.exp(logProbability[a]);
        return probability;
    }
}
