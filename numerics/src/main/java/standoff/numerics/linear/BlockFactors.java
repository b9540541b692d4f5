package standoff.numerics.linear;

import java.util.Arrays;

/// A sparse matrix of square blocks factored row by row along a pattern, with exchanges within a diagonal block
/// only: for matrices whose diagonal blocks stay regular, as where values of positions are discounted.
public final class BlockFactors {
    private final BlockPattern pattern;
    private final int width;
    private final int[][] columns;
    private final double[][] entries;
    /// For each step the blocks of its row and of its column beyond the diagonal, in the order of the pattern.
    private final double[][] right;
    private final double[][] below;
    /// For each step the inverse of its diagonal block.
    private final double[][] inverse;
    private boolean regular = true;

    /// Factors the matrix.
    ///
    /// @param width the number of rows of a block
    /// @param columns for each row of blocks the columns of its entries
    /// @param entries for each row of blocks its entries, each row by row
    public BlockFactors(BlockPattern pattern, int width, int[][] columns, double[][] entries) {
        this.pattern = pattern;
        this.width = width;
        this.columns = columns;
        this.entries = entries;
        int n = pattern.size();
        this.right = new double[n][];
        this.below = new double[n][];
        this.inverse = new double[n][];
        int square = width * width;
        double[] work = new double[n * square];
        int[] filled = new int[n];
        for (int i = 0; i < n && regular; i++) {
            right[i] = new double[pattern.later(i).length * square];
            below[i] = new double[pattern.later(i).length * square];
            factorRow(i, work, filled);
        }
    }

    private void factorRow(int i, double[] work, int[] filled) {
        int square = width * width;
        int row = pattern.row(i);
        for (int e = 0; e < columns[row].length; e++)
            System.arraycopy(entries[row], e * square, work, pattern.step(columns[row][e]) * square, square);
        double[] block = new double[square];
        for (int k : pattern.earlier(i)) {
            multiply(work, k * square, inverse[k], 0, block, 0);
            System.arraycopy(block, 0, below[k], filled[k]++ * square, square);
            Arrays.fill(work, k * square, (k + 1) * square, 0);
            int[] reach = pattern.later(k);
            double[] factor = right[k];
            if (width == 1) {
                double weight = block[0];
                for (int j = 0; j < reach.length; j++) work[reach[j]] -= weight * factor[j];
            } else if (width == 3) {
                subtractThree(block, factor, reach, work);
            } else {
                for (int j = 0; j < reach.length; j++) subtract(block, factor, j * square, work, reach[j] * square);
            }
        }
        double[][] diagonal = new double[width][width];
        for (int a = 0; a < width; a++) System.arraycopy(work, i * square + a * width, diagonal[a], 0, width);
        Arrays.fill(work, i * square, (i + 1) * square, 0);
        invert(i, diagonal);
        int[] reach = pattern.later(i);
        for (int j = 0; j < reach.length; j++) {
            System.arraycopy(work, reach[j] * square, right[i], j * square, square);
            Arrays.fill(work, reach[j] * square, (reach[j] + 1) * square, 0);
        }
    }

    private void invert(int i, double[][] diagonal) {
        DenseFactors block = new DenseFactors(diagonal);
        regular &= block.isRegular();
        if (!regular) return;
        inverse[i] = new double[width * width];
        for (int b = 0; b < width; b++) {
            double[] unit = new double[width];
            unit[b] = 1;
            double[] column = block.solve(unit);
            for (int a = 0; a < width; a++) inverse[i][a * width + b] = column[a];
        }
    }

    private void multiply(double[] a, int atA, double[] b, int atB, double[] into, int at) {
        for (int r = 0; r < width; r++)
            for (int c = 0; c < width; c++) {
                double sum = 0;
                for (int k = 0; k < width; k++) sum += a[atA + r * width + k] * b[atB + k * width + c];
                into[at + r * width + c] = sum;
            }
    }

    private void subtract(double[] a, double[] b, int atB, double[] from, int at) {
        for (int r = 0; r < width; r++)
            for (int k = 0; k < width; k++) {
                double weight = a[r * width + k];
                for (int c = 0; c < width; c++) from[at + r * width + c] -= weight * b[atB + k * width + c];
            }
    }

    /// The same for all blocks of a row of width 3, which is worth its own code.
    private static void subtractThree(double[] a, double[] b, int[] reach, double[] from) {
        double a0 = a[0];
        double a1 = a[1];
        double a2 = a[2];
        double a3 = a[3];
        double a4 = a[4];
        double a5 = a[5];
        double a6 = a[6];
        double a7 = a[7];
        double a8 = a[8];
        for (int j = 0; j < reach.length; j++)
            for (int c = 0; c < 3; c++) {
                double b0 = b[9 * j + c];
                double b1 = b[9 * j + 3 + c];
                double b2 = b[9 * j + 6 + c];
                int at = 9 * reach[j] + c;
                from[at] -= a0 * b0 + a1 * b1 + a2 * b2;
                from[at + 3] -= a3 * b0 + a4 * b1 + a5 * b2;
                from[at + 6] -= a6 * b0 + a7 * b1 + a8 * b2;
            }
    }

    public boolean isRegular() {
        return regular;
    }

    /// Solves; the entries of a row of blocks follow each other.
    public double[] solve(double[] rightSide) {
        int n = pattern.size();
        double[] x = new double[n * width];
        for (int i = 0; i < n; i++) System.arraycopy(rightSide, pattern.row(i) * width, x, i * width, width);
        for (int k = 0; k < n; k++) {
            int[] reach = pattern.later(k);
            for (int j = 0; j < reach.length; j++) take(below[k], j, x, k, reach[j]);
        }
        for (int k = n - 1; k >= 0; k--) {
            int[] reach = pattern.later(k);
            for (int j = 0; j < reach.length; j++) take(right[k], j, x, reach[j], k);
            double[] own = Arrays.copyOfRange(x, k * width, (k + 1) * width);
            for (int a = 0; a < width; a++) {
                double sum = 0;
                for (int b = 0; b < width; b++) sum += inverse[k][a * width + b] * own[b];
                x[k * width + a] = sum;
            }
        }
        double[] solution = new double[n * width];
        for (int i = 0; i < n; i++) System.arraycopy(x, i * width, solution, pattern.row(i) * width, width);
        return solution;
    }

    /// Takes a block times one part of the vector from another.
    private void take(double[] blocks, int block, double[] x, int source, int target) {
        int at = block * width * width;
        for (int a = 0; a < width; a++) {
            double sum = 0;
            for (int b = 0; b < width; b++) sum += blocks[at + a * width + b] * x[source * width + b];
            x[target * width + a] -= sum;
        }
    }

    /// The product of the matrix and a vector.
    public double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < columns.length; row++)
            for (int e = 0; e < columns[row].length; e++)
                for (int a = 0; a < width; a++)
                    for (int b = 0; b < width; b++)
                        product[row * width + a] +=
                                entries[row][(e * width + a) * width + b] * vector[columns[row][e] * width + b];
        return product;
    }
}
