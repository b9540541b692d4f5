package standoff.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import standoff.experiment.Distribution;
import standoff.experiment.Input;
import standoff.experiment.Uncertainty;
import standoff.experiment.Variable;

/// Counts futures by what each input was and what each measure came to, in any order. Only measures with labels
/// are counted: an event's `yes` and every label of a category.
public final class DriverCounts {
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
    public DriverCounts(List<Input> inputs, List<Variable> variables, List<String> measures) {
        this.columns =
                measures.stream().mapToInt(name -> column(name, variables)).toArray();
        this.measures = measures.stream()
                .map(name -> variables.get(column(name, variables)))
                .toList();
        this.hits = counts(1);
        for (int column = 0; column < inputs.size(); column++)
            if (inputs.get(column) instanceof Uncertainty uncertainty) {
                List<Drivers.Group> groups = groups(uncertainty);
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

    private static List<Drivers.Group> groups(Uncertainty input) {
        int labels = Variable.of(input).labels().size();
        List<Drivers.Group> groups = new ArrayList<>();
        for (int label = 0; label < labels; label++) groups.add(new Drivers.Group(Drivers.Part.LABEL, label));
        if (labels > 0) return groups;
        Distribution distribution = input.distribution();
        double low = distribution.quantile(LOW);
        double high = distribution.quantile(HIGH);
        return low < high
                ? List.of(new Drivers.Group(Drivers.Part.AT_MOST, low), new Drivers.Group(Drivers.Part.AT_LEAST, high))
                : List.of();
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
    public Drivers.Outcome outcome(String measure, int label) {
        int m = ordinal(measure);
        List<Drivers.Swing> swings = splits.stream()
                .map(split -> split.swing(m, label))
                .filter(swing -> swing.size() > Drivers.ERRORS * swing.error())
                .sorted(Comparator.comparingDouble(Drivers.Swing::size).reversed())
                .toList();
        return new Drivers.Outcome(measure, measures.get(m).labels().get(label), share(measure, label), swings);
    }

    /// The futures in groups by what one input was, counted.
    private final class Split {
        private final String input;
        private final int column;
        private final List<Drivers.Group> groups;
        private final long[] sizes;
        /// By measure; label by label the counts of the groups.
        private final long[][] hits;

        Split(String input, int column, List<Drivers.Group> groups) {
            this.input = input;
            this.column = column;
            this.groups = groups;
            this.sizes = new long[groups.size()];
            this.hits = counts(groups.size());
        }

        void add(int count, double[][] futures) {
            double[] drawn = futures[column];
            boolean labelled = groups.getFirst().part() == Drivers.Part.LABEL;
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

        Drivers.Swing swing(int m, int label) {
            int least = 0;
            int most = sizes.length - 1;
            if (sizes.length > 2)
                for (int group = 0; group < sizes.length; group++) {
                    if (sizes[group] < LEAST) continue;
                    if (sizes[least] < LEAST || share(m, label, group) < share(m, label, least)) least = group;
                    if (sizes[most] < LEAST || share(m, label, group) > share(m, label, most)) most = group;
                }
            if (Math.min(sizes[least], sizes[most]) < LEAST)
                return new Drivers.Swing(input, groups.get(least), groups.get(most), 0, 0, 0);
            return new Drivers.Swing(
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
