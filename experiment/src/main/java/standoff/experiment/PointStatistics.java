package standoff.experiment;

import java.util.Arrays;
import java.util.List;

/// What the futures of each point of a design say about each measure: counts, means and shares, in flat arrays. The
/// same futures give the same bits, in whatever order and from however many tallies they come.
public final class PointStatistics {
    private final List<Measure> measures;
    private final int[] column; // per measure: of a quantity in the moments, of an event or category its first label
    private final int labels; // of all events and categories together
    private final OrderedMoments moments; // per point and quantity
    private final long[] counts; // per point and label

    private PointStatistics(Plan plan) {
        this.measures = List.copyOf(plan.model().measures());
        this.column = new int[measures.size()];
        int quantities = 0;
        int labelsSoFar = 0;
        for (int m = 0; m < column.length; m++)
            if (isQuantity(m)) column[m] = quantities++;
            else {
                column[m] = labelsSoFar;
                labelsSoFar += measures.get(m).labels().size();
            }
        this.labels = labelsSoFar;
        this.moments = new OrderedMoments(plan.design().points(), quantities);
        this.counts = new long[Math.multiplyExact(plan.design().points(), labels)];
    }

    static PointStatistics of(Plan plan) {
        return new PointStatistics(plan);
    }

    private boolean isQuantity(int measure) {
        return measures.get(measure).labels().isEmpty();
    }

    /// Adds the futures of one point that stand at the places `at` to `at + count - 1` of a block.
    void add(Block block, int at, int point, long replicate, int count) {
        var parts = new Moments[measures.size()];
        int quantities = 0;
        for (int m = 0; m < column.length; m++)
            if (isQuantity(m)) parts[quantities++] = Moments.of(block.column(m), at, at + count);
        moments.add(point, replicate, count, List.of(Arrays.copyOf(parts, quantities)));
        for (int m = 0; m < column.length; m++)
            if (!isQuantity(m)) {
                double[] values = block.column(m);
                int first = point * labels + column[m];
                for (int k = at; k < at + count; k++) counts[first + (int) values[k]]++;
            }
    }

    /// Adds the futures of another of the same plan; none may be in both, or nothing is added.
    void merge(PointStatistics that) {
        moments.merge(that.moments);
        for (int i = 0; i < counts.length; i++) counts[i] += that.counts[i];
    }

    /// How many futures of a point were added so far.
    public long futures(int point) {
        return moments.futures(point);
    }

    /// Count, mean and spread of a quantity over the futures of a point; those to which it does not apply do not count.
    public Moments moments(int point, int measure) {
        if (!isQuantity(measure))
            throw new IllegalArgumentException(measures.get(measure).name() + ": expected a quantity");
        return moments.of(point, column[measure]);
    }

    /// How often an event or category had each label in the futures of a point.
    public Shares shares(int point, int measure) {
        if (isQuantity(measure))
            throw new IllegalArgumentException(measures.get(measure).name() + ": expected an event or a category");
        int first = point * labels + column[measure];
        List<String> names = measures.get(measure).labels();
        return new Shares(names, Arrays.copyOfRange(counts, first, first + names.size()));
    }
}
