package standoff.study;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.documents.Similarity;
import standoff.numerics.Elementary;
import standoff.results.Manifest;

/// Something that has been observed of the world, by which futures are weighed: `strikes = 0`, `crossing-year > 3`,
/// `ending != war`, or with an error, `nations.B.lag ~ 7 +- 2`, a normal likelihood that is 1 at its peak.
///
/// @param text   as it was written
/// @param column of the manifest's inputs and then its measures
/// @param weight of a value; a measure that does not apply (NaN) has weight 1 under `!=`, else 0
public record Observation(String text, int column, DoubleUnaryOperator weight) {
    private static final Pattern COMPARED = Pattern.compile("\\s*([\\w.-]+)\\s*(!=|<=|>=|=|<|>)\\s*(.+?)\\s*");
    private static final Pattern MEASURED =
            Pattern.compile("\\s*([\\w.-]+)\\s*~\\s*([-+.\\deE]+)\\s*\\+-\\s*([-+.\\deE]+)\\s*");

    /// Reads an observation of the futures of a run.
    ///
    /// @throws InvalidDocument where it cannot be read, or names no input or measure
    public static Observation of(String text, Manifest manifest) {
        Matcher measured = MEASURED.matcher(text);
        if (measured.matches()) {
            int column = column(measured.group(1), text, manifest);
            double value = number(measured.group(2), text);
            double error = number(measured.group(3), text);
            if (!(error > 0)) throw wrong(text, measured.group(1), "an error above 0 after +-", measured.group(3), "");
            return new Observation(text, column, x -> {
                double z = (x - value) / error;
                return Double.isNaN(x) ? 0 : Elementary.exp(-.5 * Math.min(z * z, 1400));
            });
        }
        Matcher compared = COMPARED.matcher(text);
        if (!compared.matches())
            throw wrong(text, "--on", "an observation such as strikes = 0 or nations.B.lag ~ 7 +- 2", text, "");
        int column = column(compared.group(1), text, manifest);
        DoublePredicate fits =
                fits(compared.group(2), value(compared.group(1), compared.group(3), column, text, manifest));
        return new Observation(text, column, x -> fits.test(x) ? 1 : 0);
    }

    private static DoublePredicate fits(String operator, double value) {
        return switch (operator) {
            case "=" -> x -> x == value;
            case "!=" -> x -> x != value;
            case "<" -> x -> x < value;
            case "<=" -> x -> x <= value;
            case ">" -> x -> x > value;
            default -> x -> x >= value;
        };
    }

    private static int column(String name, String text, Manifest manifest) {
        List<String> names = Conditioning.names(manifest);
        int column = names.indexOf(name);
        if (column >= 0) return column;
        Optional<String> near = names.stream()
                .filter(known -> known.contains(name) || name.contains(known))
                .findFirst()
                .or(() -> Similarity.to(name, names));
        throw wrong(
                text,
                name,
                "the name of an input or measure of the run",
                name,
                near.map(known -> "Did you mean " + known + "?").orElse("See: standoff list measures"));
    }

    private static double value(String name, String written, int column, String text, Manifest manifest) {
        List<String> labels = Conditioning.labels(manifest, column);
        if (labels.isEmpty()) return number(written, text);
        int label = labels.indexOf(written);
        if (label < 0) throw wrong(text, name, "one of " + String.join(", ", labels), written, "");
        return label;
    }

    private static double number(String written, String text) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException _) {
            throw wrong(text, "--on", "a number", written, "");
        }
    }

    private static InvalidDocument wrong(String text, String key, String expected, String found, String suggestion) {
        return new InvalidDocument(List.of(new Problem("--on '" + text + "'", 0, 0, key, expected, found, suggestion)));
    }
}
