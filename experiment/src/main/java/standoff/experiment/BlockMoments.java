package standoff.experiment;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The moments of several columns of a run. Sums of doubles depend on their order, so blocks are added up in the order
/// of their index, whatever the order they come in: those that come before their turn wait.
final class BlockMoments {
    private int next;
    private final Moments[] sums; // of the blocks before next
    private final TreeMap<Integer, Moments[]> waiting = new TreeMap<>();

    BlockMoments(int columns) {
        this.sums = new Moments[columns];
        Arrays.fill(sums, Moments.NONE);
    }

    /// Adds a block's moments, one per column.
    void add(int block, Moments[] moments) {
        if (block < next || waiting.putIfAbsent(block, moments) != null)
            throw new IllegalArgumentException("block " + block + ": was added before");
        settle();
    }

    private void settle() {
        for (Moments[] turn = waiting.remove(next); turn != null; turn = waiting.remove(next)) {
            for (int c = 0; c < sums.length; c++) sums[c] = sums[c].plus(turn[c]);
            next++;
        }
    }

    /// Adds the blocks of another; none may be in both, or nothing is added.
    void merge(BlockMoments that) {
        for (int block : that.waiting.keySet())
            if (block < next || waiting.containsKey(block))
                throw new IllegalArgumentException("block " + block + ": is in both");
        if (that.next > 0) {
            if (next > 0 || !waiting.headMap(that.next).isEmpty())
                throw new IllegalArgumentException("blocks below " + that.next + ": some are in both");
            next = that.next;
            System.arraycopy(that.sums, 0, sums, 0, sums.length);
        }
        waiting.putAll(that.waiting);
        settle();
    }

    /// The moments of a column over the blocks added so far.
    Moments of(int column) {
        Moments sum = sums[column];
        for (Map.Entry<Integer, Moments[]> turn : waiting.entrySet()) sum = sum.plus(turn.getValue()[column]);
        return sum;
    }
}
