package standoff.game.markov;

import java.util.Arrays;
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
        int k = 0;
        for (int s = 0; s < positions; s++) {
            firstOdds[s] = k;
            for (int p = 0; p < players; p++)
                for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++)
                    unknown[a] = a == reference[s][p] ? -1 : k++;
            boolean[] met = new boolean[positions];
            for (int cell = 0; cell < game.cellCount(s); cell++)
                for (int i = 0; i < game.nextCount(s, cell); i++) met[game.next(s, cell, i)] = true;
            int[] to = new int[positions];
            int count = 0;
            for (int t = 0; t < positions; t++) if (met[t]) to[count++] = t;
            reachable[s] = Arrays.copyOf(to, count);
        }
        firstOdds[positions] = k;
        this.odds = k;
        this.values = positions * players;
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
        for (int s = 0; s < game.positionCount(); s++) {
            for (int p = 0; p < players; p++) softmax(s, p);
            for (int p = 0; p < players; p++)
                Arrays.fill(worth, game.firstAction(s, p), game.firstAction(s, p) + game.actionCount(s, p), 0);
            double[] without = new double[players];
            for (int cell = 0; cell < game.cellCount(s); cell++) {
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

    private double cellWorth(int s, int cell, int p) {
        double later = 0;
        for (int k = 0; k < game.nextCount(s, cell); k++)
            later += game.chance(s, cell, k) * point[valueIndex(game.next(s, cell, k), p)];
        return game.payoff(s, cell, p) + game.discount(p) * later;
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
    final class Factors {
        private final double[] lastRow;
        private final DenseFactors[] block = new DenseFactors[game.positionCount()];
        /// For each position the columns of its elimination, in the order of [#columns].
        private final double[][][] eliminated = new double[game.positionCount()][][];
        /// For each position and player how the mean falls with the log-odds.
        private final double[][][] meanByOdds = new double[game.positionCount()][players][];
        private final DenseFactors rest;
        private boolean regular = true;

        Factors(double[] lastRow) {
            this.lastRow = lastRow;
            double[][] dense = new double[values + 1][values + 1];
            System.arraycopy(lastRow, odds, dense[values], 0, values + 1);
            for (int s = 0; s < game.positionCount() && regular; s++) eliminate(s, dense);
            this.rest = new DenseFactors(dense);
            regular &= rest.isRegular();
        }

        boolean isRegular() {
            return regular;
        }

        /// The columns that the log-odds of the position depend on: values of positions that can come next, and
        /// lambda.
        private int[] columns(int s) {
            int[] columns = new int[reachable[s].length * players + 1];
            int k = 0;
            for (int t : reachable[s]) for (int p = 0; p < players; p++) columns[k++] = t * players + p;
            columns[k] = values;
            return columns;
        }

        private void eliminate(int s, double[][] dense) {
            int from = firstOdds[s];
            int n = firstOdds[s + 1] - from;
            double lambda = point[size() - 1];
            int[] columns = columns(s);
            int base = game.firstAction(s, 0);
            int all = (s + 1 < game.positionCount() ? game.firstAction(s + 1, 0) : game.actionCount()) - base;
            double[][] byLog = new double[all][all];
            double[][] byValue = new double[all][reachable[s].length];
            derivatives(s, base, byLog, byValue);
            double[][] jacobian = new double[n][n];
            double[][] right = new double[columns.length][n];
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
                int row = s * players + p;
                dense[row][row] += 1;
                for (int i = 0; i < reachable[s].length; i++) {
                    double change = 0;
                    for (int a = first; a < first + count; a++) change += probability[base + a] * byValue[a][i];
                    dense[row][reachable[s][i] * players + p] -= change;
                }
                int compared = reference[s][p] - base;
                for (int a = first; a < first + count; a++) {
                    if (a == compared) continue;
                    int k = unknown[base + a] - from;
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
                        right[i * players + p][k] = -lambda * (byValue[a][i] - byValue[compared][i]);
                    right[columns.length - 1][k] = -(worth[base + a] - worth[base + compared]);
                }
            }
            block[s] = new DenseFactors(jacobian);
            if (!block[s].isRegular()) {
                regular = false;
                return;
            }
            eliminated[s] = right;
            for (int c = 0; c < columns.length; c++) {
                double[] x = block[s].solve(right[c]);
                right[c] = x;
                for (int p = 0; p < players; p++) {
                    double sum = 0;
                    for (int j = 0; j < n; j++) sum += meanByOdds[s][p][j] * x[j];
                    dense[s * players + p][columns[c]] += sum;
                }
                double last = 0;
                for (int j = 0; j < n; j++) last += lastRow[from + j] * x[j];
                dense[values][columns[c]] -= last;
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
            int[] place = new int[game.positionCount()];
            for (int i = 0; i < reachable[s].length; i++) place[reachable[s][i]] = i;
            double[] without = new double[players];
            for (int cell = 0; cell < game.cellCount(s); cell++) {
                weights(s, cell, without);
                for (int p = 0; p < players; p++) {
                    if (without[p] == 0) continue;
                    int own = game.action(s, cell, p) - base;
                    double share = without[p] * cellWorth(s, cell, p);
                    for (int q = 0; q < players; q++) if (q != p) byLog[own][game.action(s, cell, q) - base] += share;
                    for (int k = 0; k < game.nextCount(s, cell); k++)
                        byValue[own][place[game.next(s, cell, k)]] +=
                                without[p] * game.discount(p) * game.chance(s, cell, k);
                }
            }
        }

        double[] solve(double[] right) {
            double[] reduced = Arrays.copyOfRange(right, odds, size());
            double[] solution = new double[size()];
            double[][] own = new double[game.positionCount()][];
            for (int s = 0; s < own.length; s++) {
                own[s] = block[s].solve(Arrays.copyOfRange(right, firstOdds[s], firstOdds[s + 1]));
                for (int j = 0; j < own[s].length; j++) {
                    for (int p = 0; p < players; p++) reduced[s * players + p] += meanByOdds[s][p][j] * own[s][j];
                    reduced[values] -= lastRow[firstOdds[s] + j] * own[s][j];
                }
            }
            double[] z = rest.solve(reduced);
            System.arraycopy(z, 0, solution, odds, values + 1);
            for (int s = 0; s < own.length; s++) {
                int[] columns = columns(s);
                for (int j = 0; j < own[s].length; j++) {
                    double x = own[s][j];
                    for (int c = 0; c < columns.length; c++) x -= eliminated[s][c][j] * z[columns[c]];
                    solution[firstOdds[s] + j] = x;
                }
            }
            return solution;
        }
    }
}
