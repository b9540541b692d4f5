package standoff.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.documents.Similarity;
import standoff.experiment.Variable;
import standoff.explore.Observation;

/// Reads what somebody has observed: `strikes = 0`, `crossing-year > 3`, `ending != war`, or with a normal error,
/// `nations.B.lag ~ 7 +- 2`.
public final class ObservationReader {
    private static final Pattern COMPARED = Pattern.compile("\\s*([\\w.-]+)\\s*(!=|<=|>=|=|<|>)\\s*(.+?)\\s*");
    private static final Pattern MEASURED =
            Pattern.compile("\\s*([\\w.-]+)\\s*~\\s*([-+.\\deE]+)\\s*\\+-\\s*([-+.\\deE]+)\\s*");
    private static final Map<String, Observation.Comparator> COMPARATORS = Map.of(
            "=", Observation.Comparator.EQUAL,
            "!=", Observation.Comparator.NOT_EQUAL,
            "<", Observation.Comparator.BELOW,
            "<=", Observation.Comparator.AT_MOST,
            ">", Observation.Comparator.ABOVE,
            ">=", Observation.Comparator.AT_LEAST);

    private final List<Variable> variables;

    /// A reader of observations of these columns.
    public ObservationReader(List<Variable> variables) {
        this.variables = List.copyOf(variables);
    }

    /// @throws InvalidDocument where it cannot be read, or names no input or measure
    public Observation read(String text) {
        Matcher measured = MEASURED.matcher(text);
        if (measured.matches()) {
            int column = column(measured.group(1), text);
            double value = number(measured.group(2), text);
            double error = number(measured.group(3), text);
            if (!(error > 0)) throw wrong(text, measured.group(1), "an error above 0 after +-", measured.group(3), "");
            return new Observation.Measured(column, value, error);
        }
        Matcher compared = COMPARED.matcher(text);
        if (!compared.matches())
            throw wrong(text, "--on", "an observation such as strikes = 0 or nations.B.lag ~ 7 +- 2", text, "");
        int column = column(compared.group(1), text);
        Observation.Comparator comparator = COMPARATORS.get(compared.group(2));
        if (comparator == null) throw new IllegalStateException("no such comparison: " + compared.group(2));
        return new Observation.Compared(column, comparator, value(compared.group(3), column, text));
    }

    private int column(String name, String text) {
        List<String> names = variables.stream().map(Variable::name).toList();
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

    private double value(String written, int column, String text) {
        Variable variable = variables.get(column);
        if (!variable.isShare()) return number(written, text);
        int label = variable.labels().indexOf(written);
        if (label < 0)
            throw wrong(text, variable.name(), "one of " + String.join(", ", variable.labels()), written, "");
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
