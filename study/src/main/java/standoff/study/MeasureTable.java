package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standoff.experiment.Interval;
import standoff.experiment.Measure;
import standoff.experiment.QuantityStatistics;
import standoff.experiment.Shares;
import standoff.experiment.Tally;
import standoff.figures.Estimate;
import standoff.numerics.NormalLaw;
import standoff.race.measures.MeasureKey;

/// What a run says about every measure, each with its 95 % Monte Carlo interval, in the model's order.
public record MeasureTable(List<EventShare> events, List<QuantitySpread> quantities, List<CategoryShares> categories) {
    private static final double LEVEL = .95;

    public MeasureTable {
        events = List.copyOf(events);
        quantities = List.copyOf(quantities);
        categories = List.copyOf(categories);
    }

    /// What happens in a share of the futures, with Wilson's interval.
    public record EventShare(String name, String label, long happened, Estimate share) {}

    /// A number per future.
    ///
    /// @param futures to which it applies
    /// @param mean    with the normal interval of its Monte Carlo error
    /// @param p05     the 5 % quantile over these futures
    public record QuantitySpread(
            String name, String label, String unit, long futures, Estimate mean, double p05, double p50, double p95) {}

    /// One of several labels per future.
    public record CategoryShares(String name, String label, List<LabelShare> shares) {
        public CategoryShares {
            shares = List.copyOf(shares);
        }
    }

    /// The futures with one label, with Wilson's interval of their share.
    public record LabelShare(String label, long futures, Estimate share) {}

    static MeasureTable of(List<Measure> measures, Tally tally) {
        List<EventShare> events = new ArrayList<>();
        List<QuantitySpread> quantities = new ArrayList<>();
        List<CategoryShares> categories = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            Measure measure = measures.get(m);
            switch (measure.kind()) {
                case Measure.Kind.Event _ -> {
                    Shares shares = tally.shares(m);
                    events.add(new EventShare(measure.name(), measure.label(), shares.count(1), share(shares, 1)));
                }
                case Measure.Kind.Quantity _ -> quantities.add(spread(measure, tally.quantity(m)));
                case Measure.Kind.Category(List<String> labels) -> {
                    List<LabelShare> found = new ArrayList<>();
                    Shares shares = tally.shares(m);
                    for (int label = 0; label < labels.size(); label++)
                        found.add(new LabelShare(labels.get(label), shares.count(label), share(shares, label)));
                    categories.add(new CategoryShares(measure.name(), measure.label(), found));
                }
            }
        }
        return new MeasureTable(events, quantities, categories);
    }

    private static Estimate share(Shares shares, int label) {
        Interval interval = shares.wilson(label, LEVEL);
        double share = shares.share(label);
        return new Estimate(share, Math.min(interval.low(), share), Math.max(interval.high(), share));
    }

    private static QuantitySpread spread(Measure measure, QuantityStatistics numbers) {
        return new QuantitySpread(
                measure.name(),
                measure.label(),
                measure.unit(),
                numbers.count(),
                mean(numbers),
                numbers.quantile(.05),
                numbers.quantile(.5),
                numbers.quantile(.95));
    }

    /// No interval where all futures have one value.
    private static Estimate mean(QuantityStatistics numbers) {
        double reach = NormalLaw.QUANTILE_97_5 * numbers.standardError();
        double mean = numbers.mean();
        return reach > 0 ? new Estimate(mean, mean - reach, mean + reach) : Estimate.exact(mean);
    }

    /// The share of futures in which something happens.
    public Estimate share(MeasureKey.Event key) {
        return found(
                        key,
                        events.stream()
                                .filter(event -> event.name().equals(key.name()))
                                .findFirst())
                .share();
    }

    public Estimate mean(MeasureKey.Quantity key) {
        return found(
                        key,
                        quantities.stream()
                                .filter(quantity -> quantity.name().equals(key.name()))
                                .findFirst())
                .mean();
    }

    public List<LabelShare> shares(MeasureKey.Category key) {
        return found(
                        key,
                        categories.stream()
                                .filter(category -> category.name().equals(key.name()))
                                .findFirst())
                .shares();
    }

    /// How many measures there are.
    public int size() {
        return events.size() + quantities.size() + categories.size();
    }

    private static <T> T found(MeasureKey key, Optional<T> found) {
        return found.orElseThrow(
                () -> new IllegalArgumentException("expected a measure of the run, found " + key.name()));
    }
}
