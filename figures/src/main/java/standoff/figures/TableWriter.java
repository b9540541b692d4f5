package standoff.figures;

import java.util.List;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

/// Writes a table. Its tools (sorting, showing only the rows with a certain mark) are there once the script has run.
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
        row.stream()
                .filter(Cell.Mark.class::isInstance)
                .findFirst()
                .ifPresent(mark -> out.with("data-mark", String.valueOf(((Cell.Mark) mark).letter())));
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
            case Cell.Amount(double value, Unit unit) ->
                out.open("data")
                        .with("value", Numerals.exact(value))
                        .text(unit.say(value))
                        .close();
            case Cell.Mark mark -> chip(mark, out);
        }
    }

    private static void chip(Cell.Mark mark, Markup out) {
        String letter = String.valueOf(mark.letter());
        out.open("abbr")
                .with("class", "mark " + letter)
                .with("title", mark.word())
                .text(letter)
                .close();
    }

    private static void tools(Table table, Markup out) {
        List<Cell.Mark> marks = table.rows().stream()
                .flatMap(List::stream)
                .filter(Cell.Mark.class::isInstance)
                .map(Cell.Mark.class::cast)
                .toList();
        if (marks.isEmpty()) return;
        out.open("div").with("class", "tools").with("hidden", "hidden").with("role", "group");
        out.with("aria-label", "Show only rows with a mark");
        filter("", true, out).text("all " + table.rows().size()).close();
        for (Cell.Mark mark : Cell.Mark.ALL) {
            long count = marks.stream().filter(mark::equals).count();
            if (count == 0) continue;
            filter(String.valueOf(mark.letter()), false, out);
            chip(mark, out);
            out.text(" " + count + " " + word(mark.letter())).close();
        }
        out.close();
    }

    private static Markup filter(String mark, boolean pressed, Markup out) {
        return out.open("button")
                .with("type", "button")
                .with("data-mark", mark)
                .with("aria-pressed", String.valueOf(pressed));
    }

    private static String word(char letter) {
        return switch (letter) {
            case 'V' -> "verified";
            case 'D' -> "derived";
            case 'M' -> "from memory";
            default -> "assumptions";
        };
    }

    private static boolean isNumeric(Table table, int column) {
        return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.get(column) instanceof Cell.Amount);
    }
}
