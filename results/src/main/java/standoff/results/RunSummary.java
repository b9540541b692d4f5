package standoff.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Interval;
import standoff.experiment.Measure;
import standoff.experiment.ModelId;
import standoff.experiment.QuantityStatistics;
import standoff.experiment.Shares;
import standoff.experiment.Tally;

/// What a run says about every measure, over all its futures. `summary.json`: it holds only what follows from model,
/// question and plan, so a run gives the same bytes on every machine.
///
/// The components and their names are the file's keys. Numbers that do not exist (a mean over no futures) are
/// `null`.
///
/// @param digest     of all that determines the run's bits
/// @param futures    on which it rests; fewer than planned where the run was cancelled
/// @param confidence of all intervals
/// @param categories their labels' shares, in the model's order; the ending is one of them
public record RunSummary(
        int format,
        ModelId model,
        String digest,
        Manifest.PlanEntry plan,
        long futures,
        double confidence,
        List<CategorySummary> categories,
        List<EventSummary> events,
        List<QuantitySummary> quantities) {
    /// The confidence of the intervals.
    public static final double CONFIDENCE = .95;

    public RunSummary {
        categories = List.copyOf(categories);
        events = List.copyOf(events);
        quantities = List.copyOf(quantities);
    }

    /// A share of futures with Wilson's score interval; null over no futures.
    public record Share(
            String label,
            long count,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {
        static Share of(Shares shares, int label) {
            Interval interval = shares.wilson(label, CONFIDENCE);
            return new Share(
                    shares.labels().get(label),
                    shares.count(label),
                    number(shares.share(label)),
                    number(interval.low()),
                    number(interval.high()));
        }
    }

    /// One of several labels per future.
    ///
    /// @param count the futures it applied to
    public record CategorySummary(String name, String label, long count, List<Share> shares) {
        public CategorySummary {
            shares = List.copyOf(shares);
        }

        static CategorySummary of(Measure measure, Shares shares) {
            return new CategorySummary(
                    measure.name(),
                    measure.label(),
                    shares.count(),
                    IntStream.range(0, shares.labels().size())
                            .mapToObj(label -> Share.of(shares, label))
                            .toList());
        }
    }

    /// Something that happened in a share of the futures.
    public record EventSummary(
            String name,
            String label,
            long count,
            long happened,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {
        static EventSummary of(Measure measure, Shares shares) {
            Share yes = Share.of(shares, 1);
            return new EventSummary(
                    measure.name(), measure.label(), shares.count(), yes.count(), yes.share(), yes.low(), yes.high());
        }
    }

    /// A number per future.
    ///
    /// @param count         the futures it applied to
    /// @param notApplicable the futures it did not apply to
    /// @param standardError the Monte Carlo error of the mean
    public record QuantitySummary(
            String name,
            String label,
            String unit,
            long count,
            long notApplicable,
            @Nullable Double mean,
            @Nullable Double standardError,
            @Nullable Double min,
            @Nullable Double p5,
            @Nullable Double p10,
            @Nullable Double p25,
            @Nullable Double p50,
            @Nullable Double p75,
            @Nullable Double p90,
            @Nullable Double p95,
            @Nullable Double max) {
        static QuantitySummary of(Measure measure, QuantityStatistics numbers) {
            return new QuantitySummary(
                    measure.name(),
                    measure.label(),
                    measure.unit(),
                    numbers.count(),
                    numbers.notApplicable(),
                    number(numbers.mean()),
                    number(numbers.standardError()),
                    number(numbers.min()),
                    number(numbers.quantile(.05)),
                    number(numbers.quantile(.10)),
                    number(numbers.quantile(.25)),
                    number(numbers.quantile(.50)),
                    number(numbers.quantile(.75)),
                    number(numbers.quantile(.90)),
                    number(numbers.quantile(.95)),
                    number(numbers.max()));
        }
    }

    /// What the futures gathered so far say about the measures of this run.
    public static RunSummary of(Manifest manifest, Tally tally) {
        List<CategorySummary> categories = new ArrayList<>();
        List<EventSummary> events = new ArrayList<>();
        List<QuantitySummary> quantities = new ArrayList<>();
        for (int k = 0; k < manifest.measures().size(); k++) {
            Measure measure = manifest.measures().get(k).measure();
            switch (measure.kind()) {
                case Measure.Kind.Quantity() -> quantities.add(QuantitySummary.of(measure, tally.quantity(k)));
                case Measure.Kind.Event() -> events.add(EventSummary.of(measure, tally.shares(k)));
                case Measure.Kind.Category _ -> categories.add(CategorySummary.of(measure, tally.shares(k)));
            }
        }
        return new RunSummary(
                Manifest.FORMAT,
                manifest.model(),
                manifest.digest(),
                manifest.plan(),
                tally.futures(),
                CONFIDENCE,
                categories,
                events,
                quantities);
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
