package standoff.figures;

import java.util.List;
import standoff.figures.Canvas.Anchor;

final class DifferencesDrawing {
    private DifferencesDrawing() {}

    static double draw(Differences chart, Canvas canvas) {
        DisplayUnit unit = chart.caption().unit();
        double size = canvas.layout().small();
        List<String> labels = chart.rows().stream().map(Differences.Row::label).toList();
        List<String> values =
                chart.rows().stream().map(row -> row.estimate().signed(unit)).toList();
        Legend legend = new Legend(canvas)
                .add("beyond its error", (x, y) -> swatch(canvas, x, y, true))
                .add("within its error of zero", (x, y) -> swatch(canvas, x, y, false));
        double key = legend.draw(0) + 4;
        double top = key + 2 * size + 14;
        RowLayout rows = new RowLayout(canvas, labels, values, top, 14);
        List<Estimate> estimates =
                chart.rows().stream().map(Differences.Row::estimate).toList();
        Scale scale = Axis.reaching(estimates, rows.left(), rows.right());
        double height =
                Axis.horizontal(canvas, scale, unit, ChartDescription.axis(unit, chart.interval()), rows.spans());
        sides(chart, canvas, scale.at(0), key + size);
        for (Axis.Span span : rows.spans())
            canvas.line(scale.at(0), span.top(), scale.at(0), span.bottom(), Canvas.INK, 1.4, "");
        for (int i = 0; i < labels.size(); i++) {
            Estimate estimate = estimates.get(i);
            canvas.group(labels.get(i) + ": " + estimate.say(unit));
            rows.write(i);
            point(canvas, scale, estimate, rows.middle(i));
            canvas.end();
        }
        return height;
    }

    private static void point(Canvas canvas, Scale scale, Estimate estimate, double y) {
        if (!estimate.exists()) return;
        if (estimate.hasInterval()) canvas.whisker(scale.at(estimate.low()), scale.at(estimate.high()), y, 4);
        canvas.marker(scale.at(estimate.value()), y, 5, SeriesColour.BLUE, estimate.excludesZero());
    }

    /// What below and above zero mean, left and right of zero; on two lines where that leaves too little room.
    private static void sides(Differences chart, Canvas canvas, double zero, double y) {
        double size = canvas.layout().small();
        String below = TextMetrics.fit("← " + chart.below(), size, canvas.width());
        String above = TextMetrics.fit(chart.above() + " →", size, canvas.width());
        if (fit(chart, canvas, zero)) {
            canvas.text(zero - 10, y, below, size, Anchor.END, Canvas.MUTED);
            canvas.text(zero + 10, y, above, size, Anchor.START, Canvas.MUTED);
        } else {
            canvas.text(0, y, below, size, Anchor.START, Canvas.MUTED);
            canvas.text(canvas.width(), y + size + 4, above, size, Anchor.END, Canvas.MUTED);
        }
    }

    private static boolean fit(Differences chart, Canvas canvas, double zero) {
        double size = canvas.layout().small();
        return TextMetrics.width("← " + chart.below(), size) + 10 <= zero
                && TextMetrics.width(chart.above() + " →", size) + 10 <= canvas.width() - zero;
    }

    private static void swatch(Canvas canvas, double x, double y, boolean filled) {
        canvas.whisker(x + 1, x + 25, y + 6, 3);
        canvas.marker(x + 13, y + 6, 5, SeriesColour.BLUE, filled);
    }
}
