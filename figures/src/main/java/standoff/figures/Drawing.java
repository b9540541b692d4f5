package standoff.figures;

import java.util.List;
import standoff.figures.Canvas.Anchor;

/// A chart laid out at one width.
record Drawing(Markup marks, double width, double height) {
    private static final String FACE =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    /// @param prefix for the identifiers inside, so that two drawings on a page do not borrow each other's
    static Drawing of(Chart chart, ChartWidth layout, String prefix) {
        Canvas canvas = new Canvas(layout, prefix);
        double height = chart.isEmpty() ? nothing(canvas) : draw(chart, canvas);
        return new Drawing(canvas.finished(), layout.width(), height);
    }

    private static double draw(Chart chart, Canvas canvas) {
        return switch (chart) {
            case Bars bars -> BarsDrawing.draw(bars, canvas);
            case Fan fan -> FanDrawing.draw(fan, canvas);
            case ConfusionMatrix matrix -> ConfusionMatrixDrawing.draw(matrix, canvas);
            case StackedBars bars -> StackedBarsDrawing.draw(bars, canvas);
            case GroupedBars bars -> GroupedBarsDrawing.draw(bars, canvas);
            case Histogram histogram -> HistogramDrawing.draw(histogram, canvas);
            case Differences differences -> DifferencesDrawing.draw(differences, canvas);
            case Tornado tornado -> TornadoDrawing.draw(tornado, canvas);
            case GameTree tree -> GameTreeDrawing.draw(tree, canvas);
        };
    }

    private static double nothing(Canvas canvas) {
        canvas.text(0, 16, "no data", canvas.layout().label(), Anchor.START, Canvas.MUTED);
        return 24;
    }

    /// As an element of a page, for which the page's figure gives title and caption.
    void write(Chart chart, String cssClass, Markup out) {
        sized(out.open("svg"), width, height).with("viewBox", view(0, 0, width, height));
        out.with("class", cssClass).with("aria-label", label(chart));
        out.verbatim(marks.toString()).close();
    }

    /// As a file of its own, with the title above. (The script of a page does the same for its "SVG" button.)
    static String standalone(Chart chart) {
        Drawing drawing = of(chart, ChartWidth.WIDE, "");
        double size = 17;
        List<String> title = TextMetrics.wrap(chart.caption().title(), size * TextMetrics.BOLD, drawing.width, 3);
        double margin = 16;
        double header = title.size() * size * 1.3 + 10;
        Markup out = new Markup();
        out.open("svg").with("xmlns", "http://www.w3.org/2000/svg");
        drawing.sized(out, drawing.width + 2 * margin, header + drawing.height + 2 * margin);
        out.with(
                "viewBox",
                view(-margin, -header - margin, drawing.width + 2 * margin, header + drawing.height + 2 * margin));
        out.with("aria-label", label(chart)).newline();
        out.leaf("title", chart.caption().title()).leaf("desc", described(chart));
        out.open("rect")
                .with("x", -margin)
                .with("y", -header - margin)
                .with("width", "100%")
                .with("height", "100%");
        out.with("fill", Canvas.PAPER).close();
        double y = -header + size;
        for (String line : title) {
            out.open("text").with("x", 0).with("y", y).with("font-size", size).with("font-weight", "600");
            out.with("fill", Canvas.INK).text(line).close();
            y += size * 1.3;
        }
        return out.verbatim(drawing.marks.toString()).close().newline().toString();
    }

    private Markup sized(Markup out, double w, double h) {
        return out.with("width", w).with("height", h).with("role", "img").with("font-family", FACE);
    }

    private static String view(double x, double y, double w, double h) {
        return NumberFormat.coordinate(x) + " " + NumberFormat.coordinate(y) + " " + NumberFormat.coordinate(w) + " "
                + NumberFormat.coordinate(h);
    }

    private static String label(Chart chart) {
        return chart.caption().title() + ". " + described(chart);
    }

    private static String described(Chart chart) {
        return chart.isEmpty() ? ChartDescription.absence(chart) : chart.sentence();
    }
}
