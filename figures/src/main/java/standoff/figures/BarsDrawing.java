package standoff.figures;

import java.util.List;

final class BarsDrawing {
    private BarsDrawing() {}

    static double draw(Bars chart, Canvas canvas) {
        DisplayUnit unit = chart.caption().unit();
        List<Bars.Bar> bars = chart.bars();
        double thick = canvas.layout().isNarrow() ? 15 : 18;
        List<String> labels = bars.stream().map(Bars.Bar::label).toList();
        List<String> values =
                bars.stream().map(bar -> bar.estimate().brief(unit)).toList();
        RowLayout rows = new RowLayout(canvas, labels, values, 4, thick);
        Scale scale = Axis.reaching(bars.stream().map(Bars.Bar::estimate).toList(), rows.left(), rows.right());
        double height =
                Axis.horizontal(canvas, scale, unit, ChartDescription.axis(unit, chart.interval()), rows.spans());
        for (int i = 0; i < bars.size(); i++) {
            canvas.group(bars.get(i).label() + ": " + bars.get(i).estimate().say(unit));
            rows.write(i);
            bar(canvas, bars.get(i).estimate(), bars.get(i).hue(), scale, rows.middle(i), thick);
            canvas.end();
        }
        return height;
    }

    /// From zero to the value, with the interval over it.
    static void bar(Canvas canvas, Estimate estimate, SeriesColour hue, Scale scale, double middle, double thick) {
        if (!estimate.exists()) return;
        double zero = scale.at(0);
        double end = scale.at(estimate.value());
        canvas.bar(Math.min(zero, end), middle - thick / 2, Math.abs(end - zero), thick, hue);
        if (estimate.hasInterval())
            canvas.whisker(scale.at(estimate.low()), scale.at(estimate.high()), middle, Math.min(5, thick / 3));
    }
}
