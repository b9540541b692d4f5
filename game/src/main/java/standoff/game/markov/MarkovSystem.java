package standoff.game.markov;

import java.util.Arrays;
import standoff.numerics.Elementary;

/// The equations of Markov logit equilibrium (Breitmoser, Tan and Zizzo 2010; Eibelshaeuser and Poensgen 2019):
/// at each position the log-odds of an action against the player's reference are lambda times its advantage, and a
/// position is worth what its actions are on average.
///
/// At the limit of the branch, the log-odds drop out of the equations: actions in use are worth the same, and the
/// others stay where they are.
final class MarkovSystem {
    private final MarkovGame game;
    private final MarkovUnknowns unknowns;
    private final int players;
    private final double[] probability;
    private final double[] worth;
    /// What each cell is worth to each player, position by position.
    private final double[] cellWorth;

    private final int[] firstCell;
    private double[] point = {};

    MarkovSystem(MarkovGame game, MarkovUnknowns unknowns) {
        this.game = game;
        this.unknowns = unknowns;
        this.players = game.playerCount();
        this.firstCell = new int[game.positionCount()];
        int cells = 0;
        for (int s = 0; s < firstCell.length; s++) {
            firstCell[s] = cells;
            cells += game.cellCount(s) * players;
        }
        this.cellWorth = new double[cells];
        this.probability = new double[game.actionCount()];
        this.worth = new double[game.actionCount()];
    }

    MarkovGame game() {
        return game;
    }

    MarkovUnknowns unknowns() {
        return unknowns;
    }

    void evaluate(double[] at) {
        point = at;
        double[][] own = new double[players][game.positionCount()];
        for (int s = 0; s < game.positionCount(); s++)
            for (int p = 0; p < players; p++) own[p][s] = at[unknowns.value(s, p)];
        for (int s = 0; s < game.positionCount(); s++) {
            for (int p = 0; p < players; p++) softmax(s, p);
            for (int p = 0; p < players; p++)
                Arrays.fill(worth, game.firstAction(s, p), game.firstAction(s, p) + game.actionCount(s, p), 0);
            double[] without = new double[players];
            for (int cell = 0; cell < game.cellCount(s); cell++) {
                for (int p = 0; p < players; p++)
                    cellWorth[firstCell[s] + cell * players + p] =
                            game.payoff(s, cell, p) + game.discount(p) * game.later(s, cell, own[p]);
                weights(s, cell, without);
                for (int p = 0; p < players; p++)
                    if (without[p] != 0) worth[game.action(s, cell, p)] += without[p] * cellWorth(s, cell, p);
            }
        }
    }

    private void softmax(int s, int p) {
        int first = game.firstAction(s, p);
        int end = first + game.actionCount(s, p);
        double most = 0;
        for (int a = first; a < end; a++) most = Math.max(most, oddsOf(a));
        double sum = 0;
        for (int a = first; a < end; a++) sum += Elementary.exp(oddsOf(a) - most);
        double log = most + Elementary.log(sum);
        for (int a = first; a < end; a++) probability[a] = Elementary.exp(oddsOf(a) - log);
    }

    private double oddsOf(int action) {
        int k = unknowns.odds(action);
        return k < 0 ? 0 : point[k];
    }

    /// For each player the probability that the others choose as the cell says.
    void weights(int s, int cell, double[] without) {
        double before = 1;
        for (int p = 0; p < players; p++) {
            without[p] = before;
            before *= probability[game.action(s, cell, p)];
        }
        double after = 1;
        for (int p = players - 1; p >= 0; p--) {
            without[p] *= after;
            after *= probability[game.action(s, cell, p)];
        }
    }

    /// What is missing to the equations at the last evaluation; the last entry is 0.
    double[] residual() {
        double[] missing = new double[unknowns.size()];
        for (int s = 0; s < game.positionCount(); s++)
            for (int p = 0; p < players; p++) {
                int first = game.firstAction(s, p);
                int compared = unknowns.reference(s, p);
                double mean = 0;
                for (int a = first; a < first + game.actionCount(s, p); a++) {
                    mean += probability[a] * worth[a];
                    int k = unknowns.odds(a);
                    if (k < 0 || unknowns.isHeld(a)) continue;
                    missing[k] = (unknowns.isLimit() ? 0 : point[k]) - lambda() * (worth[a] - worth[compared]);
                }
                int value = unknowns.value(s, p);
                missing[value] = point[value] - mean;
            }
        return missing;
    }

    double lambda() {
        return point[unknowns.lambda()];
    }

    double[] probabilities() {
        return probability.clone();
    }

    double probability(int action) {
        return probability[action];
    }

    /// What the action is worth to its player on average over what the others do.
    double worth(int action) {
        return worth[action];
    }

    double cellWorth(int s, int cell, int player) {
        return cellWorth[firstCell[s] + cell * players + player];
    }
}
