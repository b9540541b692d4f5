package standoff.figures;

import java.util.List;

/// A table with a heading per column. A reader can sort it, and show only the rows with a certain mark.
///
/// @param caption what it lists; may be empty
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements PageElement {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) throw new IllegalArgumentException("table '" + caption + "': expected columns");
        for (List<Cell> row : rows)
            if (row.size() != columns.size())
                throw new IllegalArgumentException("table '" + caption + "': expected " + columns.size()
                        + " cells in each row, found " + row.size());
    }

    public record Column(String title) {}

    /// How well a number is supported, from the best to the least.
    public enum Mark {
        V("verified", "verified in the cited source"),
        D("derived", "derived from open data"),
        M("from memory", "from memory, needs a citation check"),
        J("assumptions", "judgement, an assumption");

        private final String plural;
        private final String meaning;

        Mark(String plural, String meaning) {
            this.plural = plural;
            this.meaning = meaning;
        }

        public static Mark of(char letter) {
            for (Mark mark : values()) if (mark.name().charAt(0) == letter) return mark;
            throw new IllegalArgumentException("expected a mark V, D, M or J, found " + letter);
        }

        /// After a count: `21 assumptions`.
        String plural() {
            return plural;
        }

        String meaning() {
            return meaning;
        }
    }

    public sealed interface Cell {
        record Text(String text) implements Cell {}

        /// A name or a line to be typed, in a fixed-width face.
        record Code(String text) implements Cell {}

        record Amount(double value, DisplayUnit unit) implements Cell {}

        record Marked(Mark mark) implements Cell {}

        static Cell text(String text) {
            return new Text(text);
        }

        static Cell code(String text) {
            return new Code(text);
        }

        static Cell number(double value, DisplayUnit unit) {
            return new Amount(value, unit);
        }

        static Cell mark(char letter) {
            return new Marked(Mark.of(letter));
        }
    }

    /// As comma-separated values (RFC 4180), numbers in full and in the unit given, not in the unit shown. A text
    /// that a spreadsheet would take for a formula gets an apostrophe in front.
    String csv() {
        StringBuilder csv = new StringBuilder();
        line(csv, columns.stream().map(column -> guarded(column.title())).toList());
        for (List<Cell> row : rows) line(csv, row.stream().map(Table::plain).toList());
        return csv.toString();
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> guarded(text);
            case Cell.Code(String text) -> guarded(text);
            case Cell.Amount(double value, DisplayUnit _) -> NumberFormat.exact(value);
            case Cell.Marked(Mark mark) -> mark.name();
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void line(StringBuilder csv, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            boolean quote = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            if (i > 0) csv.append(',');
            csv.append(quote ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        csv.append("\r\n");
    }
}
