package standoff.figures;

import java.util.List;
import standoff.figures.Canvas.Anchor;

/// Four fields, the fuller the darker; the two ways to be wrong are in another hue and carry a hatched edge.
final class ConfusionMatrixDrawing {
    private static final double GAP = 4;

    private final ConfusionMatrix chart;
    private final Canvas canvas;
    private final double size;
    private final double high;
    private final double left;
    private final double wide;

    private ConfusionMatrixDrawing(ConfusionMatrix chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        boolean narrow = canvas.layout().isNarrow();
        size = canvas.layout().label();
        high = narrow ? 104 : 96;
        left = narrow ? 74 : 150;
        wide = (Math.min(canvas.width(), 720) - left - GAP) / 2;
    }

    static double draw(ConfusionMatrix chart, Canvas canvas) {
        return new ConfusionMatrixDrawing(chart, canvas).draw();
    }

    private double draw() {
        double top = 2 * size + 12;
        head(chart.action().yes(), left + wide / 2);
        head(chart.action().no(), left + wide * 1.5 + GAP);
        side(chart.truth().yes(), top);
        side(chart.truth().no(), top + high + GAP);
        cell(chart.hit(), left, top, SeriesColour.BLUE);
        cell(chart.miss(), left + wide + GAP, top, SeriesColour.VERMILLION);
        cell(chart.falseAlarm(), left, top + high + GAP, SeriesColour.VERMILLION);
        cell(chart.quiet(), left + wide + GAP, top + high + GAP, SeriesColour.BLUE);
        double below = top + 2 * high + GAP + 12;
        String brackets = chart.interval().isEmpty() ? "" : "; in brackets: " + chart.interval();
        String key = chart.caption().unit().title() + brackets;
        for (String line : TextMetrics.wrap(key, canvas.layout().small(), canvas.width(), 3)) {
            below += canvas.layout().small() + 3;
            canvas.text(0, below, line, canvas.layout().small(), Anchor.START, Canvas.MUTED);
        }
        return below + 6;
    }

    private void head(String name, double x) {
        List<String> lines = TextMetrics.wrap(name, size * TextMetrics.BOLD, wide, 2);
        double y = 2 * size + 4 - (lines.size() - 1) * size * 1.15;
        for (String line : lines) {
            canvas.bold(x, y, line, size, Anchor.MIDDLE, Canvas.INK);
            y += size * 1.15;
        }
    }

    private void side(String name, double top) {
        List<String> lines = TextMetrics.wrap(name, size * TextMetrics.BOLD, left - 10, 3);
        double y = top + high / 2 + size * .35 - (lines.size() - 1) * size * .58;
        for (String line : lines) {
            canvas.bold(left - 10, y, line, size, Anchor.END, Canvas.INK);
            y += size * 1.15;
        }
    }

    private void cell(ConfusionMatrix.Cell cell, double x, double y, SeriesColour hue) {
        DisplayUnit unit = chart.caption().unit();
        Estimate estimate = cell.estimate();
        canvas.group(cell.label() + ": " + estimate.say(unit));
        canvas.tint(x, y, wide, high, hue.colour(), .10 + .40 * fullness(estimate));
        if (hue == SeriesColour.VERMILLION) canvas.bar(x, y, 7, high, hue);
        double middle = x + wide / 2 + (hue == SeriesColour.VERMILLION ? 3 : 0);
        double baseline = y + high / 2 - size * .6;
        List<String> lines = TextMetrics.wrap(cell.label(), size, wide - 16, 2);
        baseline -= (lines.size() - 1) * size * .55;
        for (String line : lines) {
            canvas.text(middle, baseline, line, size, Anchor.MIDDLE, Canvas.INK);
            baseline += size * 1.15;
        }
        String value = estimate.exists() ? unit.say(estimate.value()) : "no value";
        canvas.bold(middle, baseline + size * .75, value, size * 1.6, Anchor.MIDDLE, Canvas.INK);
        if (estimate.hasInterval()) {
            String range = "(" + unit.bare(estimate.low()) + "–" + unit.bare(estimate.high()) + ")";
            canvas.text(middle, baseline + size * 2.1, range, canvas.layout().small(), Anchor.MIDDLE, Canvas.INK);
        }
        canvas.end();
    }

    /// From 0 for nothing to 1 for the largest of the four.
    private double fullness(Estimate estimate) {
        double largest = 0;
        for (ConfusionMatrix.Cell cell : chart.cells())
            if (cell.estimate().exists())
                largest = Math.max(largest, Math.abs(cell.estimate().value()));
        return estimate.exists() && largest > 0 ? Math.abs(estimate.value()) / largest : 0;
    }
}
