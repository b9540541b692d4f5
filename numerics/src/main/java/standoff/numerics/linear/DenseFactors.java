package standoff.numerics.linear;

/// A square matrix factored by elimination with row exchange; entries that are 0 are stepped over, so that a
/// matrix whose leading block is sparse costs little more than what follows it.
public final class DenseFactors {
    private final double[][] rows;
    private final int[] order;
    private boolean regular = true;
    private int sign = 1;

    /// Factors the matrix, which is taken over.
    public DenseFactors(double[][] matrix) {
        int n = matrix.length;
        this.rows = matrix;
        this.order = new int[n];
        for (int i = 0; i < n; i++) order[i] = i;
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int r = k + 1; r < n; r++) if (Math.abs(rows[r][k]) > Math.abs(rows[best][k])) best = r;
            if (!(Math.abs(rows[best][k]) > 1e-300)) {
                regular = false;
                return;
            }
            if (best != k) exchange(k, best);
            if (rows[k][k] < 0) sign = -sign;
            double[] pivotRow = rows[k];
            double inverse = 1 / pivotRow[k];
            int last = n;
            while (last > k + 1 && pivotRow[last - 1] == 0) last--;
            for (int r = k + 1; r < n; r++) {
                double[] row = rows[r];
                if (row[k] == 0) continue;
                double factor = row[k] * inverse;
                row[k] = factor;
                for (int c = k + 1; c < last; c++) row[c] -= factor * pivotRow[c];
            }
        }
    }

    private void exchange(int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
        int index = order[a];
        order[a] = order[b];
        order[b] = index;
        sign = -sign;
    }

    public boolean isRegular() {
        return regular;
    }

    /// The sign of the determinant.
    public int sign() {
        return sign;
    }

    public double[] solve(double[] right) {
        int n = rows.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = right[order[i]];
        for (int i = 1; i < n; i++) x[i] -= product(rows[i], x, 0, i);
        for (int i = n - 1; i >= 0; i--) x[i] = (x[i] - product(rows[i], x, i + 1, n)) / rows[i][i];
        return x;
    }

    /// In four sums, which processors can add side by side.
    private static double product(double[] row, double[] x, int from, int end) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int j = from;
        for (; j + 3 < end; j += 4) {
            a += row[j] * x[j];
            b += row[j + 1] * x[j + 1];
            c += row[j + 2] * x[j + 2];
            d += row[j + 3] * x[j + 3];
        }
        for (; j < end; j++) a += row[j] * x[j];
        return a + b + (c + d);
    }
}
