package standoff.explore;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.ColumnSource;
import standoff.experiment.Variable;

/// A run seen in the light of what has been observed: futures are weighed by how well they fit, the prior against the
/// posterior. Bayes' rule by importance weights: with observations that only admit or exclude futures it is the run of
/// those that are left.
///
/// @param futures   how many futures the run has
/// @param effective how many equally weighed futures the weighed ones are worth, `(sum w)^2 / sum w^2`
/// @param rows      every input that was drawn, and every measure; one with more than two labels label by label
public record Conditioning(long futures, double effective, List<Row> rows) {
    /// @param label  of a category, of which the row counts the share; else empty
    /// @param before mean over all futures, or a share of them
    /// @param after  weighed mean
    /// @param spread standard deviation over all futures
    /// @param error  standard error of `after`
    public record Row(Variable variable, String label, double before, double after, double spread, double error) {
        public String name() {
            return variable.name();
        }

        /// The variable in words, with the label that is counted.
        public String text() {
            return label.isEmpty() ? variable.label() : variable.label() + ": " + label;
        }

        /// By how many standard deviations of the prior the mean moved.
        public double shift() {
            return spread > 0 ? (after - before) / spread : 0;
        }

        /// Whether it moved by more than three standard errors.
        public boolean clear() {
            return Math.abs(after - before) > 3 * error;
        }
    }

    public Conditioning {
        rows = List.copyOf(rows);
    }

    /// Weighs the futures of a run by these observations; none leaves them as they are.
    public static Conditioning of(ColumnSource run, List<? extends Observation> observations) {
        List<Sums> sums = new ArrayList<>();
        for (int column = 0; column < run.variables().size(); column++) {
            Variable variable = run.variables().get(column);
            int labels = variable.labels().size();
            if (labels <= 2) sums.add(new Sums(variable, column, Sums.WHOLE));
            else for (int label = 0; label < labels; label++) sums.add(new Sums(variable, column, label));
        }
        double[] whole = new double[2];
        run.forEach((first, count, columns) -> {
            for (int k = 0; k < count; k++) {
                double weight = 1;
                for (Observation seen : observations) weight *= seen.weight(columns[seen.column()][k]);
                whole[0] += weight;
                whole[1] += weight * weight;
                for (Sums sum : sums) sum.add(columns[sum.column][k], weight);
            }
        });
        double effective = whole[1] > 0 ? whole[0] * whole[0] / whole[1] : 0;
        List<Row> rows = sums.stream()
                .filter(sum -> sum.count > 1 && sum.weight > 0 && sum.spread() > 0)
                .map(Sums::row)
                .toList();
        return new Conditioning(run.futures(), effective, rows);
    }

    /// Running sums of one column, or of one label of it.
    private static final class Sums {
        static final int WHOLE = -1;

        private final Variable variable;
        private final int column;
        private final int label;
        private long count;
        private double mean;
        private double squares;
        private double weight;
        private double weightSquares;
        private double weighedMean;
        private double weighedSquares;

        Sums(Variable variable, int column, int label) {
            this.variable = variable;
            this.column = column;
            this.label = label;
        }

        /// West's incremental means, which lose no digits.
        void add(double value, double w) {
            if (Double.isNaN(value)) return;
            double x = label == WHOLE ? value : value == label ? 1 : 0;
            count++;
            double off = x - mean;
            mean += off / count;
            squares += off * (x - mean);
            if (w <= 0) return;
            weight += w;
            weightSquares += w * w;
            double weighedOff = x - weighedMean;
            weighedMean += weighedOff * w / weight;
            weighedSquares += w * weighedOff * (x - weighedMean);
        }

        double spread() {
            return Math.sqrt(squares / (count - 1));
        }

        Row row() {
            double effective = weight * weight / weightSquares;
            double error = Math.sqrt(weighedSquares / weight / effective);
            String counted = label == WHOLE ? "" : variable.labels().get(label);
            return new Row(variable, counted, mean, weighedMean, spread(), error);
        }
    }
}
