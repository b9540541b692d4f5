package standoff.experiment;

import java.util.List;

/// What many futures say about a category, or about an event (labels `no` and `yes`).
public final class Shares implements MeasureStatistics {
    private final List<String> labels;
    private final long[] counts;
    private final long count;

    Shares(List<String> labels, long[] counts) {
        this.labels = List.copyOf(labels);
        this.counts = counts.clone();
        long sum = 0;
        for (long one : counts) sum += one;
        this.count = sum;
    }

    public List<String> labels() {
        return labels;
    }

    @Override
    public long count() {
        return count;
    }

    /// The futures with this label; of an event, label 1 is "it happened".
    public long count(int label) {
        return counts[label];
    }

    /// NaN where there is no future.
    public double share(int label) {
        return (double) counts[label] / count;
    }

    /// The score interval for the share, at a level such as .95: Wilson, "Probable inference, the law of
    /// succession, and statistical inference", JASA 22 (1927). From 0 to 1 where there is no future.
    public Interval wilson(int label, double level) {
        if (count == 0) return new Interval(0, 1);
        double z = Interval.normalReach(level);
        double spread = z * z / count;
        double centre = (share(label) + spread / 2) / (1 + spread);
        double reach = Math.sqrt(share(label) * (1 - share(label)) * spread + spread * spread / 4) / (1 + spread);
        return new Interval(
                counts[label] == 0 ? 0 : Math.max(0, centre - reach),
                counts[label] == count ? 1 : Math.min(1, centre + reach));
    }
}
