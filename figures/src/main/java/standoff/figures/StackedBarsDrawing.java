package standoff.figures;

import standoff.figures.Canvas.Anchor;

/// Each bar has its name and total above it and the key to its pieces, values included, below it: so no value has
/// to fit into a piece.
final class StackedBarsDrawing {
    private static final double THICK = 24;

    private StackedBarsDrawing() {}

    static double draw(StackedBars chart, Canvas canvas) {
        DisplayUnit unit = chart.caption().unit();
        double size = canvas.layout().label();
        double largest =
                chart.bars().stream().mapToDouble(StackedBars.Bar::total).max().orElse(0);
        Scale scale = new Scale(0, largest, 0, canvas.width());
        double y = 0;
        for (StackedBars.Bar bar : chart.bars()) {
            String total = unit.say(bar.total());
            double room = canvas.width() - TextMetrics.width(total, size) - 12;
            String label = TextMetrics.fit(bar.label(), TextMetrics.BOLD * size, room);
            canvas.bold(0, y + size, label, size, Anchor.START, Canvas.INK);
            canvas.text(canvas.width(), y + size, total, size, Anchor.END, Canvas.INK);
            y += size + 7;
            pieces(bar, unit, scale, y, canvas);
            y = key(bar, unit, y + THICK + 8, canvas) + 12;
        }
        canvas.text(
                0,
                y + canvas.layout().small() - 6,
                unit.title(),
                canvas.layout().small(),
                Anchor.START,
                Canvas.MUTED);
        return y + canvas.layout().small();
    }

    private static void pieces(StackedBars.Bar bar, DisplayUnit unit, Scale scale, double y, Canvas canvas) {
        double sum = 0;
        for (StackedBars.Piece piece : bar.pieces()) {
            if (!Double.isFinite(piece.value())) continue;
            double x = scale.at(sum);
            sum += piece.value();
            canvas.group(
                    bar.label() + ", " + piece.label() + ": " + piece.estimate().say(unit));
            canvas.bar(x, y, scale.at(sum) - x, THICK, piece.hue());
            canvas.line(scale.at(sum), y, scale.at(sum), y + THICK, Canvas.PAPER, 1.5, "");
            canvas.end();
        }
    }

    private static double key(StackedBars.Bar bar, DisplayUnit unit, double top, Canvas canvas) {
        Legend legend = new Legend(canvas);
        for (StackedBars.Piece piece : bar.pieces())
            legend.box(piece.label(), piece.estimate().brief(unit), piece.hue());
        return legend.draw(top);
    }
}
