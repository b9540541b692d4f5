package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Weights that sum the rows of a square matrix to nearly 0: none where it is well regular.
final class NullVectors {
    private static final double NOTHING = 1e-7;

    private NullVectors() {}

    /// By elimination with exchange of rows and columns on the matrix beside the unit matrix: what is left beside rows
    /// that vanish are the weights.
    static List<double[]> of(double[][] matrix) {
        int n = matrix.length;
        double[][] rows = new double[n][2 * n];
        double largest = 0;
        for (int r = 0; r < n; r++) {
            System.arraycopy(matrix[r], 0, rows[r], 0, n);
            rows[r][n + r] = 1;
            for (double entry : matrix[r]) largest = Math.max(largest, Math.abs(entry));
        }
        int rank = 0;
        boolean[] used = new boolean[n];
        while (rank < n) {
            int bestRow = -1;
            int bestColumn = -1;
            double most = NOTHING * largest;
            for (int r = rank; r < n; r++)
                for (int c = 0; c < n; c++)
                    if (!used[c] && Math.abs(rows[r][c]) > most) {
                        most = Math.abs(rows[r][c]);
                        bestRow = r;
                        bestColumn = c;
                    }
            if (bestRow < 0) break;
            double[] pivot = rows[bestRow];
            rows[bestRow] = rows[rank];
            rows[rank] = pivot;
            used[bestColumn] = true;
            for (int r = rank + 1; r < n; r++) {
                double factor = rows[r][bestColumn] / pivot[bestColumn];
                if (factor != 0) for (int c = 0; c < 2 * n; c++) rows[r][c] -= factor * pivot[c];
            }
            rank++;
        }
        List<double[]> weights = new ArrayList<>();
        for (int r = rank; r < n; r++) weights.add(Arrays.copyOfRange(rows[r], n, 2 * n));
        return weights;
    }
}
