package standoff.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import standoff.experiment.Distribution;
import standoff.experiment.Input;
import standoff.experiment.Uncertainty;
import standoff.experiment.Variable;

/// Which uncertain inputs move an outcome of a run, read off the futures themselves: the share of futures with
/// the outcome where an input was drawn from the lowest fifth of its distribution, against that where it was
/// drawn from the highest; of a switch or choice, the labels with the smallest and the largest share. All other
/// inputs vary as they do, so where inputs are correlated a difference is also that of the inputs drawn with it.
///
/// @param futures  on which it rests
/// @param outcomes what is counted, a label of a measure each
public record Drivers(long futures, List<Outcome> outcomes) {
    /// A swing smaller than so many standard errors is taken for luck. With 300 inputs and 6 outcomes about one
    /// in nine reports shows one that is, P(|z| > 4) = 6.3e-5.
    public static final double ERRORS = 4;

    public Drivers {
        outcomes = List.copyOf(outcomes);
    }

    /// Something that comes about or not: a measure has a label.
    ///
    /// @param share  of the futures with it
    /// @param swings what moves it beyond luck, most first
    public record Outcome(String measure, String label, double share, List<Swing> swings) {
        public Outcome {
            swings = List.copyOf(swings);
        }
    }

    /// How far an outcome moves with an input.
    ///
    /// @param input  its name
    /// @param low    the group of futures that `atLow` is of
    /// @param atLow  share of the futures of that group with the outcome
    /// @param error  standard error of the difference of the shares
    public record Swing(String input, Group low, Group high, double atLow, double atHigh, double error) {
        public double size() {
            return Math.abs(atHigh - atLow);
        }
    }

    /// Futures in which an input was drawn from a part of its range.
    ///
    /// @param bound of the part; of a label its index
    public record Group(Part part, double bound) {}

    /// A part of the range of an input.
    public enum Part {
        AT_MOST,
        AT_LEAST,
        LABEL
    }

    /// The inputs that move the outcomes most: the first of each outcome, then the second of each, and so on.
    public List<String> foremost(int most) {
        Set<String> inputs = new LinkedHashSet<>();
        int longest = outcomes.stream()
                .mapToInt(outcome -> outcome.swings().size())
                .max()
                .orElse(0);
        for (int rank = 0; rank < longest; rank++)
            for (Outcome outcome : outcomes)
                if (rank < outcome.swings().size() && inputs.size() < most)
                    inputs.add(outcome.swings().get(rank).input());
        return List.copyOf(inputs);
    }

    /// Counts futures by what each input was and what each measure came to, in any order. Only measures with labels
    /// are counted: an event's `yes` and every label of a category.
    public static final class Gathering {
        /// Groups with fewer futures say nothing.
        private static final int LEAST = 30;

        private static final double LOW = .2;
        private static final double HIGH = .8;

        private final List<Variable> measures;
        private final int[] columns;
        private final List<Split> splits = new ArrayList<>();
        private final long[][] hits;
        private long futures;

        /// @param inputs    of the model, in the order of their columns
        /// @param variables all columns of the run
        /// @param measures  to be counted, by name
        public Gathering(List<Input> inputs, List<Variable> variables, List<String> measures) {
            this.columns =
                    measures.stream().mapToInt(name -> column(name, variables)).toArray();
            this.measures = measures.stream()
                    .map(name -> variables.get(column(name, variables)))
                    .toList();
            this.hits = counts(1);
            for (int column = 0; column < inputs.size(); column++)
                if (inputs.get(column) instanceof Uncertainty uncertainty) {
                    List<Group> groups = groups(uncertainty);
                    if (groups.size() > 1) splits.add(new Split(uncertainty.name(), column, groups));
                }
        }

        private static int column(String name, List<Variable> variables) {
            for (int column = 0; column < variables.size(); column++)
                if (variables.get(column).name().equals(name)
                        && !variables.get(column).input()
                        && variables.get(column).isShare()) return column;
            throw new IllegalArgumentException("expected the name of an event or category, found " + name);
        }

        /// For each measure and label as many counts as there are groups, all zero.
        private long[][] counts(int groups) {
            return measures.stream()
                    .map(measure -> new long[measure.labels().size() * groups])
                    .toArray(long[][]::new);
        }

