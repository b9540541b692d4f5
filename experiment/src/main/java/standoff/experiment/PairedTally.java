package standoff.experiment;

import java.util.Arrays;
import java.util.List;

/// How two runs with the same seed differ, future by future, so that shared luck cancels. Blocks may come in
/// any order.
public final class PairedTally {
    private final List<Measure> measures;
    private final OrderedMoments differences;
    private final long[][] gained; // per measure and label: the futures that have it in the second run only
    private final long[][] lost; // and in the first run only
    private long futures;

    private PairedTally(List<Measure> measures) {
        this.measures = List.copyOf(measures);
        this.differences = new OrderedMoments(1, measures.size());
        this.gained = measures.stream()
                .map(measure -> new long[measure.labels().size()])
                .toArray(long[][]::new);
        this.lost = measures.stream()
                .map(measure -> new long[measure.labels().size()])
                .toArray(long[][]::new);
    }

    /// An empty tally for two models with the same measures.
    public static PairedTally of(Model first, Model second) {
        if (!first.measures().equals(second.measures()))
            throw new IllegalArgumentException("expected two models with the same measures, found " + first.measures()
                    + " and " + second.measures());
        return new PairedTally(first.measures());
    }

    /// Adds the same futures of both runs.
    public void add(Block first, Block second) {
        if (first.index() != second.index() || first.first() != second.first() || first.size() != second.size())
            throw new IllegalArgumentException(
                    "expected the same futures of both runs, found block %d of %d and %d of %d"
                            .formatted(first.index(), first.size(), second.index(), second.size()));
        var moments = new Moments[measures.size()];
        Arrays.fill(moments, Moments.NONE);
        for (int m = 0; m < moments.length; m++)
            if (measures.get(m).labels().isEmpty()) moments[m] = differences(first.column(m), second.column(m));
        differences.add(0, first.first(), first.size(), List.of(moments));
        for (int m = 0; m < moments.length; m++)
            if (!measures.get(m).labels().isEmpty()) count(first.column(m), second.column(m), gained[m], lost[m]);
        futures += first.size();
    }

    private static Moments differences(double[] first, double[] second) {
        var difference = new double[first.length];
        for (int k = 0; k < difference.length; k++) difference[k] = second[k] - first[k];
        return Moments.of(difference);
    }

    private static void count(double[] first, double[] second, long[] gained, long[] lost) {
        for (int k = 0; k < first.length; k++)
            if (first[k] != second[k]) {
                lost[(int) first[k]]++;
                gained[(int) second[k]]++;
            }
    }

    /// The mean difference of a quantity, over the futures to which it applies in both runs.
    public Difference quantity(int measure) {
        if (!measures.get(measure).labels().isEmpty())
            throw new IllegalArgumentException(measures.get(measure).name() + ": expected a quantity");
        Moments moments = differences.of(0, measure);
        return new Difference(
                moments.count(), moments.count() == 0 ? Double.NaN : moments.mean(), moments.standardError());
    }

    /// The difference of a label's share. Of n futures g gain the label and l lose it: the difference is `(g -
    /// l) / n`, its standard error `sqrt(g + l - (g - l)^2 / n) / n` (McNemar, "Note on the sampling error of
    /// the difference between correlated proportions", Psychometrika 12, 1947).
    public Difference share(int measure, int label) {
        if (measures.get(measure).labels().isEmpty())
            throw new IllegalArgumentException(measures.get(measure).name() + ": expected an event or a category");
        double g = gained[measure][label];
        double l = lost[measure][label];
        return new Difference(futures, (g - l) / futures, Math.sqrt(g + l - (g - l) * (g - l) / futures) / futures);
    }
}
