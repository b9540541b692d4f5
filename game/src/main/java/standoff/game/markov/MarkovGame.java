package standoff.game.markov;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import standoff.numerics.linear.BlockPattern;

/// A discounted stochastic game (Shapley 1953): at each position every player chooses an action; the combination
/// pays everyone and draws the next position.
///
/// Positions, players and actions are numbered from 0. The combinations at a position are its cells, the first
/// player's action varying fastest. Actions are numbered through: position by position, in each player by player.
public final class MarkovGame {
    private static final double ROUNDING = 1e-9;
    private static final int SMALL = 20;
    /// The share of a table's work up to which blocks, whose products are slower, are faster.
    private static final double SPARSE = 0.3;

    private final List<String> players;
    private final double[] discount;
    private final int[][] actions;
    private final int[][] first;
    private final double[][] payoff;
    private final int[][][] next;
    private final double[][][] chance;
    private final int actionCount;
    private final double spread;
    /// For each position those that can come next, ascending.
    private final int[][] reachable;
    /// For each position itself and those that can come next.
    private final int[][] near;

    /// For each position, cell and player the action taken.
    private final int[][] taken;
    private final BlockPattern pattern;

    private MarkovGame(Builder made) {
        this.players = made.players;
        this.discount = made.discount;
        int positions = made.actions.size();
        this.actions = made.actions.toArray(int[][]::new);
        this.payoff = made.payoff.toArray(double[][]::new);
        this.next = made.next.toArray(int[][][]::new);
        this.chance = made.chance.toArray(double[][][]::new);
        this.first = new int[positions][players.size()];
        int count = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < positions; s++) {
            for (int p = 0; p < players.size(); p++) {
                first[s][p] = count;
                count += actions[s][p];
            }
            for (double u : payoff[s]) {
                least = Math.min(least, u);
                most = Math.max(most, u);
            }
            for (int[] to : next[s])
                for (int t : to)
                    if (t < 0 || t >= positions)
                        throw new IllegalArgumentException(
                                "position " + s + ": expected next positions below " + positions + ", found " + t);
        }
        this.actionCount = count;
        this.spread = most - least;
        this.reachable = new int[positions][];
        this.near = new int[positions][];
        for (int s = 0; s < positions; s++) {
            BitSet met = new BitSet(positions);
            for (int[] to : next[s]) for (int t : to) met.set(t);
            reachable[s] = met.stream().toArray();
            met.set(s);
            near[s] = met.stream().toArray();
        }
        this.pattern = new BlockPattern(near);
        this.taken = new int[positions][];
        for (int s = 0; s < positions; s++) taken[s] = taken(s);
    }

    private int[] taken(int position) {
        int n = players.size();
        int[] made = new int[cellCount(position) * n];
        for (int cell = 0; cell < cellCount(position); cell++) {
            int rest = cell;
            for (int p = 0; p < n; p++) {
                made[cell * n + p] = first[position][p] + rest % actions[position][p];
                rest /= actions[position][p];
            }
        }
        return made;
    }

    /// Starts a game.
    ///
    /// @param discount of each player: what a payoff at the next position counts now, from 0 to below 1
    public static Builder of(List<String> players, double... discount) {
        return new Builder(players, discount);
    }

    /// Takes positions one by one.
    public static final class Builder {
        private final List<String> players;
        private final double[] discount;
        private final List<int[]> actions = new ArrayList<>();
        private final List<double[]> payoff = new ArrayList<>();
        private final List<int[][]> next = new ArrayList<>();
        private final List<double[][]> chance = new ArrayList<>();

        private Builder(List<String> players, double[] discount) {
            this.players = List.copyOf(players);
            this.discount = discount.clone();
            if (players.isEmpty() || players.size() != discount.length)
                throw new IllegalArgumentException("expected a discount for each of " + players.size()
                        + " players (at least one), found " + discount.length);
            for (double d : discount)
                if (!(d >= 0 && d < 1))
                    throw new IllegalArgumentException("expected discounts from 0 to below 1, found " + d);
        }

        /// Adds a position.
        ///
        /// @param counts how many actions each player has
        /// @param payoffs for each cell a payoff to each player
        /// @param to for each cell the positions that can come next
        /// @param with for each cell how likely each of these is
        /// @return the number of the position
        public int position(int[] counts, double[] payoffs, int[][] to, double[][] with) {
            int cells = 1;
            for (int c : counts) cells *= c;
            if (counts.length != players.size() || cells == 0 || payoffs.length != cells * counts.length)
                throw new IllegalArgumentException("position " + actions.size() + ": expected " + players.size()
                        + " counts of actions and a payoff to each player for each cell, found " + counts.length
                        + " and " + payoffs.length);
            if (to.length != cells || with.length != cells)
                throw new IllegalArgumentException(
                        "position " + actions.size() + ": expected what follows each of " + cells + " cells");
            for (int cell = 0; cell < cells; cell++) check(to[cell], with[cell]);
            actions.add(counts.clone());
            payoff.add(payoffs.clone());
            int[][] sortedTo = new int[cells][];
            double[][] sortedWith = new double[cells][];
            for (int cell = 0; cell < cells; cell++) {
                SortedMap<Integer, Double> chances = new TreeMap<>();
                for (int k = 0; k < to[cell].length; k++) chances.merge(to[cell][k], with[cell][k], Double::sum);
                sortedTo[cell] =
                        chances.keySet().stream().mapToInt(Integer::intValue).toArray();
                sortedWith[cell] = chances.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
            }
            next.add(sortedTo);
            chance.add(sortedWith);
            return actions.size() - 1;
        }

        private void check(int[] to, double[] with) {
            double sum = 0;
            for (double w : with) {
                if (!(w >= 0)) throw new IllegalArgumentException("expected probabilities, found " + w);
                sum += w;
            }
            if (to.length != with.length || Math.abs(sum - 1) > ROUNDING)
                throw new IllegalArgumentException("position " + actions.size()
                        + ": expected a probability for each next position, adding to 1, found "
                        + Arrays.toString(with));
        }

        public MarkovGame build() {
            if (actions.isEmpty()) throw new IllegalArgumentException("a game needs at least one position");
            return new MarkovGame(this);
        }
    }

    public List<String> players() {
        return players;
    }

    public int playerCount() {
        return players.size();
    }

    public double discount(int player) {
        return discount[player];
    }

    public int positionCount() {
        return actions.length;
    }

    public int actionCount(int position, int player) {
        return actions[position][player];
    }

    /// The number of all actions of all players at all positions.
    public int actionCount() {
        return actionCount;
    }

    /// The number of the player's first action at the position.
    public int firstAction(int position, int player) {
        return first[position][player];
    }

    public int cellCount(int position) {
        return next[position].length;
    }

    /// The action that the player takes in the cell, numbered through.
    public int action(int position, int cell, int player) {
        return taken[position][cell * players.size() + player];
    }

    public double payoff(int position, int cell, int player) {
        return payoff[position][cell * players.size() + player];
    }

    /// The number of positions that can follow the cell.
    public int nextCount(int position, int cell) {
        return next[position][cell].length;
    }

    public int next(int position, int cell, int k) {
        return next[position][cell][k];
    }

    public double chance(int position, int cell, int k) {
        return chance[position][cell][k];
    }

    /// The mean of the positions' values over what can follow the cell.
    double later(int position, int cell, double[] values) {
        return mean(chance[position][cell], values, next[position][cell], 0);
    }

    /// The sum of weights times values at these positions, in four sums, which processors can add side by side.
    ///
    /// @param offset where the first position's value stands
    static double mean(double[] weights, double[] values, int[] positions, int offset) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        if (isRange(positions)) {
            int first = offset + positions[0];
            for (; k + 3 < weights.length; k += 4) {
                a += weights[k] * values[first + k];
                b += weights[k + 1] * values[first + k + 1];
                c += weights[k + 2] * values[first + k + 2];
                d += weights[k + 3] * values[first + k + 3];
            }
        }
        for (; k < weights.length; k++) a += weights[k] * values[offset + positions[k]];
        return a + b + (c + d);
    }

    /// Whether an ascending list of different positions leaves none out between its ends.
    static boolean isRange(int[] positions) {
        int n = positions.length;
        return n > 0 && positions[n - 1] - positions[0] == n - 1;
    }

    /// Adds the chances of what can follow the cell, times a weight.
    ///
    /// @param place for each position where its chance belongs
    void addChances(int position, int cell, double weight, int[] place, double[] into) {
        int[] to = next[position][cell];
        double[] with = chance[position][cell];
        if (isRange(to)) {
            int first = place[to[0]];
            for (int k = 0; k < with.length; k++) into[first + k] += weight * with[k];
        } else {
            for (int k = 0; k < to.length; k++) into[place[to[k]]] += weight * with[k];
        }
    }

    /// The positions that can come next, ascending; not to be written to.
    int[] reachable(int position) {
        return reachable[position];
    }

    /// For each position itself and those that can come next, ascending; not to be written to.
    int[][] near() {
        return near;
    }

    /// The order in which values of positions are eliminated.
    BlockPattern pattern() {
        return pattern;
    }

    /// Room for the equations of the values: along the transitions where these are few, else a table.
    ValueRows valueRows() {
        double n = positionCount();
        return n > SMALL && pattern.work() < SPARSE * n * n * n / 3
                ? new SparseValueRows(pattern, near, playerCount())
                : new DenseValueRows(positionCount(), playerCount());
    }

    /// The largest minus the smallest payoff of a cell.
    public double payoffSpread() {
        return spread;
    }
}
