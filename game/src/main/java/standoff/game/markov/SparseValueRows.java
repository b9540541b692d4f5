package standoff.game.markov;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import standoff.numerics.linear.BlockFactors;
import standoff.numerics.linear.BlockPattern;

/// The rows as one small block for each position and each that can come next, factored along these; the last row
/// and lambda's column are a border.
final class SparseValueRows implements ValueRows {
    private final BlockPattern pattern;
    private final int[][] near;
    private final int positions;
    private final int players;
    private final double[][] open;
    private final double[][] entries;
    private final double[] lambda;
    private final double[] last;
    private @Nullable BlockFactors factors;
    /// The inverse of the rows times lambda's column.
    private double[] byLambda = {};

    /// @param near for each position itself and those that can come next
    SparseValueRows(BlockPattern pattern, int[][] near, int players) {
        this.pattern = pattern;
        this.near = near;
        this.positions = near.length;
        this.players = players;
        this.open = new double[players][positions * players + 1];
        this.entries = new double[positions][];
        this.lambda = new double[positions * players];
        this.last = new double[positions * players + 1];
    }

    @Override
    public double[] row(int position, int player) {
        return open[player];
    }

    @Override
    public void settled(int position) {
        int[] columns = near[position];
        double[] blocks = new double[columns.length * players * players];
        for (int p = 0; p < players; p++) {
            for (int e = 0; e < columns.length; e++)
                for (int q = 0; q < players; q++) {
                    blocks[(e * players + p) * players + q] = open[p][q * positions + columns[e]];
                    open[p][q * positions + columns[e]] = 0;
                }
            lambda[position * players + p] = open[p][positions * players];
            open[p][positions * players] = 0;
        }
        entries[position] = blocks;
    }

    @Override
    public double[] lastRow() {
        return last;
    }

    @Override
    public boolean factor() {
        factors = new BlockFactors(pattern, players, near, entries);
        if (!factors.isRegular()) return false;
        byLambda = factors.solve(lambda);
        return Math.abs(pivot()) > 1e-300;
    }

    private double pivot() {
        return last[positions * players] - product(byLambda);
    }

    /// The last row, but for lambda, times values that stand position by position.
    private double product(double[] values) {
        double sum = 0;
        for (int s = 0; s < positions; s++)
            for (int p = 0; p < players; p++) sum += last[p * positions + s] * values[s * players + p];
        return sum;
    }

    @Override
    public double[] solve(double[] right) {
        int n = positions * players;
        double[] wanted = new double[n];
        for (int s = 0; s < positions; s++)
            for (int p = 0; p < players; p++) wanted[s * players + p] = right[p * positions + s];
        double[] found = new double[n + 1];
        double[] rest = Arrays.copyOf(wanted, n);
        double lastRest = right[n];
        for (int round = 0; round < 2; round++) {
            bordered(rest, lastRest, found);
            double[] made = factors().times(Arrays.copyOf(found, n));
            for (int i = 0; i < n; i++) rest[i] = wanted[i] - made[i] - lambda[i] * found[n];
            lastRest = right[n] - product(found) - last[n] * found[n];
        }
        double[] solution = new double[n + 1];
        for (int s = 0; s < positions; s++)
            for (int p = 0; p < players; p++) solution[p * positions + s] = found[s * players + p];
        solution[n] = found[n];
        return solution;
    }

    /// Adds the solution for a right-hand side.
    private void bordered(double[] right, double lastRight, double[] found) {
        double[] part = factors().solve(right);
        double top = (lastRight - product(part)) / pivot();
        for (int i = 0; i < part.length; i++) found[i] += part[i] - top * byLambda[i];
        found[part.length] += top;
    }

    private BlockFactors factors() {
        if (factors == null) throw new IllegalStateException("expected to be factored before it solves");
        return factors;
    }
}
