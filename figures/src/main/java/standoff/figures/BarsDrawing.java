package standoff.figures;

import java.util.List;
import standoff.figures.Canvas.Anchor;

/// In a wide column the labels stand left of the bars, in a narrow one above them; the values always at the right edge.
final class BarsDrawing {
    private final Bars chart;
    private final Canvas canvas;
    private final Unit unit;
    private final double size;
    private final double labels;
    private final double values;

    private BarsDrawing(Bars chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        unit = chart.caption().unit();
        size = canvas.layout().label();
        double widestLabel = widest(chart.bars().stream().map(Bars.Bar::label).toList());
        labels = canvas.layout().isNarrow() ? 0 : Math.min(widestLabel + 14, canvas.width() * .34);
        double widestValue = widest(chart.bars().stream().map(this::value).toList());
        values = canvas.layout().isNarrow() ? 8 : widestValue + 14;
    }

    static double draw(Bars chart, Canvas canvas) {
        return new BarsDrawing(chart, canvas).draw();
    }

    private double draw() {
        boolean narrow = canvas.layout().isNarrow();
        double rowHeight = narrow ? 46 : 34;
        double top = 4;
        double bottom = top + rowHeight * chart.bars().size();
        Scale scale = scale();
        double height = Axis.horizontal(canvas, scale, unit, top, bottom);
        double y = top;
        for (Bars.Bar bar : chart.bars()) {
            row(bar, scale, y, rowHeight);
            y += rowHeight;
        }
        return height;
    }

    private Scale scale() {
        double low = 0;
        double high = 0;
        for (Bars.Bar bar : chart.bars()) {
            Estimate e = bar.estimate();
            if (!e.exists()) continue;
            low = Math.min(low, e.hasInterval() ? e.low() : e.value());
            high = Math.max(high, e.hasInterval() ? e.high() : e.value());
        }
        double room = canvas.width() - labels - values;
        return Scale.nice(low, high, (int) Math.max(2, room / 75), labels, canvas.width() - values);
    }

    private void row(Bars.Bar bar, Scale scale, double y, double rowHeight) {
        Estimate estimate = bar.estimate();
        boolean narrow = canvas.layout().isNarrow();
        double thick = narrow ? 15 : 18;
        double middle = narrow ? y + 20 + thick / 2 : y + rowHeight / 2;
        canvas.group(bar.label() + ": " + estimate.say(unit));
        label(bar.label(), narrow ? y + 14 : middle + size * .35);
        canvas.text(canvas.width(), narrow ? y + 14 : middle + size * .35, value(bar), size, Anchor.END, Canvas.INK);
        if (estimate.exists()) {
            double zero = scale.at(0);
            double end = scale.at(estimate.value());
            canvas.bar(Math.min(zero, end), middle - thick / 2, Math.abs(end - zero), thick, bar.hue(), "");
            if (estimate.hasInterval())
                canvas.whisker(scale.at(estimate.low()), scale.at(estimate.high()), middle, 5, Canvas.INK);
        }
        canvas.end();
    }

    private void label(String label, double baseline) {
        boolean narrow = canvas.layout().isNarrow();
        double room = narrow ? canvas.width() * .56 : labels - 12;
        List<String> lines = Lettering.wrap(label, size, room, narrow ? 1 : 2);
        double y = baseline - (lines.size() - 1) * size * .55;
        for (String line : lines) {
            canvas.text(narrow ? 0 : labels - 10, y, line, size, narrow ? Anchor.START : Anchor.END, Canvas.INK);
            y += size * 1.15;
        }
    }

    private String value(Bars.Bar bar) {
        Estimate estimate = bar.estimate();
        if (!estimate.exists()) return "no value";
        if (!estimate.hasInterval()) return unit.say(estimate.value());
        return unit.say(estimate.value()) + "  (" + unit.bare(estimate.low()) + "–" + unit.bare(estimate.high()) + ")";
    }

    private double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Lettering.width(text, size))
                .max()
                .orElse(0);
    }
}
