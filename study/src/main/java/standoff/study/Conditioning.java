package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import standoff.results.FinishedRun;
import standoff.results.Manifest;
import standoff.results.RecordedFutures;

/// A run seen in the light of what has been observed: futures are weighed by how well they fit, the prior against the
/// posterior. Bayes' rule by importance weights: with observations that only admit or exclude futures it is the run of
/// those that are left.
///
/// @param futures   how many futures the run has
/// @param effective how many equally weighed futures the weighed ones are worth, (sum w)^2 / sum w^2
/// @param rows      every input that was drawn, and every measure; a category label by label
public record Conditioning(List<String> observed, long futures, double effective, List<Row> rows) {
    /// @param label  of a category, of which the row counts the share; else empty
    /// @param before mean over all futures, or a share of them
    /// @param after  weighed mean
    /// @param spread standard deviation over all futures
    /// @param error  standard error of `after`
    public record Row(
            String name,
            String text,
            String label,
            boolean input,
            boolean share,
            double before,
            double after,
            double spread,
            double error) {
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
        observed = List.copyOf(observed);
        rows = List.copyOf(rows);
    }

    /// The names of the inputs, then the measures.
    static List<String> names(Manifest manifest) {
        return Stream.concat(
                        manifest.inputs().stream().map(Manifest.InputEntry::name),
                        manifest.measures().stream().map(Manifest.MeasureEntry::name))
                .toList();
    }

    /// The labels of one of them; none where it is a number.
    static List<String> labels(Manifest manifest, int column) {
        int inputs = manifest.inputs().size();
        if (column < inputs) {
            Manifest.InputEntry input = manifest.inputs().get(column);
            return input.kind().equals("switch") ? List.of("off", "on") : input.labels();
        }
        Manifest.MeasureEntry measure = manifest.measures().get(column - inputs);
        return measure.kind().equals("event") ? List.of("no", "yes") : measure.labels();
    }

    /// Weighs the futures of a finished run by these observations; none leaves them as they are.
    public static Conditioning of(FinishedRun run, List<Observation> observations) {
        run.check();
        Manifest manifest = run.manifest();
        List<Sums> sums = new ArrayList<>();
        for (int column = 0; column < names(manifest).size(); column++) {
            int labels = labels(manifest, column).size();
            if (labels <= 2) sums.add(new Sums(column, -1));
            else for (int label = 0; label < labels; label++) sums.add(new Sums(column, label));
        }
        double[] whole = new double[2];
        RecordedFutures.of(run).forEach((first, count, columns) -> {
            for (int k = 0; k < count; k++) {
                double weight = 1;
                for (Observation seen : observations) weight *= seen.weight().applyAsDouble(columns[seen.column()][k]);
                whole[0] += weight;
                whole[1] += weight * weight;
                for (Sums sum : sums) sum.add(columns[sum.column][k], weight);
            }
        });
        double effective = whole[1] > 0 ? whole[0] * whole[0] / whole[1] : 0;
        List<Row> rows = sums.stream()
                .filter(sum -> sum.count > 1 && sum.weight > 0 && sum.spread() > 0)
                .map(sum -> sum.row(manifest))
                .toList();
        return new Conditioning(
                observations.stream().map(Observation::text).toList(),
                manifest.plan().futures(),
                effective,
                rows);
    }

    /// Running sums of one column, or of one label of it.
    private static final class Sums {
        private final int column;
        private final int label;
        private long count;
        private double mean;
        private double squares;
        private double weight;
        private double weightSquares;
        private double weighedMean;
        private double weighedSquares;

        Sums(int column, int label) {
            this.column = column;
            this.label = label;
        }

        /// West's incremental means, which lose no digits.
        void add(double value, double w) {
            if (Double.isNaN(value)) return;
            double x = label < 0 ? value : value == label ? 1 : 0;
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

        Row row(Manifest manifest) {
            int inputs = manifest.inputs().size();
            boolean input = column < inputs;
            List<String> labels = labels(manifest, column);
            String name = names(manifest).get(column);
            String text = input
                    ? manifest.inputs().get(column).meaning()
                    : manifest.measures().get(column - inputs).label();
            String counted = label >= 0 ? labels.get(label) : "";
            if (label >= 0) text += ": " + counted;
            double effective = weight * weight / weightSquares;
            double error = Math.sqrt(weighedSquares / weight / effective);
            return new Row(name, text, counted, input, !labels.isEmpty(), mean, weighedMean, spread(), error);
        }
    }

    /// As JSON, format 1.
    public String json() {
        StringBuilder json = new StringBuilder("{\"format\": 1, \"observed\": [")
                .append(String.join(
                        ", ", observed.stream().map(JsonText::quoted).toList()))
                .append("], \"futures\": ")
                .append(futures)
                .append(", \"effectiveFutures\": ")
                .append(JsonText.number(effective))
                .append(", \"rows\": [");
        String between = "\n  ";
        for (Row row : rows) {
            json.append(between)
                    .append(String.format(
                            Locale.ROOT,
                            "{\"name\": %s, \"label\": %s, \"input\": %s, \"before\": %s, \"after\": %s,"
                                    + " \"standardError\": %s}",
                            JsonText.quoted(row.name()),
                            JsonText.quoted(row.text()),
                            row.input(),
                            JsonText.number(row.before()),
                            JsonText.number(row.after()),
                            JsonText.number(row.error())));
            between = ",\n  ";
        }
        return json.append("\n]}").toString();
    }
}
