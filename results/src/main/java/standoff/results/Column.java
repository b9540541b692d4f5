package standoff.results;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBWritableVector;
import standoff.experiment.Domain;
import standoff.experiment.Measure;

/// A column of `futures.parquet`: how the numbers that the laboratory computes with look in the file.
///
/// A quantity is a DOUBLE with the same bits, and NULL where it does not apply (NaN); a whole number a BIGINT;
/// a choice or category its label; a switch or event a BOOLEAN.
final class Column {
    private enum Form {
        NUMBER(DuckDBColumnType.DOUBLE),
        WHOLE(DuckDBColumnType.BIGINT),
        LABEL(DuckDBColumnType.VARCHAR),
        YES_NO(DuckDBColumnType.BOOLEAN);

        private final DuckDBColumnType type;

        Form(DuckDBColumnType type) {
            this.type = type;
        }
    }

    private final String name;
    private final Form form;
    private final List<String> labels;
    private final Map<String, Integer> indices;

    private Column(String name, Form form, List<String> labels) {
        this.name = name;
        this.form = form;
        this.labels = labels;
        this.indices = IntStream.range(0, labels.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(labels::get, Function.identity()));
    }

    /// The column of an input.
    static Column of(String name, Domain domain) {
        return switch (domain) {
            case Domain.Real _ -> new Column(name, Form.NUMBER, List.of());
            case Domain.Whole _ -> new Column(name, Form.WHOLE, List.of());
            case Domain.Choice(var labels) -> new Column(name, Form.LABEL, labels);
            case Domain.Switch() -> new Column(name, Form.YES_NO, List.of());
        };
    }

    static Column of(Manifest.InputEntry input) {
        return of(input.name(), input.domain());
    }

    static Column of(Manifest.MeasureEntry entry) {
        Measure measure = entry.measure();
        return switch (measure.kind()) {
            case Measure.Kind.Quantity() -> new Column(measure.name(), Form.NUMBER, List.of());
            case Measure.Kind.Event() -> new Column(measure.name(), Form.YES_NO, List.of());
            case Measure.Kind.Category(var labels) -> new Column(measure.name(), Form.LABEL, labels);
        };
    }

    String name() {
        return name;
    }

    DuckDBColumnType type() {
        return form.type;
    }

    /// Writes `count` values, the first of them `values[from]`.
    void write(DuckDBWritableVector vector, double[] values, int from, int count) {
        for (int row = 0; row < count; row++) {
            double value = values[from + row];
            if (Double.isNaN(value)) {
                vector.setNull(row);
                continue;
            }
            switch (form) {
                case NUMBER -> vector.setDouble(row, value);
                case WHOLE -> vector.setLong(row, whole(value));
                case LABEL -> vector.setString(row, labels.get((int) whole(value)));
                case YES_NO -> vector.setBoolean(row, whole(value) != 0);
            }
        }
    }

    private long whole(double value) {
        if (value != Math.rint(value))
            throw new IllegalStateException(name + ": expected a whole number, found " + value);
        return (long) value;
    }

    /// Reads `count` values from row `at` on into the places from `from` on.
    void read(DuckDBReadableVector vector, long at, double[] values, int from, int count) {
        for (int row = 0; row < count; row++) values[from + row] = value(vector, at + row);
    }

    private double value(DuckDBReadableVector vector, long row) {
        if (vector.isNull(row)) return Double.NaN;
        return switch (form) {
            case NUMBER -> vector.getDouble(row);
            case WHOLE -> (double) vector.getLong(row);
            case LABEL -> index(vector.getString(row));
            case YES_NO -> vector.getBoolean(row) ? 1 : 0;
        };
    }

    /// Whether a value is what the file gives back for another: the same bits of a quantity, the same number of
    /// the rest.
    boolean same(double one, double other) {
        return form == Form.NUMBER
                ? Double.compare(one, other) == 0
                : Double.compare(one + 0.0, other + 0.0) == 0; // -0.0 counts as 0
    }

    /// A value in words.
    String text(double value) {
        if (Double.isNaN(value)) return "does not apply";
        return switch (form) {
            case NUMBER -> String.valueOf(value);
            case WHOLE -> String.valueOf(whole(value));
            case LABEL -> labels.get((int) whole(value));
            case YES_NO -> value == 0 ? "no" : "yes";
        };
    }

    private int index(String label) {
        Integer index = indices.get(label);
        if (index == null)
            throw new UnusableRun("futures.parquet, column " + name + ": expected one of " + labels + ", found \""
                    + label + "\"; the file was changed");
        return index;
    }
}
