package standoff.figures;

import java.util.List;
import java.util.Optional;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;
import standoff.figures.Table.Mark;

/// Writes a table. Its tools (sorting, showing only the rows with a certain mark) are there once the script has
/// run.
final class TableWriter {
    /// On a phone a table with more columns becomes a list of cards.
    private static final int COLUMNS_ON_A_PHONE = 4;

    private TableWriter() {}

    static void write(Table table, Markup out) {
        boolean cards = table.columns().size() > COLUMNS_ON_A_PHONE;
        out.open("div").with("class", cards ? "table cards" : "table");
        if (!table.caption().isEmpty())
            out.open("p").with("class", "caption").text(table.caption()).close();
        tools(table, out);
        rows(table, table.rows(), out);
        if (!table.rows().isEmpty()) {
            out.open("p").with("class", "files");
            DataLink.csv(table.csv(), table.caption().isEmpty() ? "table" : table.caption(), out);
            out.close();
        }
        out.close();
    }

    /// The bare table, with the rows given of those it has.
    static void rows(Table table, List<List<Cell>> rows, Markup out) {
        out.open("div").with("class", "scroll").with("tabindex", "0").with("role", "region");
        out.with("aria-label", table.caption().isEmpty() ? "table" : table.caption());
        out.open("table").open("thead").open("tr");
        for (int c = 0; c < table.columns().size(); c++) {
            out.open("th").with("scope", "col");
            if (isNumeric(table, c)) out.with("class", "number");
            out.text(table.columns().get(c).title()).close();
        }
        out.close().close().open("tbody").newline();
        for (List<Cell> row : rows) row(table.columns(), row, out);
        out.close().close().close();
    }

    private static void row(List<Column> columns, List<Cell> row, Markup out) {
        out.open("tr");
        markOf(row).ifPresent(mark -> out.with("data-mark", mark.name()));
        for (int c = 0; c < row.size(); c++) {
            out.open(c == 0 ? "th" : "td");
            if (c == 0) out.with("scope", "row");
            cell(columns.get(c), row.get(c), out);
            out.close();
        }
        out.close().newline();
    }

    private static void cell(Column column, Cell cell, Markup out) {
        if (cell instanceof Cell.Amount) out.with("class", "number");
        out.with("data-label", column.title());
        switch (cell) {
            case Cell.Text(String text) -> out.text(text);
            case Cell.Code(String text) -> out.leaf("code", text);
            case Cell.Amount(double value, DisplayUnit unit) ->
                out.open("data")
                        .with("value", NumberFormat.exact(value))
                        .text(unit.say(value))
                        .close();
            case Cell.Marked(Mark mark) -> chip(mark, out);
        }
    }

    private static void chip(Mark mark, Markup out) {
        out.open("abbr").with("class", "mark " + mark).with("title", mark.meaning());
        out.text(mark.name()).close();
    }

    private static void tools(Table table, Markup out) {
        List<Mark> marks = table.rows().stream()
                .map(TableWriter::markOf)
                .flatMap(Optional::stream)
                .toList();
        if (marks.isEmpty()) return;
        out.open("div").with("class", "tools").with("hidden", "hidden").with("role", "group");
        out.with("aria-label", "Show only rows with a mark");
        filter("", true, out).text("all " + table.rows().size()).close();
        for (Mark mark : Mark.values()) {
            long count = marks.stream().filter(mark::equals).count();
            if (count == 0) continue;
            filter(mark.name(), false, out);
            chip(mark, out);
            out.text(" " + count + " " + mark.plural()).close();
        }
        out.close();
    }

    private static Markup filter(String mark, boolean pressed, Markup out) {
        out.open("button").with("type", "button").with("data-mark", mark);
        return out.with("aria-pressed", String.valueOf(pressed));
    }

    /// The first mark of a row.
    private static Optional<Mark> markOf(List<Cell> row) {
        for (Cell cell : row) if (cell instanceof Cell.Marked(Mark mark)) return Optional.of(mark);
        return Optional.empty();
    }

    private static boolean isNumeric(Table table, int column) {
        return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.get(column) instanceof Cell.Amount);
    }
}
