package standoff.figures;

import java.util.List;
import standoff.figures.Canvas.Anchor;

/// Bands first, then traces, then medians, so that no band hides a median.
final class FanDrawing {
    private static final double[] BANDS = {.05, .10, .25};
    private static final double[] STRATA = {.05, .10, .15, .20, .25, .30, .35, .40, .45};

    private final Fan chart;
    private final Canvas canvas;
    private final DisplayUnit unit;

    private FanDrawing(Fan chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        unit = chart.caption().unit();
    }

    static double draw(Fan chart, Canvas canvas) {
        return new FanDrawing(chart, canvas).draw();
    }

    private double draw() {
        double size = canvas.layout().small();
        double high = canvas.layout().isNarrow() ? 250 : 340;
        double left = Axis.roomFor(canvas, values(high, 0), unit);
        double right = canvas.width() - 14;
        DateScale dates = new DateScale(chart.dates().getFirst(), chart.dates().getLast(), left, right);
        DateMarkers moments = new DateMarkers(chart, dates, canvas);
        double key = legend();
        canvas.text(
                0, key + size, TextMetrics.fit(unit.title(), size, canvas.width()), size, Anchor.START, Canvas.MUTED);
        double top = key + size + 10 + moments.height();
        double bottom = top + high;
        Scale values = values(bottom, top);
        Axis.vertical(canvas, values, unit, left, right);
        Axis.dates(canvas, dates, top, bottom);
        canvas.clip(left, top, right - left, high);
        FanPaths paths = new FanPaths(chart.dates(), dates, values);
        for (Fan.Spread spread : chart.spreads()) bands(spread, paths);
        for (Fan.Spread spread : chart.spreads()) lines(spread, paths);
        canvas.end();
        moments.draw(top, bottom);
        canvas.readout(dates, top, bottom, unit.factor());
        return bottom + size + 14;
    }

    /// Holds every band; a trace may leave it. Zero is the floor where the bands come near it.
    private Scale values(double bottom, double top) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Fan.Spread spread : chart.spreads())
            for (Quantiles step : spread.steps()) {
                if (!step.exists()) continue;
                low = Math.min(low, step.p05());
                high = Math.max(high, step.p95());
            }
        boolean fromZero = low >= 0 && low < .3 * high;
        return fromZero ? new Scale(0, 1.04 * high, bottom, top) : Scale.around(low, high, .04, bottom, top);
    }

    private void bands(Fan.Spread spread, FanPaths paths) {
        if (spread.isExact()) return;
        SeriesColour hue = spread.hue();
        switch (spread.look()) {
            case BANDS -> {
                for (double p : BANDS) canvas.area(paths.band(spread.steps(), p), hue.colour(), .15);
                edges(spread, .8, "", paths);
            }
            case EDGES -> edges(spread, 1.6, hue.dash(), paths);
            case BLURRED -> {
                for (double p : STRATA) canvas.area(paths.band(spread.steps(), p), hue.colour(), .085);
            }
        }
    }

    private void edges(Fan.Spread spread, double thick, String dash, FanPaths paths) {
        for (double p : new double[] {.05, .95})
            canvas.curve(
                    paths.line(i -> spread.steps().get(i).at(p)), spread.hue().ink(), thick, dash, .7);
    }

    private void lines(Fan.Spread spread, FanPaths paths) {
        SeriesColour hue = spread.hue();
        for (List<Double> trace : spread.traces()) canvas.curve(paths.line(trace::get), hue.ink(), .7, "", .5);
        String median = paths.line(i -> spread.steps().get(i).p50());
        canvas.curve(median, Canvas.PAPER, 4.6, "", .75);
        canvas.curve(median, hue.ink(), 2.3, hue.dash(), 1);
    }

    private double legend() {
        Legend legend = new Legend(canvas);
        for (Fan.Spread spread : chart.spreads()) legend.add(spread.label(), (x, y) -> swatch(spread, x, y));
        if (chart.spreads().stream().anyMatch(s -> s.look() == Fan.Look.BANDS && !s.isExact()))
            legend.add("median and 50, 80, 90 % bands", this::bandSwatch);
        if (chart.spreads().stream().anyMatch(s -> s.look() == Fan.Look.EDGES && !s.isExact()))
            legend.add("median and ends of the 90 % band", this::edgeSwatch);
        if (chart.spreads().stream().anyMatch(s -> !s.traces().isEmpty()))
            legend.add("single futures", this::traceSwatch);
        return legend.draw(0) + 4;
    }

    private void swatch(Fan.Spread spread, double x, double y) {
        SeriesColour hue = spread.hue();
        if (!spread.isExact() && spread.look() != Fan.Look.EDGES) canvas.tint(x, y, 26, 12, hue.colour(), .25);
        canvas.line(x, y + 6, x + 26, y + 6, hue.ink(), 2.3, hue.dash());
    }

    private void bandSwatch(double x, double y) {
        for (double inset : new double[] {-2, 1, 4}) canvas.tint(x, y + inset, 26, 12 - 2 * inset, Canvas.MUTED, .22);
        canvas.line(x, y + 6, x + 26, y + 6, Canvas.INK, 1.6, "");
    }

    private void edgeSwatch(double x, double y) {
        for (double edge : new double[] {0, 12}) canvas.line(x, y + edge, x + 26, y + edge, Canvas.MUTED, 1, "4 3");
        canvas.line(x, y + 6, x + 26, y + 6, Canvas.INK, 1.6, "4 3");
    }

    private void traceSwatch(double x, double y) {
        canvas.curve(
                "M" + NumberFormat.coordinate(x) + " " + NumberFormat.coordinate(y + 9) + "l8 -5l9 3l9 -6",
                Canvas.MUTED,
                .9,
                "",
                1);
    }
}
