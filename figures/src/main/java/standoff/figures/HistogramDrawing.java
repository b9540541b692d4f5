package standoff.figures;

import java.util.Comparator;
import java.util.List;
import standoff.figures.Canvas.Anchor;

final class HistogramDrawing {
    private static final double FLAG = 17;

    private HistogramDrawing() {}

    static double draw(Histogram chart, Canvas canvas) {
        double size = canvas.layout().small();
        List<Histogram.Place> places = places(chart);
        String unit = TextMetrics.fit(chart.caption().unit().title(), size, canvas.width());
        canvas.text(0, size, unit, size, Anchor.START, Canvas.MUTED);
        double top = size + 10 + FLAG * places.size();
        double bottom = top + (canvas.layout().isNarrow() ? 180 : 240);
        double highest = chart.heights().stream()
                .mapToDouble(h -> h)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        Scale up = Scale.nice(0, highest, 4, bottom, top);
        double left = Axis.roomFor(canvas, up, chart.caption().unit());
        Scale across = new Scale(chart.edges().getFirst(), chart.edges().getLast(), left, canvas.width() - 14);
        Axis.vertical(canvas, up, chart.caption().unit(), left, across.end());
        for (int i = 0; i < chart.heights().size(); i++) bin(chart, i, across, up, canvas);
        double height = Axis.horizontal(
                canvas, across, chart.across(), chart.across().title(), List.of(new Axis.Span(bottom, bottom + 4)));
        canvas.line(left, bottom, across.end(), bottom, Canvas.AXIS, 1, "");
        for (int i = 0; i < places.size(); i++) place(chart, places.get(i), top - FLAG * i, bottom, across, canvas);
        return height;
    }

    private static void bin(Histogram chart, int i, Scale across, Scale up, Canvas canvas) {
        double value = chart.heights().get(i);
        if (!Double.isFinite(value)) return;
        double from = across.at(chart.edges().get(i));
        double to = across.at(chart.edges().get(i + 1));
        double y = up.at(value);
        canvas.group(chart.across().say(chart.edges().get(i), chart.edges().get(i + 1)) + ": "
                + chart.caption().unit().say(value));
        canvas.bar(from + 1, y, to - from - 2, up.at(0) - y, chart.hue());
        canvas.end();
    }

    private static void place(
            Histogram chart, Histogram.Place place, double top, double bottom, Scale across, Canvas canvas) {
        double size = canvas.layout().small();
        double x = across.at(place.value());
        String value = " " + chart.across().say(place.value());
        double room = Math.max(x, canvas.width() - x) - 6 - TextMetrics.width(value, size);
        String label = TextMetrics.fit(place.label(), size, room) + value;
        boolean leftwards = x + TextMetrics.width(label, size) + 6 > canvas.width();
        canvas.line(x, top - size - 4, x, bottom, Canvas.INK, 1.2, "4 3");
        canvas.haloed(
                leftwards ? x - 5 : x + 5, top - 8, label, size, leftwards ? Anchor.END : Anchor.START, Canvas.INK);
    }

    /// From right to left, so that each label, on a row of its own, meets no line to its right.
    private static List<Histogram.Place> places(Histogram chart) {
        return chart.places().stream()
                .filter(p -> p.value() >= chart.edges().getFirst()
                        && p.value() <= chart.edges().getLast())
                .sorted(Comparator.comparingDouble(Histogram.Place::value).reversed())
                .toList();
    }
}
