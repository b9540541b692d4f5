package standoff.figures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import standoff.figures.Table.Cell;

/// The charts in words and in tables.
final class Sentences {
    private static final int ENOUGH = 12;

    private Sentences() {}

    /// The opening, then the first dozen of things in words.
    static <T> String list(String opening, List<T> things, Function<T, String> words) {
        String listed = things.stream().limit(ENOUGH).map(words).collect(Collectors.joining("; "));
        int left = things.size() - ENOUGH;
        return opening + ": " + listed + (left > 0 ? "; and " + left + " more in the table" : "") + ".";
    }

    /// A row of a table: a name, its value, the bounds.
    static List<Cell> row(String name, Estimate estimate, Unit unit) {
        return List.of(
                Cell.text(name),
                Cell.number(estimate.value(), unit),
                Cell.number(estimate.low(), unit),
                Cell.number(estimate.high(), unit));
    }
}
