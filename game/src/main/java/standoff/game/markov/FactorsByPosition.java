package standoff.game.markov;

import java.util.Arrays;
import standoff.numerics.linear.DenseFactors;

/// Log-odds eliminated position by position, so that what is left to factor has the size of positions times players.
///
/// A position is eliminated by its small inverse and one row of next values for each of its log-odds. What is left is
/// ordered by players, then positions.
final class FactorsByPosition implements MarkovFactors {
    private static final double WORST_CONDITION = 1e10;

    private final MarkovGame game;
    private final MarkovUnknowns unknowns;
    private final int players;
    private final int values;
    private final double[] lastRow;
    private final MarkovJacobian.At[] slopes;
    /// For each position the columns of the inverse of the derivatives of its log-odds by each other.
    private final double[][][] inverse;

    private final ValueRows rest;
    private final boolean eliminated;
    private final boolean regular;

    FactorsByPosition(MarkovSystem system, double[] lastRow) {
        this.game = system.game();
        this.unknowns = system.unknowns();
        this.players = game.playerCount();
        this.values = game.positionCount() * players;
        this.lastRow = lastRow;
        this.slopes = new MarkovJacobian.At[game.positionCount()];
        this.inverse = new double[game.positionCount()][][];
        this.rest = game.valueRows();
        this.eliminated = eliminate(new MarkovJacobian(system));
        this.regular = eliminated && rest.factor();
    }

    private boolean eliminate(MarkovJacobian all) {
        border();
        for (int s = 0; s < game.positionCount(); s++) {
            slopes[s] = all.at(s);
            if (!invert(s)) return false;
            eliminate(s);
            rest.settled(s);
        }
        return true;
    }

    private void border() {
        for (int s = 0; s < game.positionCount(); s++)
            for (int p = 0; p < players; p++) rest.lastRow()[place(s, p)] = lastRow[unknowns.value(s, p)];
        rest.lastRow()[values] = lastRow[unknowns.lambda()];
    }

    private int place(int position, int player) {
        return player * game.positionCount() + position;
    }

    /// Whether the position's log-odds can be eliminated.
    private boolean invert(int s) {
        double[][] jacobian = slopes[s].oddsByOdds;
        int n = jacobian.length;
        double largest = 0;
        for (double[] row : jacobian) for (double v : row) largest = Math.max(largest, Math.abs(v));
        DenseFactors block = new DenseFactors(jacobian);
        if (!block.isRegular()) return false;
        inverse[s] = new double[n][];
        double most = 0;
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            inverse[s][j] = block.solve(unit);
            for (double v : inverse[s][j]) most = Math.max(most, Math.abs(v));
        }
        return largest * most < WORST_CONDITION;
    }

    private void eliminate(int s) {
        for (int p = 0; p < players; p++) {
            double[] row = rest.row(s, p);
            add(row, game.near()[s], p, 1, slopes[s].valueByNear[p]);
            takeOff(s, slopes[s].meanByOdds[p], 1, row);
        }
        takeOff(s, Arrays.copyOfRange(lastRow, unknowns.firstOdds(s), unknowns.firstOdds(s + 1)), -1, rest.lastRow());
    }

    /// Takes the log-odds of a position out of a row that has these entries for them.
    private void takeOff(int s, double[] entries, double sign, double[] row) {
        int from = unknowns.firstOdds(s);
        for (int q = 0; q < players; q++)
            for (int a = game.firstAction(s, q); a < game.firstAction(s, q) + game.actionCount(s, q); a++) {
                if (unknowns.odds(a) < 0) continue;
                int k = unknowns.odds(a) - from;
                double[] column = inverse[s][k];
                double weight = 0;
                for (int j = 0; j < entries.length; j++) weight += entries[j] * column[j];
                if (weight == 0) continue;
                add(row, game.reachable(s), q, sign * weight, slopes[s].oddsByNext[k]);
                row[values] += sign * weight * slopes[s].oddsByLambda[k];
            }
    }

    /// Adds to a row entries for a player's values of these positions.
    private void add(double[] row, int[] to, int player, double weight, double[] entries) {
        int first = place(0, player);
        if (MarkovGame.isRange(to)) {
            first += to[0];
            for (int i = 0; i < entries.length; i++) row[first + i] += weight * entries[i];
        } else {
            for (int i = 0; i < entries.length; i++) row[first + to[i]] += weight * entries[i];
        }
    }

    /// Whether each position's log-odds can be told from its own equations.
    boolean isEliminated() {
        return eliminated;
    }

    @Override
    public boolean isRegular() {
        return regular;
    }

    @Override
    public double[] solve(double[] right) {
        double[] z = rest.solve(reduced(right));
        double[] solution = new double[unknowns.size()];
        for (int s = 0; s < game.positionCount(); s++) {
            for (int p = 0; p < players; p++) solution[unknowns.value(s, p)] = z[place(s, p)];
            int from = unknowns.firstOdds(s);
            double[] left = Arrays.copyOfRange(right, from, unknowns.firstOdds(s + 1));
            for (int p = 0; p < players; p++)
                for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++) {
                    int k = unknowns.odds(a) - from;
                    if (unknowns.odds(a) >= 0) left[k] -= atNext(s, k, p, z);
                }
            System.arraycopy(times(inverse[s], left), 0, solution, from, left.length);
        }
        solution[unknowns.lambda()] = z[values];
        return solution;
    }

    private double[] reduced(double[] right) {
        double[] reduced = new double[values + 1];
        for (int s = 0; s < game.positionCount(); s++)
            for (int p = 0; p < players; p++) reduced[place(s, p)] = right[unknowns.value(s, p)];
        reduced[values] = right[unknowns.lambda()];
        for (int s = 0; s < game.positionCount(); s++) {
            int from = unknowns.firstOdds(s);
            double[] own = times(inverse[s], Arrays.copyOfRange(right, from, unknowns.firstOdds(s + 1)));
            for (int j = 0; j < own.length; j++) {
                for (int p = 0; p < players; p++) reduced[place(s, p)] += slopes[s].meanByOdds[p][j] * own[j];
                reduced[values] -= lastRow[from + j] * own[j];
            }
        }
        return reduced;
    }

    private double atNext(int s, int k, int player, double[] z) {
        return slopes[s].oddsByLambda[k] * z[values]
                + MarkovGame.mean(slopes[s].oddsByNext[k], z, game.reachable(s), place(0, player));
    }

    /// The columns times the vector.
    private static double[] times(double[][] columns, double[] vector) {
        double[] product = new double[vector.length];
        for (int j = 0; j < vector.length; j++)
            for (int i = 0; i < product.length; i++) product[i] += columns[j][i] * vector[j];
        return product;
    }
}
