package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A sparse matrix modulo a prime, factored by elimination that always pivots on the shortest row.
final class ModularFactors {
    private final int size;
    private final long prime;
    private final List<int[]> columns = new ArrayList<>();
    private final List<long[]> values = new ArrayList<>();
    private final int[] pivotRow;
    private final int[] pivotColumn;
    /// For each elimination step the rows that were changed and by how much of the pivot row.
    private final List<int[]> changedRows = new ArrayList<>();
    private final List<long[]> changedBy = new ArrayList<>();
    private final long[] pivotInverse;

    ModularFactors(int size, long prime) {
        this.size = size;
        this.prime = prime;
        this.pivotRow = new int[size];
        this.pivotColumn = new int[size];
        this.pivotInverse = new long[size];
    }

    /// Adds a row; residues that are 0 are left out.
    void row(int[] at, long[] residues) {
        int[] order = IntStream.range(0, at.length)
                .filter(i -> residues[i] != 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> at[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        columns.add(Arrays.stream(order).map(i -> at[i]).toArray());
        values.add(Arrays.stream(order).mapToLong(i -> residues[i]).toArray());
    }

    /// Factors the matrix; false where it is singular.
    boolean factor() {
        boolean[] done = new boolean[size];
        int[] inColumn = new int[size];
        for (int[] at : columns) for (int c : at) inColumn[c]++;
        List<List<Integer>> rowsWith = new ArrayList<>();
        for (int c = 0; c < size; c++) rowsWith.add(new ArrayList<>());
        for (int r = 0; r < size; r++)
            for (int c : columns.get(r)) rowsWith.get(c).add(r);
        for (int step = 0; step < size; step++) {
            int row = shortestRow(done);
            if (row < 0 || columns.get(row).length == 0) return false;
            int column = rarestColumn(row, inColumn);
            done[row] = true;
            pivotRow[step] = row;
            pivotColumn[step] = column;
            eliminate(step, row, column, done, inColumn, rowsWith);
        }
        return true;
    }

    private int shortestRow(boolean[] done) {
        int best = -1;
        for (int r = 0; r < size; r++)
            if (!done[r] && (best < 0 || columns.get(r).length < columns.get(best).length)) best = r;
        return best;
    }

    private int rarestColumn(int row, int[] inColumn) {
        int best = columns.get(row)[0];
        for (int c : columns.get(row)) if (inColumn[c] < inColumn[best]) best = c;
        return best;
    }

    private void eliminate(
            int step, int row, int column, boolean[] done, int[] inColumn, List<List<Integer>> rowsWith) {
        int[] at = columns.get(row);
        for (int c : at) inColumn[c]--;
        long pivot = values.get(row)[Arrays.binarySearch(at, column)];
        pivotInverse[step] = power(pivot, prime - 2);
        List<Integer> touched = rowsWith.get(column);
        int[] rows = new int[touched.size()];
        long[] factors = new long[touched.size()];
        int count = 0;
        for (int other : touched) {
            if (done[other]) continue;
            int place = Arrays.binarySearch(columns.get(other), column);
            if (place < 0) continue;
            long factor = values.get(other)[place] * pivotInverse[step] % prime;
            subtract(other, row, factor, column, inColumn, rowsWith);
            rows[count] = other;
            factors[count++] = factor;
        }
        changedRows.add(Arrays.copyOf(rows, count));
        changedBy.add(Arrays.copyOf(factors, count));
    }

    /// Takes a multiple of one row from another and drops the column.
    private void subtract(int from, int row, long factor, int column, int[] inColumn, List<List<Integer>> rowsWith) {
        int[] a = columns.get(from);
        int[] b = columns.get(row);
        long[] av = values.get(from);
        long[] bv = values.get(row);
        int[] made = new int[a.length + b.length];
        long[] value = new long[a.length + b.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            int c = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
            long v = 0;
            boolean had = i < a.length && a[i] == c;
            if (had) v = av[i++];
            if (j < b.length && b[j] == c) v = (v + (prime - factor) * bv[j++]) % prime;
            if (c == column || v == 0) {
                if (had) inColumn[c]--;
                continue;
            }
            if (!had) {
                inColumn[c]++;
                rowsWith.get(c).add(from);
            }
            made[count] = c;
            value[count++] = v;
        }
        columns.set(from, Arrays.copyOf(made, count));
        values.set(from, Arrays.copyOf(value, count));
    }

    /// The solution modulo the prime; the right-hand side is used up.
    long[] solve(long[] right) {
        for (int step = 0; step < size; step++) {
            long pivot = right[pivotRow[step]];
            if (pivot == 0) continue;
            int[] rows = changedRows.get(step);
            long[] factors = changedBy.get(step);
            for (int i = 0; i < rows.length; i++)
                right[rows[i]] = (right[rows[i]] + (prime - factors[i]) * pivot) % prime;
        }
        long[] solution = new long[size];
        for (int step = size - 1; step >= 0; step--) {
            int row = pivotRow[step];
            long sum = right[row];
            int[] at = columns.get(row);
            long[] value = values.get(row);
            for (int i = 0; i < at.length; i++)
                if (at[i] != pivotColumn[step] && solution[at[i]] != 0)
                    sum = (sum + (prime - value[i]) * solution[at[i]]) % prime;
            solution[pivotColumn[step]] = sum * pivotInverse[step] % prime;
        }
        return solution;
    }

    private long power(long base, long exponent) {
        long result = 1;
        long square = base % prime;
        for (long e = exponent; e > 0; e >>= 1) {
            if ((e & 1) == 1) result = result * square % prime;
            square = square * square % prime;
        }
        return result;
    }
}
