package standoff.explore;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.ColumnSource;
import standoff.experiment.Difference;
import standoff.experiment.Interval;
import standoff.experiment.Moments;
import standoff.experiment.Variable;

/// Two runs under common luck: how the second differs from the first, measure by measure, with the error of the
/// difference.
///
/// @param futures how many pairs of futures it rests on
/// @param rows    one per measure; of a category one per label
public record Comparison(long futures, List<Row> rows) {
    private static final double LEVEL = .95;

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// How the mean of a measure differs, or the share of futures with a label.
    ///
    /// @param label  of a category, of which the row counts the share; else empty
    /// @param first  mean or share in the first run, over the pairs in which the measure applies to both
    /// @param second the mean or share in the second run over these pairs
    /// @param change mean of second minus first, future by future, with its standard error
    public record Row(Variable measure, String label, double first, double second, Difference change) {
        public String name() {
            return measure.name();
        }

        public boolean isShare() {
            return measure.isShare();
        }

        /// The measure in words, with the label that is counted.
        public String text() {
            return label.isEmpty() ? measure.label() : measure.label() + ": " + label;
        }

        /// The normal interval of the change, 95 %.
        public Interval interval() {
            return change.interval(LEVEL);
        }

        /// Whether the difference is beyond what luck explains, at 95 %.
        public boolean clear() {
            return interval().low() > 0 || interval().high() < 0;
        }
    }

    /// Holds two runs against each other, future by future.
    ///
    /// @param both a column for each measure in the first run, then in the same order for each in the second
    public static Comparison of(ColumnSource both) {
        List<Variable> measures = both.variables().subList(0, both.variables().size() / 2);
        List<Pairs> pairs = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            Variable measure = measures.get(m);
            if (measure.kind() == Variable.Kind.CATEGORY)
                for (int label = 0; label < measure.labels().size(); label++)
                    pairs.add(new Pairs(measure, m, m + measures.size(), label));
            else pairs.add(new Pairs(measure, m, m + measures.size(), Pairs.WHOLE));
        }
        both.forEach((begin, count, columns) -> {
            for (Pairs each : pairs) each.add(count, columns);
        });
        return new Comparison(both.futures(), pairs.stream().map(Pairs::row).toList());
    }

    /// Running statistics of a measure, or of one label of a category.
    private static final class Pairs {
        static final int WHOLE = -1;

        private final Variable measure;
        private final int one;
        private final int other;
        private final int label;
        private Moments first = Moments.NONE;
        private Moments differences = Moments.NONE;

        Pairs(Variable measure, int one, int other, int label) {
            this.measure = measure;
            this.one = one;
            this.other = other;
            this.label = label;
        }

        void add(int count, double[][] columns) {
            double[] before = new double[count];
            double[] difference = new double[count];
            for (int k = 0; k < count; k++) {
                before[k] = value(columns[one][k]);
                difference[k] = value(columns[other][k]) - before[k];
                if (Double.isNaN(difference[k])) before[k] = Double.NaN;
            }
            first = first.plus(Moments.of(before));
            differences = differences.plus(Moments.of(difference));
        }

        private double value(double recorded) {
            return label == WHOLE || Double.isNaN(recorded) ? recorded : recorded == label ? 1 : 0;
        }

        Row row() {
            return new Row(
                    measure,
                    label == WHOLE ? "" : measure.labels().get(label),
                    first.mean(),
                    first.mean() + differences.mean(),
                    new Difference(differences.count(), differences.mean(), differences.standardError()));
        }
    }
}
