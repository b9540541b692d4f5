package standoff.numerics.linear;

import java.util.Arrays;

/// An order of elimination of a sparse symmetric matrix that fills in little: always the variable with the fewest
/// neighbours left, its degree bounded from above (Amestoy, Davis and Duff 1996).
///
/// The graph is kept as a quotient graph: what an eliminated variable leaves is an element, the list of its
/// neighbours, instead of all edges between them; variables with the same neighbours are merged and go together.
final class EliminationOrder {
    private static final int NONE = -1;

    private final int n;
    /// For each variable the neighbours that no element covers, and the elements it belongs to.
    private final int[][] near;
    private final int[] nearCount;
    private final int[][] elements;
    private final int[] elementCount;
    /// For each element its variables; empty once absorbed.
    private final int[][] members;
    /// How many variables a merged one stands for; 0 for one that is eliminated or merged into another.
    private final int[] weight;
    /// Chains of the variables merged into one.
    private final int[] nextMerged;
    private final int[] lastMerged;
    private final int[] degree;
    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] outside;
    private final int[] outsideStamp;
    private final int[] mark;
    /// For each variable the one that waits for it, and how many it waits for itself; while it waits, it is in no
    /// list of candidates.
    private final int[] waiter;
    private final int[] waiting;
    private int stamp;
    private int least;

    private EliminationOrder(int n, int[] from, int[] neighbours, int[] waiter) {
        this.n = n;
        this.waiter = waiter;
        this.waiting = new int[n];
        for (int w : waiter) if (w != NONE) waiting[w]++;
        this.near = new int[n][];
        this.nearCount = new int[n];
        this.elements = new int[n][2];
        this.elementCount = new int[n];
        this.members = new int[n][0];
        this.weight = new int[n];
        this.nextMerged = new int[n];
        this.lastMerged = new int[n];
        this.degree = new int[n];
        this.head = new int[n + 1];
        this.next = new int[n];
        this.previous = new int[n];
        this.outside = new int[n];
        this.outsideStamp = new int[n];
        this.mark = new int[n];
        Arrays.fill(weight, 1);
        Arrays.fill(nextMerged, NONE);
        Arrays.fill(head, NONE);
        for (int v = n - 1; v >= 0; v--) {
            near[v] = Arrays.copyOfRange(neighbours, from[v], from[v + 1]);
            nearCount[v] = near[v].length;
            lastMerged[v] = v;
            enter(v, near[v].length);
        }
    }

    /// The order for a graph without loops.
    ///
    /// @param from where each variable's neighbours begin, and the end of the last
    /// @param neighbours each edge twice, once from either end
    /// @param waiter for each variable one that has to come later, -1 for none; without circles
    /// @return the variables in the order of elimination
    static int[] of(int n, int[] from, int[] neighbours, int[] waiter) {
        return new EliminationOrder(n, from, neighbours, waiter).order();
    }

    private int[] order() {
        int[] order = new int[n];
        int done = 0;
        while (done < n) {
            while (head[least] == NONE) least++;
            int pivot = head[least];
            leave(pivot);
            eliminate(pivot, n - done - weight[pivot]);
            for (int v = pivot; v != NONE; v = nextMerged[v]) {
                order[done++] = v;
                int w = waiter[v];
                if (w != NONE && --waiting[w] == 0) enter(w, degree[w]);
            }
        }
        return order;
    }

    private void enter(int v, int d) {
        degree[v] = d;
        if (waiting[v] > 0) return;
        next[v] = head[d];
        previous[v] = NONE;
        if (head[d] != NONE) previous[head[d]] = v;
        head[d] = v;
        least = Math.min(least, d);
    }

    private void leave(int v) {
        if (waiting[v] > 0) return;
        if (previous[v] == NONE) head[degree[v]] = next[v];
        else next[previous[v]] = next[v];
        if (next[v] != NONE) previous[next[v]] = previous[v];
    }

    /// @param left how many variables are left after this one
    private void eliminate(int pivot, int left) {
        int[] element = element(pivot);
        weight[pivot] = 0;
        members[pivot] = element;
        int size = 0;
        for (int v : element) size += weight[v];
        measureOutside(element);
        for (int v : element) {
            leave(v);
            relink(v, pivot);
        }
        mergeAlike(element);
        for (int v : element) {
            if (weight[v] == 0) continue;
            int d = size - weight[v];
            for (int i = 0; i < nearCount[v]; i++) d += weight[near[v][i]];
            for (int i = 0; i < elementCount[v]; i++)
                if (elements[v][i] != pivot) d += Math.max(0, outside[elements[v][i]]);
            enter(v, Math.min(d, Math.max(0, left - weight[v])));
        }
    }

    /// The neighbours of the pivot, which are marked; its elements are absorbed.
    private int[] element(int pivot) {
        int room = nearCount[pivot];
        for (int i = 0; i < elementCount[pivot]; i++) room += members[elements[pivot][i]].length;
        int[] found = new int[room];
        int count = 0;
        stamp++;
        mark[pivot] = stamp;
        for (int i = 0; i < nearCount[pivot]; i++) count = collect(near[pivot][i], found, count);
        for (int i = 0; i < elementCount[pivot]; i++) {
            int e = elements[pivot][i];
            for (int v : members[e]) count = collect(v, found, count);
            members[e] = new int[0];
        }
        return Arrays.copyOf(found, count);
    }

    private int collect(int v, int[] found, int count) {
        if (weight[v] == 0 || mark[v] == stamp) return count;
        mark[v] = stamp;
        found[count] = v;
        return count + 1;
    }

    /// For each element that meets the new one, how much of it lies outside.
    private void measureOutside(int[] element) {
        for (int v : element)
            for (int i = 0; i < elementCount[v]; i++) {
                int e = elements[v][i];
                if (members[e].length == 0) continue;
                if (outsideStamp[e] != stamp) {
                    outsideStamp[e] = stamp;
                    outside[e] = 0;
                    for (int u : members[e]) outside[e] += weight[u];
                }
                outside[e] -= weight[v];
            }
    }

    /// Drops what the new element covers from a variable's lists, and adds the element.
    private void relink(int v, int pivot) {
        int kept = 0;
        for (int i = 0; i < nearCount[v]; i++) {
            int u = near[v][i];
            if (weight[u] != 0 && mark[u] != stamp) near[v][kept++] = u;
        }
        nearCount[v] = kept;
        kept = 0;
        for (int i = 0; i < elementCount[v]; i++) {
            int e = elements[v][i];
            if (members[e].length != 0 && outside[e] > 0) elements[v][kept++] = e;
        }
        if (kept == elements[v].length) elements[v] = Arrays.copyOf(elements[v], 2 * kept);
        elements[v][kept] = pivot;
        elementCount[v] = kept + 1;
    }

    private void mergeAlike(int[] element) {
        long[] keyed = new long[element.length];
        for (int i = 0; i < element.length; i++) {
            int v = element[i];
            int key = 31 * nearCount[v] + elementCount[v];
            for (int k = 0; k < nearCount[v]; k++) key += near[v][k] * 0x9E3779B9;
            for (int k = 0; k < elementCount[v]; k++) key += elements[v][k] * 0x85EBCA6B;
            keyed[i] = ((long) key << 32) | i;
        }
        Arrays.sort(keyed);
        for (int i = 0; i < keyed.length; i++) {
            int kept = element[(int) keyed[i]];
            if (weight[kept] == 0 || waiting[kept] > 0) continue;
            boolean marked = false;
            for (int j = i + 1; j < keyed.length && keyed[j] >> 32 == keyed[i] >> 32; j++) {
                int v = element[(int) keyed[j]];
                if (weight[v] == 0 || waiting[v] > 0) continue;
                if (nearCount[v] != nearCount[kept] || elementCount[v] != elementCount[kept]) continue;
                if (!marked) markLists(kept);
                marked = true;
                if (isMarked(v)) merge(kept, v);
            }
        }
    }

    private void markLists(int v) {
        stamp++;
        for (int k = 0; k < nearCount[v]; k++) mark[near[v][k]] = stamp;
        for (int k = 0; k < elementCount[v]; k++) mark[elements[v][k]] = stamp;
    }

    private boolean isMarked(int v) {
        for (int k = 0; k < nearCount[v]; k++) if (mark[near[v][k]] != stamp) return false;
        for (int k = 0; k < elementCount[v]; k++) if (mark[elements[v][k]] != stamp) return false;
        return true;
    }

    private void merge(int kept, int v) {
        weight[kept] += weight[v];
        weight[v] = 0;
        nextMerged[lastMerged[kept]] = v;
        lastMerged[kept] = lastMerged[v];
    }
}
