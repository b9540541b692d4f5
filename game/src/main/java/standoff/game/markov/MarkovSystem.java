package standoff.game.markov;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import standoff.game.linear.DenseFactors;

/// The equations of Markov logit equilibrium (Breitmoser, Tan and Zizzo 2010; Eibelshaeuser and Poensgen 2019):
/// at each position the log-odds of an action against the player's first are lambda times its advantage, and a
/// position is worth what its actions are on average.
///
/// Unknowns are log-odds (position by position), then values (position by position, player by player), then
/// lambda. Log-odds at one position meet those at another only through the values; so they are eliminated position
/// by position, and what is left to factor has the size of positions times players.
///
/// At the limit of the branch, the log-odds drop out of the equations: actions in use are worth the same, and the
/// others stay where they are.
final class MarkovSystem {
    private static final int MOST_TOGETHER = 4_500;
    private static final double WORST_CONDITION = 1e10;

    private final MarkovGame game;
    private final int players;
    private final int odds;
    private final int values;
    private final boolean[] frozen;
    private final boolean atLimit;
    private final int[][] reference;
    private final int[] firstOdds;
    private final int[] unknown;
    private final int[][] reachable;
    private final double[] logProbability;
    private final double[] probability;
    private final double[] worth;
    /// What each cell is worth to each player, position by position.
    private final double[] cellWorth;

    private final int[] firstCell;
    /// For each unknown its place among those that are not held, -1 for one that is; and how many are not.
    private final int[] pack;

    private final int packed;
    private double[] point = {};

    /// The equations of the branch.
    MarkovSystem(MarkovGame game) {
        this(game, firsts(game), new boolean[game.actionCount()], false);
    }

    /// The equations of its limit.
    ///
    /// @param reference for each position and player the action that others are compared with
    /// @param frozen for each action whether it is out of use
    static MarkovSystem limit(MarkovGame game, int[][] reference, boolean[] frozen) {
        return new MarkovSystem(game, reference, frozen, true);
    }

    private static int[][] firsts(MarkovGame game) {
        int[][] firsts = new int[game.positionCount()][game.playerCount()];
        for (int s = 0; s < firsts.length; s++)
            for (int p = 0; p < firsts[s].length; p++) firsts[s][p] = game.firstAction(s, p);
        return firsts;
    }

