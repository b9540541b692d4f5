package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import standoff.figures.Table.Cell;

/// The charts in words and in tables.
final class ChartDescription {
    private static final int ENOUGH = 12;

    private ChartDescription() {}

    static String absence(Chart chart) {
        return "There is nothing to draw: " + chart.caption().title() + " has no finite value in these data.";
    }

    /// The opening, then the first dozen of things in words.
    static <T> String list(String opening, List<T> things, Function<T, String> words) {
        String listed = things.stream().limit(ENOUGH).map(words).collect(Collectors.joining("; "));
        int left = things.size() - ENOUGH;
        return opening + ": " + listed + (left > 0 ? "; and " + left + " more in the table" : "") + ".";
    }

    /// What the intervals are, for the opening of a sentence.
    static String with(String interval) {
        return interval.isEmpty() ? "" : ", with " + interval;
    }

    /// The title of an axis that carries intervals.
    static String axis(DisplayUnit unit, String interval) {
        return interval.isEmpty() ? unit.title() : unit.title() + "; lines: " + interval;
    }

    /// A row of a table: its names, the value, the bounds.
    static List<Cell> row(List<String> names, Estimate estimate, DisplayUnit unit) {
        List<Cell> row = new ArrayList<>();
        for (String name : names) row.add(Cell.text(name));
        row.add(Cell.number(estimate.value(), unit));
        row.add(Cell.number(estimate.low(), unit));
        row.add(Cell.number(estimate.high(), unit));
        return row;
    }
}
