package standoff.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.results.FinishedRun;
import standoff.results.Manifest;
import standoff.results.PairedFutures;

/// Two runs under common luck: how the second differs from the first, measure by measure, with the error of the
/// difference.
///
/// @param futures how many pairs of futures it rests on
public record Comparison(String first, String second, long futures, List<Row> rows) {
    private static final double Z = 1.959963984540054;

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// The difference of a mean, or of a share of futures: second minus first.
    ///
    /// @param error standard error of the difference
    public record Row(String name, String label, String unit, boolean isShare, long count, double mean, double error) {
        public double low() {
            return mean - Z * error;
        }

        public double high() {
            return mean + Z * error;
        }

        /// Whether the difference is beyond what luck explains, at 95 %.
        public boolean clear() {
            return low() > 0 || high() < 0;
        }
    }

    /// Mean and error of paired differences, by Welford's update.
    private static final class Pairs {
        private long n;
        private double mean;
        private double squares;

        void add(double difference) {
            if (Double.isNaN(difference)) return;
            n++;
            double delta = difference - mean;
            mean += delta / n;
            squares += delta * (difference - mean);
        }

        double error() {
            return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
        }
    }

    /// Holds two finished runs against each other, future by future.
    public static Comparison of(FinishedRun first, FinishedRun second) {
        PairedFutures paired = PairedFutures.of(first, second);
        List<Manifest.MeasureEntry> measures = paired.measures();
        List<List<Pairs>> pairs = new ArrayList<>();
        for (Manifest.MeasureEntry measure : measures) {
            List<Pairs> columns = new ArrayList<>();
            for (int label = 0; label < Math.max(1, measure.labels().size()); label++) columns.add(new Pairs());
            pairs.add(columns);
        }
        paired.forEach((begin, count, one, other) -> {
            for (int m = 0; m < one.length; m++)
                for (int k = 0; k < count; k++) add(pairs.get(m), one[m][k], other[m][k]);
        });
        List<Row> rows = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            Manifest.MeasureEntry measure = measures.get(m);
            for (int label = 0; label < pairs.get(m).size(); label++) {
                Pairs found = pairs.get(m).get(label);
                boolean category = pairs.get(m).size() > 1;
                String text =
                        category ? measure.label() + ": " + measure.labels().get(label) : measure.label();
                boolean share = category || measure.kind().equals("event");
                rows.add(new Row(measure.name(), text, measure.unit(), share, found.n, found.mean, found.error()));
            }
        }
        return new Comparison(name(first), name(second), paired.count(), rows);
    }

    private static void add(List<Pairs> columns, double one, double other) {
        if (columns.size() == 1) {
            columns.getFirst().add(other - one);
            return;
        }
        for (int label = 0; label < columns.size(); label++)
            columns.get(label).add((other == label ? 1 : 0) - (one == label ? 1 : 0));
    }

    private static String name(FinishedRun run) {
        String regime = run.manifest().settings().getOrDefault("regime", "");
        return run.manifest().scenario().name() + (regime.isEmpty() ? "" : " (" + regime + ")");
    }

    /// The comparison as JSON, format 1.
    public String json() {
        StringBuilder json = new StringBuilder("{\"format\": 1, \"first\": " + quoted(first) + ", \"second\": "
                + quoted(second) + ", \"futures\": " + futures + ", \"differences\": [");
        String between = "\n  ";
        for (Row row : rows) {
            json.append(between)
                    .append(String.format(
                            Locale.ROOT,
                            "{\"measure\": %s, \"label\": %s, \"unit\": %s, \"pairs\": %d, \"difference\": %s,"
                                    + " \"standardError\": %s}",
                            quoted(row.name()),
                            quoted(row.label()),
                            quoted(row.isShare() ? "share" : row.unit()),
                            row.count(),
                            number(row.mean()),
                            number(row.error())));
            between = ",\n  ";
        }
        return json.append("\n]}").toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "null";
    }
}
