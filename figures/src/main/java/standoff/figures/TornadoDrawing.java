package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Canvas.Anchor;

/// Each setting stands at the end of its bar; the line is the baseline.
final class TornadoDrawing {
    private static final SeriesColour LOW = SeriesColour.ORANGE;
    private static final SeriesColour HIGH = SeriesColour.BLUE;

    private TornadoDrawing() {}

    static double draw(Tornado chart, Canvas canvas) {
        DisplayUnit unit = chart.caption().unit();
        double size = canvas.layout().small();
        double key = new Legend(canvas)
                .box(chart.key().low(), "", LOW)
                .box(chart.key().high(), "", HIGH)
                .draw(0);
        double thick = 16;
        List<String> labels = chart.swings().stream().map(Tornado.Swing::label).toList();
        List<String> none = labels.stream().map(_ -> "").toList();
        RowLayout rows = new RowLayout(canvas, labels, none, key + size + 12, thick);
        double room = settings(chart, canvas) + 8;
        Scale scale = scale(chart, rows.left() + room, rows.right() - room);
        double height = Axis.horizontal(canvas, scale, unit, unit.title(), rows.spans());
        double baseline = scale.at(chart.baseline());
        for (int i = 0; i < labels.size(); i++) {
            rows.write(i);
            Tornado.Swing swing = chart.swings().get(i);
            if (!swing.exists()) continue;
            canvas.group(swing.label() + ": " + swing.low() + " gives " + unit.say(swing.atLow()) + ", " + swing.high()
                    + " gives " + unit.say(swing.atHigh()));
            boolean rising = swing.atLow() <= swing.atHigh();
            end(canvas, swing.low(), baseline, scale.at(swing.atLow()), rows.middle(i), LOW, rising);
            end(canvas, swing.high(), baseline, scale.at(swing.atHigh()), rows.middle(i), HIGH, !rising);
            canvas.end();
        }
        for (Axis.Span span : rows.spans())
            canvas.line(baseline, span.top(), baseline, span.bottom(), Canvas.INK, 1.4, "");
        String origin = chart.key().baseline() + " " + unit.say(chart.baseline());
        canvas.inside(baseline, key + size + 4, origin, size, Canvas.INK);
        return height;
    }

    private static void end(
            Canvas canvas,
            String setting,
            double baseline,
            double x,
            double middle,
            SeriesColour hue,
            boolean leftwards) {
        double size = canvas.layout().small();
        double thick = hue == LOW ? 16 : 10;
        canvas.bar(Math.min(baseline, x), middle - thick / 2, Math.abs(x - baseline), thick, hue);
        double beyond = leftwards ? Math.min(x, baseline) - 5 : Math.max(x, baseline) + 5;
        Anchor anchor = leftwards ? Anchor.END : Anchor.START;
        canvas.haloed(beyond, middle + size * .36, fitted(setting, canvas), size, anchor, Canvas.MUTED);
    }

    private static Scale scale(Tornado chart, double left, double right) {
        List<Double> values = new ArrayList<>(List.of(chart.baseline()));
        for (Tornado.Swing swing : chart.swings()) {
            if (!swing.exists()) continue;
            values.add(swing.atLow());
            values.add(swing.atHigh());
        }
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(1);
        return Scale.around(low, high, 0, left, right);
    }

    /// The room the widest setting takes.
    private static double settings(Tornado chart, Canvas canvas) {
        double widest = 0;
        for (Tornado.Swing swing : chart.swings())
            for (String setting : List.of(swing.low(), swing.high()))
                widest = Math.max(
                        widest,
                        TextMetrics.width(
                                fitted(setting, canvas), canvas.layout().small()));
        return widest;
    }

    private static String fitted(String setting, Canvas canvas) {
        return TextMetrics.fit(setting, canvas.layout().small(), canvas.width() * .22);
    }
}
