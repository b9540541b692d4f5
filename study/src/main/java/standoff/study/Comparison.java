package standoff.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import standoff.experiment.Moments;
import standoff.numerics.NormalLaw;
import standoff.results.FinishedRun;
import standoff.results.Manifest;
import standoff.results.PairedFutures;

/// Two runs under common luck: how the second differs from the first, measure by measure, with the error of the
/// difference.
///
/// @param futures how many pairs of futures it rests on
public record Comparison(String first, String second, long futures, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// The difference of a mean, or of a share of futures: second minus first.
    ///
    /// @param first  mean or share in the first run, over the pairs in which the measure applies to both
    /// @param second the same in the second
    /// @param error standard error of the difference
    public record Row(
            String name,
            String label,
            String unit,
            boolean isShare,
            long count,
            double first,
            double second,
            double mean,
            double error) {
        public double low() {
            return mean - NormalLaw.QUANTILE_97_5 * error;
        }

        public double high() {
            return mean + NormalLaw.QUANTILE_97_5 * error;
        }

        /// Whether the difference is beyond what luck explains, at 95 %.
        public boolean clear() {
            return low() > 0 || high() < 0;
        }
    }

    /// Holds two finished runs against each other, future by future.
    public static Comparison of(FinishedRun first, FinishedRun second) {
        first.check();
        second.check();
        PairedFutures paired = PairedFutures.of(first, second);
        List<Manifest.MeasureEntry> measures = paired.measures();
        List<Pairs[]> pairs = new ArrayList<>();
        for (Manifest.MeasureEntry measure : measures) {
            Pairs[] columns = new Pairs[Math.max(1, measure.labels().size())];
            Arrays.setAll(columns, label -> new Pairs(columns.length == 1 ? Pairs.QUANTITY : label));
            pairs.add(columns);
        }
        paired.forEach((begin, count, one, other) -> {
            for (int m = 0; m < one.length; m++) for (Pairs column : pairs.get(m)) column.add(one[m], other[m], count);
        });
        List<Row> rows = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            Manifest.MeasureEntry measure = measures.get(m);
            for (int label = 0; label < pairs.get(m).length; label++) {
                Moments found = pairs.get(m)[label].differences;
                boolean category = pairs.get(m).length > 1;
                String text =
                        category ? measure.label() + ": " + measure.labels().get(label) : measure.label();
                boolean share = category || measure.kind().equals("event");
                rows.add(new Row(
                        measure.name(),
                        text,
                        measure.unit(),
                        share,
                        found.count(),
                        pairs.get(m)[label].first.mean(),
                        pairs.get(m)[label].first.mean() + found.mean(),
                        found.mean(),
                        found.standardError()));
            }
        }
        return new Comparison(name(first), name(second), paired.count(), rows);
    }

    /// Running statistics of a quantity, or of one label of a category.
    private static final class Pairs {
        static final int QUANTITY = -1;

        private final int label;
        private Moments first = Moments.NONE;
        private Moments differences = Moments.NONE;

        Pairs(int label) {
            this.label = label;
        }

        void add(double[] one, double[] other, int count) {
            double[] before = new double[count];
            double[] difference = new double[count];
            for (int k = 0; k < count; k++) {
                before[k] = value(one[k]);
                difference[k] = value(other[k]) - before[k];
                if (Double.isNaN(difference[k])) before[k] = Double.NaN;
            }
            first = first.plus(Moments.of(before));
            differences = differences.plus(Moments.of(difference));
        }

        private double value(double recorded) {
            return label == QUANTITY ? recorded : recorded == label ? 1 : 0;
        }
    }

    private static String name(FinishedRun run) {
        String regime = run.manifest().settings().getOrDefault("regime", "");
        return run.manifest().scenario().name() + (regime.isEmpty() ? "" : " (" + regime + ")");
    }

    /// The comparison as JSON, format 1.
    public String json() {
        StringBuilder json = new StringBuilder("{\"format\": 1, \"first\": " + JsonText.quoted(first) + ", \"second\": "
                + JsonText.quoted(second) + ", \"futures\": " + futures + ", \"differences\": [");
        String between = "\n  ";
        for (Row row : rows) {
            json.append(between)
                    .append(String.format(
                            Locale.ROOT,
                            "{\"measure\": %s, \"label\": %s, \"unit\": %s, \"pairs\": %d, \"first\": %s,"
                                    + " \"second\": %s, \"difference\": %s, \"standardError\": %s}",
                            JsonText.quoted(row.name()),
                            JsonText.quoted(row.label()),
                            JsonText.quoted(row.isShare() ? "share" : row.unit()),
                            row.count(),
                            JsonText.number(row.first()),
                            JsonText.number(row.second()),
                            JsonText.number(row.mean()),
                            JsonText.number(row.error())));
            between = ",\n  ";
        }
        return json.append("\n]}").toString();
    }
}
