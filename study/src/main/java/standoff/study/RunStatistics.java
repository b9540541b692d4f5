package standoff.study;

import java.util.List;
import standoff.experiment.Difference;
import standoff.experiment.Fans;
import standoff.experiment.Interval;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.QuantityStatistics;
import standoff.experiment.Shares;
import standoff.experiment.Tally;
import standoff.figures.Estimate;
import standoff.figures.Quantiles;
import standoff.numerics.NormalLaw;

/// What a run found, by the names of measures and series, in the form that figures take.
final class RunStatistics {
    static final double LEVEL = .95;

    private final Model model;
    private final Tally tally;

    RunStatistics(Model model, Tally tally) {
        this.model = model;
        this.tally = tally;
    }

    long futures() {
        return tally.futures();
    }

    int measure(String name) {
        List<Measure> measures = model.measures();
        for (int m = 0; m < measures.size(); m++) if (measures.get(m).name().equals(name)) return m;
        throw new IllegalArgumentException("no measure " + name);
    }

    Shares shares(String name) {
        return tally.shares(measure(name));
    }

    QuantityStatistics numbers(String name) {
        return tally.quantity(measure(name));
    }

    /// The share of futures with a label (of an event: 1), with Wilson's interval.
    Estimate share(String name, int label) {
        Shares shares = shares(name);
        Interval interval = shares.wilson(label, LEVEL);
        double share = shares.share(label);
        return new Estimate(share, Math.min(interval.low(), share), Math.max(interval.high(), share));
    }

    Estimate event(String name) {
        return share(name, 1);
    }

    /// The mean of a quantity with its Monte Carlo interval; none where all futures have the same value.
    Estimate mean(String name) {
        QuantityStatistics numbers = numbers(name);
        double mean = numbers.mean();
        double error = numbers.standardError();
        return !(error > 0)
                ? Estimate.exact(mean)
                : new Estimate(mean, mean - NormalLaw.QUANTILE_97_5 * error, mean + NormalLaw.QUANTILE_97_5 * error);
    }

    static Estimate estimate(Difference difference) {
        Interval interval = difference.interval(LEVEL);
        return Double.isNaN(interval.low())
                ? Estimate.exact(difference.mean())
                : new Estimate(difference.mean(), interval.low(), interval.high());
    }

    int series(String name) {
        for (int s = 0; s < model.series().size(); s++)
            if (model.series().get(s).name().equals(name)) return s;
        throw new IllegalArgumentException("no series " + name);
    }

    Fans fans() {
        return tally.fans();
    }

    /// The spread of a series over the futures that have not ended by this moment.
    Quantiles spread(int series, int moment) {
        Fans fans = tally.fans();
        if (fans.count(series, moment) == 0) return Quantiles.NONE;
        return new Quantiles(
                fans.quantile(series, moment, .05),
                fans.quantile(series, moment, .10),
                fans.quantile(series, moment, .25),
                fans.quantile(series, moment, .50),
                fans.quantile(series, moment, .75),
                fans.quantile(series, moment, .90),
                fans.quantile(series, moment, .95));
    }
}
