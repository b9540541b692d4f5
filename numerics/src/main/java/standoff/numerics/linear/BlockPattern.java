package standoff.numerics.linear;

import java.util.Arrays;

/// Where the factors of a sparse matrix of square blocks have entries, in an order of elimination that fills in
/// little; found once for many matrices. An entry on either side of the diagonal gets room on both.
public final class BlockPattern {
    private final int[] order;
    private final int[] place;
    /// For each step the later steps that its row and column reach, ascending.
    private final int[][] later;
    /// For each step the earlier steps that reach it, ascending.
    private final int[][] earlier;

    /// Finds the order.
    ///
    /// @param columns for each row the columns of its entries
    public BlockPattern(int[][] columns) {
        int n = columns.length;
        int[] from = new int[n + 1];
        int[] neighbours = neighbours(columns, from);
        int[] nobody = new int[n];
        Arrays.fill(nobody, -1);
        this.order = EliminationOrder.of(n, from, neighbours, nobody);
        this.place = new int[n];
        for (int k = 0; k < n; k++) place[order[k]] = k;
        this.later = new int[n][];
        this.earlier = new int[n][];
        fill(from, neighbours);
    }

    /// The graph of the pattern without loops, every edge from both ends.
    private static int[] neighbours(int[][] columns, int[] from) {
        int n = columns.length;
        int[][] back = new int[n][];
        int[] count = new int[n];
        for (int[] row : columns) for (int c : row) count[c]++;
        for (int r = 0; r < n; r++) back[r] = new int[count[r]];
        Arrays.fill(count, 0);
        for (int r = 0; r < n; r++) for (int c : columns[r]) back[c][count[c]++] = r;
        int[] mark = new int[n];
        int[] found = new int[16];
        int total = 0;
        for (int r = 0; r < n; r++) {
            from[r] = total;
            mark[r] = r + 1;
            for (int[] side : new int[][] {columns[r], back[r]})
                for (int c : side) {
                    if (mark[c] == r + 1) continue;
                    mark[c] = r + 1;
                    if (total == found.length) found = Arrays.copyOf(found, 2 * total);
                    found[total++] = c;
                }
        }
        from[n] = total;
        return Arrays.copyOf(found, total);
    }

    /// Each step's reach is that of its neighbours and of the steps that have it as their first later step.
    private void fill(int[] from, int[] neighbours) {
        int n = order.length;
        int[][] children = new int[n][0];
        int[] mark = new int[n];
        int[] count = new int[n];
        for (int k = 0; k < n; k++) {
            int[] found = new int[n - k];
            int total = 0;
            mark[k] = k + 1;
            for (int e = from[order[k]]; e < from[order[k] + 1]; e++) {
                int j = place[neighbours[e]];
                if (j < k || mark[j] == k + 1) continue;
                mark[j] = k + 1;
                found[total++] = j;
            }
            for (int child : children[k])
                for (int j : later[child]) {
                    if (mark[j] == k + 1) continue;
                    mark[j] = k + 1;
                    found[total++] = j;
                }
            later[k] = Arrays.copyOf(found, total);
            Arrays.sort(later[k]);
            for (int j : later[k]) count[j]++;
            if (total == 0) continue;
            int parent = later[k][0];
            children[parent] = Arrays.copyOf(children[parent], children[parent].length + 1);
            children[parent][children[parent].length - 1] = k;
        }
        for (int k = 0; k < n; k++) earlier[k] = new int[count[k]];
        Arrays.fill(count, 0);
        for (int k = 0; k < n; k++) for (int j : later[k]) earlier[j][count[j]++] = k;
    }

    /// The number of rows of blocks.
    public int size() {
        return order.length;
    }

    /// How many products of blocks a factorisation takes.
    public double work() {
        double work = 0;
        for (int[] reach : later) work += (double) reach.length * reach.length;
        return work;
    }

    int row(int step) {
        return order[step];
    }

    int step(int row) {
        return place[row];
    }

    int[] later(int step) {
        return later[step];
    }

    int[] earlier(int step) {
        return earlier[step];
    }
}