        private static List<Group> groups(Uncertainty input) {
            int labels = Variable.of(input).labels().size();
            List<Group> groups = new ArrayList<>();
            for (int label = 0; label < labels; label++) groups.add(new Group(Part.LABEL, label));
            if (labels > 0) return groups;
            Distribution distribution = input.distribution();
            double low = distribution.quantile(LOW);
            double high = distribution.quantile(HIGH);
            return low < high ? List.of(new Group(Part.AT_MOST, low), new Group(Part.AT_LEAST, high)) : List.of();
        }

        /// Adds futures: a column for each input and then each measure.
        public void add(int count, double[][] futures) {
            this.futures += count;
            for (int m = 0; m < columns.length; m++)
                for (int k = 0; k < count; k++) hits[m][(int) futures[columns[m]][k]]++;
            for (Split split : splits) split.add(count, futures);
        }

        public long futures() {
            return futures;
        }

        /// The share of the futures in which a measure has a label.
        public double share(String measure, int label) {
            return (double) hits[ordinal(measure)][label] / futures;
        }

        private int ordinal(String measure) {
            for (int m = 0; m < measures.size(); m++) if (measures.get(m).name().equals(measure)) return m;
            throw new IllegalArgumentException("not counted: " + measure);
        }

        /// What moves the futures in which a measure has a label.
        public Outcome outcome(String measure, int label) {
            int m = ordinal(measure);
            List<Swing> swings = splits.stream()
                    .map(split -> split.swing(m, label))
                    .filter(swing -> swing.size() > ERRORS * swing.error())
                    .sorted(Comparator.comparingDouble(Swing::size).reversed())
                    .toList();
            return new Outcome(measure, measures.get(m).labels().get(label), share(measure, label), swings);
        }

        /// The futures in groups by what one input was, counted.
        private final class Split {
            private final String input;
            private final int column;
            private final List<Group> groups;
            private final long[] sizes;
            /// By measure; label by label the counts of the groups.
            private final long[][] hits;

            Split(String input, int column, List<Group> groups) {
                this.input = input;
                this.column = column;
                this.groups = groups;
                this.sizes = new long[groups.size()];
                this.hits = counts(groups.size());
            }

            void add(int count, double[][] futures) {
                double[] drawn = futures[column];
                boolean labelled = groups.getFirst().part() == Part.LABEL;
                double low = groups.getFirst().bound();
                double high = groups.getLast().bound();
                for (int k = 0; k < count; k++) {
                    double value = drawn[k];
                    int group = labelled ? (int) value : value <= low ? 0 : value >= high ? 1 : -1;
                    if (group < 0) continue;
                    sizes[group]++;
                    for (int m = 0; m < columns.length; m++)
                        hits[m][((int) futures[columns[m]][k]) * sizes.length + group]++;
                }
            }

            Swing swing(int m, int label) {
                int least = 0;
                int most = sizes.length - 1;
                if (sizes.length > 2)
                    for (int group = 0; group < sizes.length; group++) {
                        if (sizes[group] < LEAST) continue;
                        if (sizes[least] < LEAST || share(m, label, group) < share(m, label, least)) least = group;
                        if (sizes[most] < LEAST || share(m, label, group) > share(m, label, most)) most = group;
                    }
                if (Math.min(sizes[least], sizes[most]) < LEAST)
                    return new Swing(input, groups.get(least), groups.get(most), 0, 0, 0);
                return new Swing(
                        input,
                        groups.get(least),
                        groups.get(most),
                        share(m, label, least),
                        share(m, label, most),
                        Math.sqrt(variance(m, label, least) + variance(m, label, most)));
            }

            private long count(int m, int label, int group) {
                return hits[m][label * sizes.length + group];
            }

            private double share(int m, int label, int group) {
                return (double) count(m, label, group) / sizes[group];
            }

            /// Of the share, with Agresti and Coull's two successes and two failures more: none is without error.
            private double variance(int m, int label, int group) {
                double share = (count(m, label, group) + 2.0) / (sizes[group] + 4);
                return share * (1 - share) / (sizes[group] + 4);
            }
        }
    }
}
