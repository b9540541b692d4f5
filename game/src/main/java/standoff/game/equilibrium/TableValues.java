package standoff.game.equilibrium;

import java.util.Arrays;
import standoff.game.StrategicGame;
import standoff.numerics.Elementary;

/// Values of strategies in a strategic form, by one pass over the cells for each player.
final class TableValues implements ActionValues {
    private final StrategicGame game;
    private final double[] probability;
    private final double[] value;

    TableValues(StrategicGame game) {
        this.game = game;
        this.probability = new double[game.actionCount()];
        this.value = new double[game.actionCount()];
    }

    @Override
    public void evaluate(double[] logProbability) {
        for (int a = 0; a < probability.length; a++) probability[a] = Elementary.exp(logProbability[a]);
        Arrays.fill(value, 0);
        int n = game.playerCount();
        int[] action = start();
        double[] without = new double[n];
        for (int cell = 0; cell < game.cellCount(); cell++) {
            weights(action, without);
            for (int p = 0; p < n; p++) value[action[p]] += without[p] * game.payoff(cell, p);
            next(action);
        }
    }

    private int[] start() {
        int[] action = new int[game.playerCount()];
        for (int p = 0; p < action.length; p++) action[p] = game.firstAction(p);
        return action;
    }

    private void next(int[] action) {
        for (int p = 0; p < action.length; p++) {
            if (++action[p] < game.firstAction(p + 1)) return;
            action[p] = game.firstAction(p);
        }
    }

    /// The probability of the cell for all players but one, for each.
    private void weights(int[] action, double[] without) {
        double before = 1;
        for (int p = 0; p < action.length; p++) {
            without[p] = before;
            before *= probability[action[p]];
        }
        double after = 1;
        for (int p = action.length - 1; p >= 0; p--) {
            without[p] *= after;
            after *= probability[action[p]];
        }
    }

    @Override
    public double value(int action) {
        return value[action];
    }

    /// For an action of player p and one of player q: the probability of the latter times the value of the former
    /// given it.
    @Override
    public void derivatives(double[][] into, boolean[] among) {
        for (int a = 0; a < among.length; a++) if (among[a]) Arrays.fill(into[a], 0);
        int n = game.playerCount();
        int[] action = start();
        double[] without = new double[n];
        for (int cell = 0; cell < game.cellCount(); cell++) {
            weights(action, without);
            for (int p = 0; p < n; p++) {
                if (!among[action[p]]) continue;
                double change = without[p] * game.payoff(cell, p);
                if (change == 0) continue;
                double[] row = into[action[p]];
                for (int q = 0; q < n; q++) if (q != p) row[action[q]] += change;
            }
            next(action);
        }
    }
}
