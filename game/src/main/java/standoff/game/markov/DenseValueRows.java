package standoff.game.markov;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import standoff.numerics.linear.DenseFactors;

/// The rows as a table, factored with row exchanges.
final class DenseValueRows implements ValueRows {
    private final int positions;
    private final double[][] rows;
    private @Nullable DenseFactors factors;

    DenseValueRows(int positions, int players) {
        this.positions = positions;
        this.rows = new double[positions * players + 1][positions * players + 1];
    }

    @Override
    public double[] row(int position, int player) {
        return rows[player * positions + position];
    }

    @Override
    public void settled(int position) {
        // the rows stand where they belong
    }

    @Override
    public double[] lastRow() {
        return rows[rows.length - 1];
    }

    @Override
    public boolean factor() {
        factors = new DenseFactors(rows);
        return factors.isRegular();
    }

    @Override
    public double[] solve(double[] right) {
        return factors == null ? Arrays.copyOf(right, right.length) : factors.solve(right);
    }
}
