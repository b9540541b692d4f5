package standoff.numerics.linear;

import java.util.Arrays;

/// Sparse symmetric matrices that differ in their diagonals only, factored as `L D L'` without exchanges, in an
/// order that fills in little and is found once (up-looking, Davis 2005).
///
/// Without exchanges this is for quasidefinite matrices (Vanderbei 1995): one part of the variables has a positive
/// definite block, the rest a negative definite one, and every order then has a factorisation.
public final class SymmetricFactors {
    private static final double HELD = 1e-10;

    private final int n;
    private final int[] order;
    /// The entries above the diagonal in the order of elimination, column by column.
    private final int[] from;
    private final int[] row;
    private final double[] value;
    private final int[] parent;
    private final int[] start;
    private int[] below = {};
    private double[] lower = {};
    private final double[] pivot;
    private long fill;
    private double work;

    /// Finds the order.
    ///
    /// @param rows one end of each entry off the diagonal, each given once and on one side of the diagonal only
    /// @param columns its other end
    /// @param values its value
    /// @param waiter for each variable one that has to be eliminated later, -1 for none; without circles
    public SymmetricFactors(int[] rows, int[] columns, double[] values, int[] waiter) {
        this.n = waiter.length;
        this.order = EliminationOrder.of(n, begins(n, rows, columns, true), neighbours(n, rows, columns), waiter);
        int[] place = new int[n];
        for (int k = 0; k < n; k++) place[order[k]] = k;
        int[] low = new int[rows.length];
        int[] high = new int[rows.length];
        for (int e = 0; e < rows.length; e++) {
            low[e] = Math.min(place[rows[e]], place[columns[e]]);
            high[e] = Math.max(place[rows[e]], place[columns[e]]);
        }
        this.from = begins(n, high, low, false);
        int[] free = from.clone();
        this.row = new int[rows.length];
        this.value = new double[rows.length];
        for (int e = 0; e < rows.length; e++) {
            row[free[high[e]]] = low[e];
            value[free[high[e]]++] = values[e];
        }
        this.parent = new int[n];
        this.start = new int[n + 1];
        this.pivot = new double[n];
        analyse();
    }

    private static int[] begins(int n, int[] a, int[] b, boolean both) {
        int[] begins = new int[n + 1];
        for (int e = 0; e < a.length; e++) {
            begins[a[e] + 1]++;
            if (both) begins[b[e] + 1]++;
        }
        for (int k = 0; k < n; k++) begins[k + 1] += begins[k];
        return begins;
    }

    private static int[] neighbours(int n, int[] a, int[] b) {
        int[] free = begins(n, a, b, true);
        int[] neighbours = new int[2 * a.length];
        for (int e = 0; e < a.length; e++) {
            neighbours[free[a[e]]++] = b[e];
            neighbours[free[b[e]]++] = a[e];
        }
        return neighbours;
    }

    /// The tree of elimination and the length of each column of the factor.
    private void analyse() {
        int[] flag = new int[n];
        Arrays.fill(flag, -1);
        int[] length = new int[n];
        for (int k = 0; k < n; k++) {
            parent[k] = -1;
            flag[k] = k;
            for (int e = from[k]; e < from[k + 1]; e++)
                for (int i = row[e]; flag[i] != k; i = parent[i]) {
                    if (parent[i] < 0) parent[i] = k;
                    length[i]++;
                    flag[i] = k;
                }
        }
        for (int k = 0; k < n; k++) {
            fill += length[k];
            work += (double) length[k] * length[k];
            start[k + 1] = (int) Math.min(fill, Integer.MAX_VALUE);
        }
    }

    /// The number of entries of the factor below its diagonal; from 2^31 on it cannot be computed.
    public long fill() {
        return fill;
    }

    /// How many multiplications a factorisation takes.
    public double work() {
        return work;
    }

    /// Factors the matrix with this diagonal. A pivot whose sign rounding has spoiled is held at a small share of
    /// what it was made of; refinement against [#times] makes up for it.
    ///
    /// @param positive which variables have the positive definite block
    public void factor(double[] diagonal, boolean[] positive) {
        if (below.length == 0) {
            below = new int[start[n]];
            lower = new double[start[n]];
        }
        double[] y = new double[n];
        int[] pattern = new int[n];
        int[] flag = new int[n];
        int[] end = Arrays.copyOf(start, n);
        Arrays.fill(flag, -1);
        for (int k = 0; k < n; k++) {
            int top = n;
            flag[k] = k;
            double d = diagonal[order[k]];
            double size = Math.abs(d);
            for (int e = from[k]; e < from[k + 1]; e++) {
                int i = row[e];
                y[i] += value[e];
                int length = 0;
                for (; flag[i] != k; i = parent[i]) {
                    pattern[length++] = i;
                    flag[i] = k;
                }
                while (length > 0) pattern[--top] = pattern[--length];
            }
            for (; top < n; top++) {
                int i = pattern[top];
                double yi = y[i];
                y[i] = 0;
                int last = end[i];
                for (int p = start[i]; p < last; p++) y[below[p]] -= lower[p] * yi;
                double l = yi / pivot[i];
                d -= l * yi;
                size += Math.abs(l * yi);
                below[last] = k;
                lower[last] = l;
                end[i]++;
            }
            double sign = positive[order[k]] ? 1 : -1;
            pivot[k] = sign * d > 0 ? d : sign * HELD * size;
        }
    }

    /// Solves with the last factorisation.
    public double[] solve(double[] right) {
        double[] x = new double[n];
        for (int k = 0; k < n; k++) x[k] = right[order[k]];
        for (int k = 0; k < n; k++) for (int p = start[k]; p < start[k + 1]; p++) x[below[p]] -= lower[p] * x[k];
        for (int k = n - 1; k >= 0; k--) {
            double sum = x[k] / pivot[k];
            for (int p = start[k]; p < start[k + 1]; p++) sum -= lower[p] * x[below[p]];
            x[k] = sum;
        }
        double[] solution = new double[n];
        for (int k = 0; k < n; k++) solution[order[k]] = x[k];
        return solution;
    }

    /// The product of the matrix with this diagonal and a vector.
    public double[] times(double[] diagonal, double[] vector) {
        double[] product = new double[n];
        for (int i = 0; i < n; i++) product[i] = diagonal[i] * vector[i];
        for (int k = 0; k < n; k++)
            for (int e = from[k]; e < from[k + 1]; e++) {
                int i = order[row[e]];
                int j = order[k];
                product[i] += value[e] * vector[j];
                product[j] += value[e] * vector[i];
            }
        return product;
    }
}