    private MarkovSystem(MarkovGame game, int[][] reference, boolean[] frozen, boolean atLimit) {
        this.game = game;
        this.reference = reference;
        this.frozen = frozen;
        this.atLimit = atLimit;
        this.players = game.playerCount();
        int positions = game.positionCount();
        this.firstOdds = new int[positions + 1];
        this.unknown = new int[game.actionCount()];
        this.reachable = new int[positions][];
        this.firstCell = new int[positions];
        int cells = 0;
        int k = 0;
        for (int s = 0; s < positions; s++) {
            firstOdds[s] = k;
            firstCell[s] = cells;
            cells += game.cellCount(s) * players;
            for (int p = 0; p < players; p++)
                for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++)
                    unknown[a] = a == reference[s][p] ? -1 : k++;
            reachable[s] = game.reachable(s);
        }
        firstOdds[positions] = k;
        this.cellWorth = new double[cells];
        this.odds = k;
        this.values = positions * players;
        this.pack = new int[odds + values + 1];
        for (int a = 0; a < unknown.length; a++) if (unknown[a] >= 0 && frozen[a]) pack[unknown[a]] = -1;
        int free = 0;
        for (int i = 0; i < pack.length; i++) if (pack[i] == 0) pack[i] = free++;
        this.packed = free;
        this.logProbability = new double[game.actionCount()];
        this.probability = new double[game.actionCount()];
        this.worth = new double[game.actionCount()];
    }

    /// Log-odds, values and lambda.
    int size() {
        return odds + values + 1;
    }

    int valueIndex(int position, int player) {
        return odds + position * players + player;
    }

    double[] probabilities() {
        return probability.clone();
    }

    void evaluate(double[] at) {
        point = at;
        double[][] own = new double[players][game.positionCount()];
        for (int s = 0; s < game.positionCount(); s++)
            for (int p = 0; p < players; p++) own[p][s] = at[valueIndex(s, p)];
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
                    if (without[p] != 0)
                        worth[game.action(s, cell, p)] += without[p] * cellWorth[firstCell[s] + cell * players + p];
            }
        }
    }

    private void softmax(int s, int p) {
        int first = game.firstAction(s, p);
        int end = first + game.actionCount(s, p);
        double most = 0;
        for (int a = first; a < end; a++) most = StrictMath.max(most, oddsOf(a));
        double sum = 0;
        for (int a = first; a < end; a++) sum += StrictMath.exp(oddsOf(a) - most);
        double log = most + StrictMath.log(sum);
        for (int a = first; a < end; a++) {
            logProbability[a] = oddsOf(a) - log;
            probability[a] = StrictMath.exp(logProbability[a]);
        }
    }

    private double oddsOf(int action) {
        return unknown[action] < 0 ? 0 : point[unknown[action]];
    }

    /// The place of the action's log-odds among the unknowns; -1 for a reference.
    int unknown(int action) {
        return unknown[action];
    }

    private void weights(int s, int cell, double[] without) {
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
        double[] missing = new double[size()];
        double lambda = point[size() - 1];
        for (int s = 0; s < game.positionCount(); s++)
            for (int p = 0; p < players; p++) {
                int first = game.firstAction(s, p);
                double mean = 0;
                for (int a = first; a < first + game.actionCount(s, p); a++) {
                    mean += probability[a] * worth[a];
                    if (unknown[a] < 0 || frozen[a]) continue;
                    missing[unknown[a]] =
                            (atLimit ? 0 : point[unknown[a]]) - lambda * (worth[a] - worth[reference[s][p]]);
                }
                missing[valueIndex(s, p)] = point[valueIndex(s, p)] - mean;
            }
        return missing;
    }

    /// The derivatives at the last evaluation with a last row, ready to solve with.
    Factors factors(double[] lastRow) {
        return new Factors(lastRow);
    }

    /// The bordered derivatives after the elimination of the log-odds.
    ///
    /// The log-odds of a player at a position meet but his own values, so that a position is eliminated by its
    /// small inverse and one row of next values for each of its log-odds. What is left is ordered by players,
    /// then positions.
    final class Factors {
        private final double[] lastRow;
        /// For each position the inverse of the derivatives of its log-odds by each other.
        private final double[][][] inverse = new double[game.positionCount()][][];
        /// For each log-odds how its equation changes with the values of the positions that can come next, of its
        /// own player.
        private final double[][] byNext = new double[odds][];
        /// For each log-odds how its equation changes with lambda.
        private final double[] byLambda = new double[odds];
        /// For each position and player how the mean falls with the log-odds.
        private final double[][][] meanByOdds = new double[game.positionCount()][players][];
        private final ValueRows rest;
        private @Nullable DenseFactors together;
        private final int[] nextPlace = new int[game.positionCount()];
        private boolean regular = true;

        Factors(double[] lastRow) {
            this.lastRow = lastRow;
            ValueRows reduced = game.valueRows();
            border(reduced);
            for (int s = 0; s < game.positionCount() && regular; s++) {
                double[][] jacobian = derive(s, reduced);
                regular = invert(s, jacobian);
                if (regular) eliminate(s, reduced);
                reduced.settled(s);
            }
            this.rest = reduced;
            if (!regular && packed <= MOST_TOGETHER) {
                this.together = new DenseFactors(together());
                regular = together.isRegular();
            } else {
                regular = regular && reduced.factor();
            }
        }

        private void border(ValueRows rows) {
            for (int s = 0; s < game.positionCount(); s++)
                for (int p = 0; p < players; p++) rows.lastRow()[place(s, p)] = lastRow[valueIndex(s, p)];
            rows.lastRow()[values] = lastRow[odds + values];
        }

        /// All equations as one table, where a position's log-odds cannot be told from its own equations alone:
        /// a player may mix there because of what others do elsewhere. Log-odds that are held are left out.
        private double[][] together() {
            double[][] all = new double[packed][packed];
            ValueRows row = new SparseValueRows(game.pattern(), game.near(), players);
            for (int s = 0; s < game.positionCount(); s++) {
                double[][] jacobian = derive(s, row);
                for (int p = 0; p < players; p++) {
                    for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++) {
                        int k = unknown[a];
                        if (k < 0 || pack[k] < 0) continue;
                        double[] equation = all[pack[k]];
                        put(equation, firstOdds[s], jacobian[k - firstOdds[s]], 1);
                        equation[packed - 1] = byLambda[k];
                        for (int i = 0; i < reachable[s].length; i++)
                            equation[pack[valueIndex(reachable[s][i], p)]] = byNext[k][i];
                    }
                    double[] mean = all[pack[valueIndex(s, p)]];
                    put(mean, firstOdds[s], meanByOdds[s][p], -1);
                    for (int t = 0; t < game.positionCount(); t++)
                        for (int q = 0; q < players; q++) mean[pack[valueIndex(t, q)]] = row.row(s, p)[place(t, q)];
                    Arrays.fill(row.row(s, p), 0);
                }
            }
            put(all[packed - 1], 0, lastRow, 1);
            return all;
        }

        private void put(double[] into, int from, double[] entries, double sign) {
            for (int j = 0; j < entries.length; j++) if (pack[from + j] >= 0) into[pack[from + j]] = sign * entries[j];
        }

        private double[] solveTogether(DenseFactors all, double[] right) {
            double[] known = new double[packed];
            put(known, 0, right, 1);
            double[] found = all.solve(known);
            double[] solution = new double[size()];
            for (int i = 0; i < solution.length; i++) solution[i] = pack[i] < 0 ? right[i] : found[pack[i]];
            return solution;
        }

        boolean isRegular() {
            return regular;
        }

        private int place(int position, int player) {
            return player * game.positionCount() + position;
        }

        /// Fills in what is known of a position's equations.
        ///
        /// @return those of its log-odds by its log-odds
        private double[][] derive(int s, ValueRows rows) {
            int from = firstOdds[s];
            int n = firstOdds[s + 1] - from;
            double lambda = point[size() - 1];
            int base = game.firstAction(s, 0);
            int all = (s + 1 < game.positionCount() ? game.firstAction(s + 1, 0) : game.actionCount()) - base;
            double[][] byLog = new double[all][all];
            double[][] byValue = new double[all][reachable[s].length];
            derivatives(s, base, byLog, byValue);
            double[][] jacobian = new double[n][n];
            for (int p = 0; p < players; p++) {
                int first = game.firstAction(s, p) - base;
                int count = game.actionCount(s, p);
                double[] mean = new double[n];
                double[] meanByLog = new double[all];
                for (int a = first; a < first + count; a++) {
                    double share = probability[base + a];
                    meanByLog[a] += share * worth[base + a];
                    for (int b = 0; b < all; b++) meanByLog[b] += share * byLog[a][b];
                }
                fold(s, base, meanByLog, mean);
                meanByOdds[s][p] = mean;
                double[] row = rows.row(s, p);
                row[place(s, p)] += 1;
                for (int a = first; a < first + count; a++) addByNext(row, s, p, -probability[base + a], byValue[a]);
                int compared = reference[s][p] - base;
                for (int a = first; a < first + count; a++) {
                    if (a == compared) continue;
                    int k = unknown[base + a] - from;
                    byNext[from + k] = new double[reachable[s].length];
                    if (frozen[base + a]) {
                        jacobian[k][k] = 1;
                        continue;
                    }
                    double[] difference = new double[all];
                    for (int b = 0; b < all; b++) difference[b] = byLog[a][b] - byLog[compared][b];
                    double[] folded = new double[n];
                    fold(s, base, difference, folded);
                    for (int j = 0; j < n; j++) jacobian[k][j] = -lambda * folded[j];
                    if (!atLimit) jacobian[k][k] += 1;
                    for (int i = 0; i < reachable[s].length; i++)
                        byNext[from + k][i] = -lambda * (byValue[a][i] - byValue[compared][i]);
                    byLambda[from + k] = -(worth[base + a] - worth[base + compared]);
                }
            }
            return jacobian;
        }

        /// Whether the position's log-odds can be eliminated.
        private boolean invert(int s, double[][] jacobian) {
            int n = jacobian.length;
            double largest = 0;
            for (double[] row : jacobian) for (double v : row) largest = StrictMath.max(largest, StrictMath.abs(v));
            DenseFactors block = new DenseFactors(jacobian);
            if (!block.isRegular()) return false;
            inverse[s] = new double[n][];
            double most = 0;
            for (int j = 0; j < n; j++) {
                double[] unit = new double[n];
                unit[j] = 1;
                inverse[s][j] = block.solve(unit);
                for (double v : inverse[s][j]) most = StrictMath.max(most, StrictMath.abs(v));
            }
            return largest * most < WORST_CONDITION;
        }

        private void eliminate(int s, ValueRows rows) {
            int from = firstOdds[s];
            int n = firstOdds[s + 1] - from;
            for (int p = 0; p < players; p++) takeOff(s, meanByOdds[s][p], 1, rows.row(s, p));
            takeOff(s, Arrays.copyOfRange(lastRow, from, from + n), -1, rows.lastRow());
        }

        /// Takes the log-odds of a position out of a row that has these entries for them.
        private void takeOff(int s, double[] entries, double sign, double[] row) {
            for (int q = 0; q < players; q++)
                for (int a = game.firstAction(s, q); a < game.firstAction(s, q) + game.actionCount(s, q); a++) {
                    if (unknown[a] < 0) continue;
                    double[] column = inverse[s][unknown[a] - firstOdds[s]];
                    double weight = 0;
                    for (int j = 0; j < entries.length; j++) weight += entries[j] * column[j];
                    if (weight == 0) continue;
                    addByNext(row, s, q, sign * weight, byNext[unknown[a]]);
                    row[values] += sign * weight * byLambda[unknown[a]];
                }
        }

        private void addByNext(double[] row, int s, int player, double weight, double[] next) {
            int first = player * game.positionCount();
            int[] to = reachable[s];
            if (MarkovGame.isRange(to)) {
                first += to[0];
                for (int i = 0; i < next.length; i++) row[first + i] += weight * next[i];
            } else {
                for (int i = 0; i < next.length; i++) row[first + to[i]] += weight * next[i];
            }
        }

        /// From derivatives by the logarithms of probabilities to those by log-odds.
        private void fold(int s, int base, double[] byLog, double[] into) {
            for (int q = 0; q < players; q++) {
                int first = game.firstAction(s, q) - base;
                double sum = 0;
                for (int b = first; b < first + game.actionCount(s, q); b++) sum += byLog[b];
                for (int b = first; b < first + game.actionCount(s, q); b++)
                    if (unknown[base + b] >= 0)
                        into[unknown[base + b] - firstOdds[s]] = byLog[b] - probability[base + b] * sum;
            }
        }

        private void derivatives(int s, int base, double[][] byLog, double[][] byValue) {
            for (int i = 0; i < reachable[s].length; i++) nextPlace[reachable[s][i]] = i;
            double[] without = new double[players];
            for (int cell = 0; cell < game.cellCount(s); cell++) {
                weights(s, cell, without);
                for (int p = 0; p < players; p++) {
                    if (without[p] == 0) continue;
                    int own = game.action(s, cell, p) - base;
                    double share = without[p] * cellWorth[firstCell[s] + cell * players + p];
                    for (int q = 0; q < players; q++) if (q != p) byLog[own][game.action(s, cell, q) - base] += share;
                    double later = without[p] * game.discount(p);
                    game.addChances(s, cell, later, nextPlace, byValue[own]);
                }
            }
        }

        double[] solve(double[] right) {
            if (together != null) return solveTogether(together, right);
            double[] reduced = new double[values + 1];
            for (int s = 0; s < game.positionCount(); s++)
                for (int p = 0; p < players; p++) reduced[place(s, p)] = right[valueIndex(s, p)];
            reduced[values] = right[odds + values];
            for (int s = 0; s < game.positionCount(); s++) {
                int from = firstOdds[s];
                double[] own = times(inverse[s], Arrays.copyOfRange(right, from, firstOdds[s + 1]));
                for (int j = 0; j < own.length; j++) {
                    for (int p = 0; p < players; p++) reduced[place(s, p)] += meanByOdds[s][p][j] * own[j];
                    reduced[values] -= lastRow[from + j] * own[j];
                }
            }
            double[] z = rest.solve(reduced);
            double[] solution = new double[size()];
            for (int s = 0; s < game.positionCount(); s++) {
                for (int p = 0; p < players; p++) solution[valueIndex(s, p)] = z[place(s, p)];
                int from = firstOdds[s];
                double[] left = Arrays.copyOfRange(right, from, firstOdds[s + 1]);
                for (int p = 0; p < players; p++)
                    for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++)
                        if (unknown[a] >= 0) left[unknown[a] - from] -= atNext(unknown[a], s, p, z);
                System.arraycopy(times(inverse[s], left), 0, solution, from, left.length);
            }
            solution[odds + values] = z[values];
            return solution;
        }

        private double atNext(int k, int s, int player, double[] z) {
            int first = player * game.positionCount();
            return byLambda[k] * z[values] + MarkovGame.mean(byNext[k], z, reachable[s], first);
        }

        /// The columns times the vector.
        private static double[] times(double[][] columns, double[] vector) {
            double[] product = new double[vector.length];
            for (int j = 0; j < vector.length; j++)
                for (int i = 0; i < product.length; i++) product[i] += columns[j][i] * vector[j];
            return product;
        }
    }
}
