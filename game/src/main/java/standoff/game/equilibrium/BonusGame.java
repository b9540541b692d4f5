package standoff.game.equilibrium;

import java.util.Arrays;
import standoff.game.StrategicGame;

/// What strategies of a table pay against mixed ones, and how that changes with probabilities, also with those that are
/// 0; payoffs are measured in their spread, from each player's least.
final class BonusGame {
    private final StrategicGame game;
    private final double unit;
    private final double[] least;
    private final int[] action;
    private final double[] value;
    private final double[][] change;

    BonusGame(StrategicGame game) {
        this.game = game;
        this.unit = game.payoffSpread() > 0 ? 1 / game.payoffSpread() : 0;
        this.least = new double[game.playerCount()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int cell = 0; cell < game.cellCount(); cell++)
            for (int p = 0; p < least.length; p++) least[p] = Math.min(least[p], game.payoff(cell, p));
        this.action = new int[game.playerCount()];
        this.value = new double[game.actionCount()];
        this.change = new double[game.actionCount()][game.actionCount()];
    }

    /// What the strategy pays, at the last evaluation.
    double value(int strategy) {
        return value[strategy];
    }

    /// How what the first strategy pays changes with the probability of the second, at the last differentiation.
    double change(int strategy, int with) {
        return change[strategy][with];
    }

    void evaluate(double[] probability) {
        Arrays.fill(value, 0);
        for (int cell = 0; cell < game.cellCount(); cell++) {
            if (absent(cell, probability) > 1) continue;
            for (int p = 0; p < action.length; p++) {
                double weight = unit;
                for (int q = 0; q < action.length && weight != 0; q++) if (q != p) weight *= probability[action[q]];
                if (weight != 0) value[action[p]] += weight * (game.payoff(cell, p) - least[p]);
            }
        }
    }

    void differentiate(double[] probability) {
        for (double[] row : change) Arrays.fill(row, 0);
        for (int cell = 0; cell < game.cellCount(); cell++) {
            if (absent(cell, probability) > 2) continue;
            for (int p = 0; p < action.length; p++)
                for (int q = 0; q < action.length; q++) {
                    if (q == p) continue;
                    double weight = unit;
                    for (int r = 0; r < action.length && weight != 0; r++)
                        if (r != p && r != q) weight *= probability[action[r]];
                    if (weight != 0) change[action[p]][action[q]] += weight * (game.payoff(cell, p) - least[p]);
                }
        }
    }

    /// Goes to the cell; how many of its strategies have no probability.
    private int absent(int cell, double[] probability) {
        int absent = 0;
        for (int p = 0; p < action.length; p++) {
            action[p] = game.firstAction(p) + game.strategyIn(cell, p);
            if (probability[action[p]] == 0) absent++;
        }
        return absent;
    }
}
