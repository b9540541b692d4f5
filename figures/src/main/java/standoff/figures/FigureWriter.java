package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Table.Cell;

/// Writes a chart as a figure of a page: caption, the two drawings of which the style sheet shows the one that
/// fits, and the numbers in a table and a file.
final class FigureWriter {
    /// More rows than these nobody reads on a page; the file has them all.
    private static final int ROWS_ON_A_PAGE = 25;

    private FigureWriter() {}

    /// @param scope what identifiers begin with
    static void write(Chart chart, int number, String scope, Markup out) {
        Caption caption = chart.caption();
        out.open("figure").with("id", scope + "figure_" + number).open("figcaption");
        out.open("strong")
                .open("span")
                .with("class", "number")
                .text("Figure " + number + " ")
                .close();
        out.text(caption.title()).close();
        if (!caption.note().isEmpty()) {
            out.open("span").with("class", "note");
            InlineMarkup.write(caption.note(), out);
            out.close();
        }
        out.close().newline();
        if (chart.isEmpty()) {
            out.open("p")
                    .with("class", "absent")
                    .text(ChartDescription.absence(chart))
                    .close()
                    .close();
            return;
        }
        out.open("div").with("class", "drawing");
        Drawing.of(chart, ChartWidth.WIDE, scope + "f" + number + "w_").write(chart, "wide", out);
        out.newline();
        Drawing.of(chart, ChartWidth.NARROW, scope + "f" + number + "n_").write(chart, "narrow", out);
        out.close().newline();
        out.open("p").with("class", "readout").with("hidden", "hidden").close();
        numbers(chart, out);
        out.close();
    }

    private static void numbers(Chart chart, Markup out) {
        Table all = chart.data();
        List<List<Cell>> shown = shown(all.rows());
        out.open("div").with("class", "files");
        DataLink.csv(all.csv(), chart.caption().title(), out);
        out.open("details").leaf("summary", "Numbers");
        if (shown.size() < all.rows().size())
            out.leaf("p", shown.size() + " of " + all.rows().size() + " rows; the CSV file has all.");
        TableWriter.rows(all, shown, out);
        out.close().close();
    }

    private static List<List<Cell>> shown(List<List<Cell>> rows) {
        if (rows.size() <= ROWS_ON_A_PAGE) return rows;
        List<List<Cell>> shown = new ArrayList<>();
        for (int i : FanPaths.thinned(rows.size(), ROWS_ON_A_PAGE)) shown.add(rows.get(i));
        return shown;
    }
}
