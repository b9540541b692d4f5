package standoff.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The moments of several columns, for each of several groups of futures. Sums of doubles depend on their order, so the
/// parts of a group are added up in the order of its futures, whatever the order they come in: a part that comes before
/// its turn waits.
final class OrderedMoments {
    private final int columns;
    private final long[] next; // per group, the first of its futures that is not yet added
    private final long[] counts; // per group and column
    private final double[] means;
    private final double[] squares;
    private final Map<Integer, TreeMap<Long, Part>> waiting = new HashMap<>();

    /// Consecutive futures of a group.
    private record Part(int size, List<Moments> moments) {}

    OrderedMoments(int groups, int columns) {
        this.columns = columns;
        this.next = new long[groups];
        int cells = Math.multiplyExact(groups, columns);
        this.counts = new long[cells];
        this.means = new double[cells];
        this.squares = new double[cells];
    }

    /// Adds the moments, one per column, of the futures from `first` on.
    void add(int group, long first, int size, List<Moments> moments) {
        if (first < next[group] || waits(group, first))
            throw new IllegalArgumentException("future " + first + ": was added before");
        if (first == next[group] && !waiting.containsKey(group)) {
            append(group, size, moments);
            return;
        }
        waiting.computeIfAbsent(group, _ -> new TreeMap<>()).put(first, new Part(size, moments));
        settle(group);
    }

    private boolean waits(int group, long first) {
        TreeMap<Long, Part> parts = waiting.get(group);
        return parts != null && parts.containsKey(first);
    }

    private void append(int group, int size, List<Moments> moments) {
        for (int c = 0; c < columns; c++) set(group, c, settled(group, c).plus(moments.get(c)));
        next[group] += size;
    }

    private void settle(int group) {
        TreeMap<Long, Part> parts = waiting.get(group);
        if (parts == null) return;
        for (Part turn = parts.remove(next[group]); turn != null; turn = parts.remove(next[group]))
            append(group, turn.size, turn.moments);
        if (parts.isEmpty()) waiting.remove(group);
    }

    private Moments settled(int group, int column) {
        int cell = group * columns + column;
        return new Moments(counts[cell], means[cell], squares[cell]);
    }

    private void set(int group, int column, Moments moments) {
        int cell = group * columns + column;
        counts[cell] = moments.count();
        means[cell] = moments.mean();
        squares[cell] = moments.squares();
    }

    /// Adds the parts of another; no future may be in both, or nothing is added.
    void merge(OrderedMoments that) {
        for (int group = 0; group < next.length; group++) checkApart(that, group);
        for (int group = 0; group < next.length; group++) {
            if (that.next[group] > 0) {
                next[group] = that.next[group];
                for (int c = 0; c < columns; c++) set(group, c, that.settled(group, c));
            }
            TreeMap<Long, Part> parts = that.waiting.get(group);
            if (parts != null)
                waiting.computeIfAbsent(group, _ -> new TreeMap<>()).putAll(parts);
            settle(group);
        }
    }

    private void checkApart(OrderedMoments that, int group) {
        for (long first : that.waiting.getOrDefault(group, new TreeMap<>()).keySet())
            if (first < next[group] || waits(group, first))
                throw new IllegalArgumentException("future " + first + ": is in both");
        TreeMap<Long, Part> mine = waiting.getOrDefault(group, new TreeMap<>());
        if (that.next[group] > 0
                && (next[group] > 0 || !mine.headMap(that.next[group]).isEmpty()))
            throw new IllegalArgumentException("futures below " + that.next[group] + ": some are in both");
    }

    /// The moments of a column over the futures of a group that were added so far.
    Moments of(int group, int column) {
        Moments sum = settled(group, column);
        for (Part part : waiting.getOrDefault(group, new TreeMap<>()).values())
            sum = sum.plus(part.moments.get(column));
        return sum;
    }

    /// How many futures of a group were added so far.
    long futures(int group) {
        long sum = next[group];
        for (Part part : waiting.getOrDefault(group, new TreeMap<>()).values()) sum += part.size;
        return sum;
    }
}
