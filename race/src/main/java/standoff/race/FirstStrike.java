package standoff.race;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import standoff.experiment.Interval;
import standoff.experiment.Plan;
import standoff.experiment.Workers;
import standoff.numerics.random.Streams;
import standoff.race.world.FirstStrikeKind;
import standoff.race.world.RandomPurpose;

/// The index of first-strike stability of the first two powers, every half year and for each kind of
/// first strike, by counterfactual branching ([FirstStrikeBranches]): each future is lived twice more
/// from that moment, with the one striking first and with the other, under the same luck before and
/// after.
///
/// ```
/// C1_X  = mean cost to X of the ending when X strikes first, C2_X = when it is struck first
/// cost  = value of the best ending to X - value of the ending
/// index = min(1, C1_A/C2_A) min(1, C1_B/C2_B)
/// ```
/// 1: nobody gains by going first; 0: all is gained by it. The form is that of Kent and Thaler
/// (First-Strike Stability, RAND R-3765-AF, 1989); where arsenals may be launched first, so is what is
/// weighed. Of other kinds the costs are those of this race's endings and not of nuclear exchanges, and
/// a strike is one on a programme. It is a ratio of means over futures, and no number that a single
/// future has. The ratios are not capped: one above 1 says by how much going first costs more than being
/// struck.
///
/// @param one     the first power's name
/// @param other   the second's
/// @param futures how many were branched
/// @param kinds   what was found of each kind of first strike, in the order of the kinds; of those by
///                which some future branched
public record FirstStrike(String one, String other, int futures, List<OfKind> kinds) {
    static final RandomPurpose RESAMPLED_DRAW = new RandomPurpose(64, "which futures a resampling takes");

    private static final int RESAMPLES = 500;
    private static final double TAIL = .025;

    /// What was found of one kind of first strike.
    ///
    /// @param overall the index with costs averaged over all moments: the surest figure
    /// @param moments the index by moment; none of a kind that is not asked for by half year
    public record OfKind(FirstStrikeKind kind, Index overall, List<Moment> moments) {
        public OfKind {
            moments = List.copyOf(moments);
        }
    }

    /// The index at one moment.
    public record Moment(LocalDate date, Index index) {}

    /// What one power stakes.
    ///
    /// @param first    mean cost to it of striking first
    /// @param second   mean cost to it of being struck first
    /// @param error    standard error of the ratio,
    ///                 `sqrt(sum (first - ratio second)^2 / (n (n - 1)))/mean second`;
    ///                 NaN for a single future
    /// @param interval the middle 95 % of the ratio over the samples drawn again
    public record Power(double first, double second, double error, Interval interval) {
        /// Below 1 it gains by going first; not capped.
        public double ratio() {
            return ratio(first, second);
        }

        private static double ratio(double first, double second) {
            return first == second ? 1 : first / second;
        }

        private static Power of(List<double[]> costs, int first, int second, Interval interval) {
            int n = costs.size();
            double firsts = sum(costs, first);
            double seconds = sum(costs, second);
            double ratio = ratio(firsts, seconds);
            double squares = 0;
            for (double[] cost : costs) {
                double rest = cost[first] - ratio * cost[second];
                squares += rest * rest;
            }
            double error = squares == 0 ? 0 : Math.sqrt(squares / (n * (n - 1.))) / (seconds / n);
            return new Power(firsts / n, seconds / n, n < 2 ? Double.NaN : error, interval);
        }
    }

    /// The index with its error.
    ///
    /// @param futures  over how many futures the costs are means: those that had not ended
    /// @param error    standard deviation of the index over samples drawn again from these futures
    /// @param interval the middle 95 % of those samples (500, with replacement, each future whole),
    ///                 which cannot leave 0 to 1 as an error put beside the index would
    public record Index(int futures, Power one, Power other, double error, Interval interval) {
        public double value() {
            return Math.min(1, one.ratio()) * Math.min(1, other.ratio());
        }

        /// The index of these costs, one row per future.
        static Index of(List<double[]> costs, Streams streams) {
            int n = costs.size();
            double[] again = new double[RESAMPLES];
            double[] ones = new double[RESAMPLES];
            double[] others = new double[RESAMPLES];
            double[] sums = new double[FirstStrikeBranches.COSTS];
            for (int b = 0; b < RESAMPLES; b++) {
                Arrays.fill(sums, 0);
                for (int k = 0; k < n; k++) {
                    double[] drawn = costs.get((int) (n * streams.uniform(RESAMPLED_DRAW.number(), k, b)));
                    for (int c = 0; c < sums.length; c++) sums[c] += drawn[c];
                }
                ones[b] = Power.ratio(sums[FirstStrikeBranches.ONE_FIRST], sums[FirstStrikeBranches.ONE_SECOND]);
                others[b] = Power.ratio(sums[FirstStrikeBranches.OTHER_FIRST], sums[FirstStrikeBranches.OTHER_SECOND]);
                again[b] = Math.min(1, ones[b]) * Math.min(1, others[b]);
            }
            return new Index(
                    n,
                    Power.of(costs, FirstStrikeBranches.ONE_FIRST, FirstStrikeBranches.ONE_SECOND, middle(ones, n)),
                    Power.of(
                            costs,
                            FirstStrikeBranches.OTHER_FIRST,
                            FirstStrikeBranches.OTHER_SECOND,
                            middle(others, n)),
                    n < 2 ? Double.NaN : spread(again),
                    middle(again, n));
        }

        private static Interval middle(double[] values, int futures) {
            if (futures < 2) return new Interval(Double.NaN, Double.NaN);
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int cut = (int) (TAIL * RESAMPLES);
            return new Interval(sorted[cut], sorted[RESAMPLES - 1 - cut]);
        }

        private static double spread(double[] values) {
            double sum = 0; // not a stream's sum, whose last bit depends on the platform
            for (double value : values) sum += value;
            double mean = sum / values.length;
            double squares = 0;
            for (double value : values) squares += (value - mean) * (value - mean);
            return Math.sqrt(squares / (values.length - 1));
        }
    }

    public FirstStrike {
        kinds = List.copyOf(kinds);
    }

    /// What was found of one kind.
    public OfKind of(FirstStrikeKind kind) {
        for (OfKind each : kinds) if (each.kind == kind) return each;
        throw new IllegalArgumentException("expected a kind of first strike that is open here, found " + kind);
    }

    static FirstStrike of(RaceModel model, Plan plan, int futures, Workers workers) {
        FirstStrikeBranches branches = new FirstStrikeBranches(model, plan, futures, workers);
        List<OfKind> found = new ArrayList<>();
        for (FirstStrikeKind kind : branches.kinds()) {
            OfKind each = of(model, branches, kind, Streams.of(plan.seed()));
            if (each.overall.futures > 0) found.add(each);
        }
        return new FirstStrike(
                model.scenario().nations().get(branches.one).name(),
                model.scenario().nations().get(branches.other).name(),
                branches.futures,
                found);
    }

    /// What is found of one kind alone.
    static OfKind of(RaceModel model, FirstStrikeBranches branches, FirstStrikeKind kind, Streams streams) {
        FirstStrikeBranches.Costs costs = branches.live(kind);
        List<Moment> moments = new ArrayList<>();
        for (int m = 0; m < branches.moments && kind.byHalfYear(); m++)
            moments.add(new Moment(model.scenario().date(branches.step(m)), Index.of(costs.at(m), streams)));
        return new OfKind(kind, Index.of(costs.overall(), streams), moments);
    }

    private static double sum(List<double[]> costs, int which) {
        double sum = 0;
        for (double[] cost : costs) sum += cost[which];
        return sum;
    }
}
