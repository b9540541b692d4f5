package standoff.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import standoff.experiment.Distribution;
import standoff.experiment.Input;
import standoff.experiment.Uncertainty;

/// Which uncertain inputs move an outcome of a run, read off the futures themselves: the share of futures with
/// the outcome where an input was drawn from the lowest fifth of its distribution, against that where it was
/// drawn from the highest; of a switch or choice, the labels with the smallest and the largest share. All other
/// inputs vary freely. Inputs are drawn independently, so what differs is the input's own effect, averaged over
/// the others.
final class Drivers {
    /// A swing smaller than so many standard errors is taken for luck. With 300 inputs and 6 outcomes about one
    /// in nine reports shows one that is, P(|z| > 4) = 6.3e-5.
    static final double ERRORS = 4;
    /// Groups with fewer futures say nothing.
    private static final int LEAST = 30;

    private static final double LOW = .2;
    private static final double HIGH = .8;

    /// Something that comes about or not.
    ///
    /// @param column of the futures, inputs first and then measures
    /// @param value  that the column has where it comes about
    record Outcome(String title, int column, double value) {}

    /// How far an outcome moves with an input.
    ///
    /// @param low   the group of futures that `atLow` is of, in words
    /// @param atLow share of the futures of that group
    /// @param error standard error of the difference of the shares
    record Swing(Input input, String low, String high, double atLow, double atHigh, double error) {
        double size() {
            return Math.abs(atHigh - atLow);
        }
    }

    private final List<Outcome> outcomes;
    private final List<Split> splits = new ArrayList<>();
    private final long[] hits;
    private long futures;

    /// @param inputs   of the model, in the order of the columns
    Drivers(List<Input> inputs, List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        this.hits = new long[outcomes.size()];
        for (int column = 0; column < inputs.size(); column++)
            if (inputs.get(column) instanceof Uncertainty uncertainty) {
                Split split = Split.of(uncertainty, column, outcomes.size());
                if (split.groups() > 1) splits.add(split);
            }
    }

    /// Adds futures, a column for each input and then each measure.
    void add(int count, double[][] columns) {
        futures += count;
        for (int o = 0; o < outcomes.size(); o++) {
            double[] column = columns[outcomes.get(o).column()];
            for (int k = 0; k < count; k++) if (column[k] == outcomes.get(o).value()) hits[o]++;
        }
        for (Split split : splits) split.add(count, columns, outcomes);
    }

    long futures() {
        return futures;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /// The share of all futures with an outcome.
    double share(int outcome) {
        return (double) hits[outcome] / futures;
    }

    /// What moves an outcome beyond luck, most first.
    List<Swing> swings(int outcome) {
        return splits.stream()
                .map(split -> split.swing(outcome))
                .filter(swing -> swing.size() > ERRORS * swing.error())
                .sorted(Comparator.comparingDouble(Swing::size).reversed())
                .toList();
    }

    /// The inputs that move the outcomes most: the first of each outcome, then the second of each, and so on.
    List<Input> foremost(int most) {
        List<List<Swing>> all =
                IntStream.range(0, outcomes.size()).mapToObj(this::swings).toList();
        Set<Input> inputs = new LinkedHashSet<>();
        int longest = all.stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < longest; rank++)
            for (List<Swing> swings : all)
                if (rank < swings.size() && inputs.size() < most)
                    inputs.add(swings.get(rank).input());
        return List.copyOf(inputs);
    }

    /// The futures of a run in groups by what one input was, counted.
    private static final class Split {
        private final Uncertainty input;
        private final int column;
        private final double low;
        private final double high;
        private final List<String> names;
        private final long[] sizes;
        private final long[][] hits;

        private Split(Uncertainty input, int column, double low, double high, List<String> names, int outcomes) {
            this.input = input;
            this.column = column;
            this.low = low;
            this.high = high;
            this.names = names;
            this.sizes = new long[names.size()];
            this.hits = new long[outcomes][names.size()];
        }

        static Split of(Uncertainty input, int column, int outcomes) {
            List<String> labels = AssumptionsSection.labels(input.domain());
            if (!labels.isEmpty()) return new Split(input, column, Double.NaN, Double.NaN, labels, outcomes);
            Distribution distribution = input.distribution();
            double low = distribution.quantile(LOW);
            double high = distribution.quantile(HIGH);
            List<String> names = low < high
                    ? List.of("≤ " + AssumptionsSection.number(low), "≥ " + AssumptionsSection.number(high))
                    : List.of();
            return new Split(input, column, low, high, names, outcomes);
        }

        int groups() {
            return names.size();
        }

        private int group(double value) {
            if (Double.isNaN(low)) return (int) value;
            return value <= low ? 0 : value >= high ? 1 : -1;
        }

        void add(int count, double[][] columns, List<Outcome> outcomes) {
            for (int k = 0; k < count; k++) {
                int group = group(columns[column][k]);
                if (group < 0) continue;
                sizes[group]++;
                for (int o = 0; o < hits.length; o++) {
                    Outcome outcome = outcomes.get(o);
                    if (columns[outcome.column()][k] == outcome.value()) hits[o][group]++;
                }
            }
        }

        Swing swing(int outcome) {
            int least = 0;
            int most = names.size() - 1;
            if (names.size() > 2)
                for (int group = 0; group < names.size(); group++) {
                    if (sizes[group] < LEAST) continue;
                    if (sizes[least] < LEAST || share(outcome, group) < share(outcome, least)) least = group;
                    if (sizes[most] < LEAST || share(outcome, group) > share(outcome, most)) most = group;
                }
            if (Math.min(sizes[least], sizes[most]) < LEAST)
                return new Swing(input, names.get(least), names.get(most), 0, 0, 0);
            double error = Math.sqrt(variance(outcome, least) + variance(outcome, most));
            return new Swing(
                    input, names.get(least), names.get(most), share(outcome, least), share(outcome, most), error);
        }

        private double share(int outcome, int group) {
            return (double) hits[outcome][group] / sizes[group];
        }

        /// Of the share, with Agresti and Coull's two successes and two failures more: none is without error.
        private double variance(int outcome, int group) {
            double share = (hits[outcome][group] + 2.0) / (sizes[group] + 4);
            return share * (1 - share) / (sizes[group] + 4);
        }
    }
}
