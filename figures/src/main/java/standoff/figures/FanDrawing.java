package standoff.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import standoff.figures.Canvas.Anchor;

/// Bands first, then traces, then medians, so that no band hides a median. Not every date is drawn where there are more
/// than the drawing can show; the first and the last always are.
final class FanDrawing {
    private static final double[] BANDS = {.05, .10, .25};
    private static final double[] STRATA = {.05, .10, .15, .20, .25, .30, .35, .40, .45};

    private final Fan chart;
    private final Canvas canvas;
    private final int[] drawn;
    private final double plotTop;
    private final double plotBottom;
    private final Scale values;
    private final DateScale dates;
    private final double left;
    private final double right;

    private FanDrawing(Fan chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        double size = canvas.layout().small();
        double below = legend();
        List<Moments.Flag> flags = Moments.rows(chart, canvas);
        canvas.text(0, below + size, chart.caption().unit().title(), size, Anchor.START, Canvas.MUTED);
        plotTop = below + size + 10 + Moments.height(flags, canvas);
        plotBottom = plotTop + (canvas.layout().isNarrow() ? 250 : 340);
        values = values();
        left = Axis.roomFor(canvas, values, chart.caption().unit());
        right = canvas.width() - 14;
        dates = new DateScale(chart.dates().getFirst(), chart.dates().getLast(), left, right);
        drawn = thinned(chart.dates().size(), (int) ((right - left) / 2.5));
    }

    static double draw(Fan chart, Canvas canvas) {
        return new FanDrawing(chart, canvas).draw();
    }

    private double draw() {
        Axis.vertical(canvas, values, chart.caption().unit(), left, right);
        Axis.dates(canvas, dates, plotTop, plotBottom);
        canvas.clip(left, plotTop, right - left, plotBottom - plotTop);
        for (Fan.Spread spread : chart.spreads()) bands(spread);
        for (Fan.Spread spread : chart.spreads()) traces(spread);
        for (Fan.Spread spread : chart.spreads()) median(spread);
        canvas.end();
        Moments.draw(chart, canvas, dates, plotTop, plotBottom);
        canvas.readout(dates, plotTop, plotBottom, chart.caption().unit().factor());
        return plotBottom + canvas.layout().small() + 14;
    }

    private double legend() {
        Legend legend = new Legend(canvas);
        for (Fan.Spread spread : chart.spreads()) legend.add(spread.label(), (x, y) -> swatch(spread, x, y));
        boolean bands = chart.spreads().stream().anyMatch(s -> s.look() == Fan.Look.BANDS && !isExact(s));
        if (bands) legend.add("median; 50, 80, 90 % of futures", FanDrawing.this::bandSwatch);
        boolean traces = chart.spreads().stream().anyMatch(s -> !s.traces().isEmpty());
        if (traces) legend.add("single futures", (x, y) -> canvas.line(x, y + 6, x + 26, y + 6, Canvas.AXIS, .9, ""));
        return legend.draw(2) + 4;
    }

    private void swatch(Fan.Spread spread, double x, double y) {
        if (!isExact(spread)) canvas.area(box(x, y, 26, 12), spread.hue().colour(), .25);
        canvas.line(
                x,
                y + 6,
                x + 26,
                y + 6,
                spread.hue().colour(),
                2.2,
                spread.hue().dash());
    }

    private void bandSwatch(double x, double y) {
        for (double inset : new double[] {0, 2, 4})
            canvas.area(box(x, y + inset, 26, 12 - 2 * inset), Canvas.MUTED, .22);
        canvas.line(x, y + 6, x + 26, y + 6, Canvas.MUTED, 2, "");
    }

    private Scale values() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Fan.Spread spread : chart.spreads())
            for (Quantiles step : spread.steps()) {
                if (!step.exists()) continue;
                low = Math.min(low, step.p05());
                high = Math.max(high, step.p95());
            }
        return Scale.nice(low, high, 6, plotBottom, plotTop);
    }

    private void bands(Fan.Spread spread) {
        if (isExact(spread)) return;
        double[] edges = spread.look() == Fan.Look.BANDS ? BANDS : STRATA;
        double opacity = spread.look() == Fan.Look.BANDS ? .17 : .085;
        for (double p : edges) canvas.area(band(spread.steps(), p), spread.hue().colour(), opacity);
    }

    private void traces(Fan.Spread spread) {
        for (List<Double> trace : spread.traces())
            canvas.curve(line(trace::get), spread.hue().colour(), .8, "", .45);
    }

    private void median(Fan.Spread spread) {
        String path = line(i -> spread.steps().get(i).p50());
        canvas.curve(path, spread.hue().colour(), 2.2, spread.hue().dash(), 1);
    }

    /// The outline of the band from quantile p to 1 - p, in as many pieces as the gaps leave.
    private String band(List<Quantiles> steps, double p) {
        StringBuilder path = new StringBuilder();
        List<Integer> piece = new ArrayList<>();
        for (int k = 0; k <= drawn.length; k++) {
            boolean more = k < drawn.length && steps.get(drawn[k]).exists();
            if (more) piece.add(drawn[k]);
            if (more || piece.isEmpty()) continue;
            for (int i = 0; i < piece.size(); i++)
                point(path, i == 0, piece.get(i), steps.get(piece.get(i)).at(1 - p));
            for (int i : piece.reversed()) point(path, false, i, steps.get(i).at(p));
            path.append('Z');
            piece.clear();
        }
        return path.toString();
    }

    private String line(IntToDoubleFunction value) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int i : drawn) {
            double v = value.applyAsDouble(i);
            if (Double.isFinite(v)) point(path, !pen, i, v);
            pen = Double.isFinite(v);
        }
        return path.toString();
    }

    private void point(StringBuilder path, boolean move, int i, double value) {
        LocalDate date = chart.dates().get(i);
        path.append(move ? 'M' : 'L').append(Numerals.coordinate(tenth(dates.at(date))));
        path.append(' ').append(Numerals.coordinate(tenth(values.at(value))));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static boolean isExact(Fan.Spread spread) {
        return spread.steps().stream().filter(Quantiles::exists).allMatch(Quantiles::isExact);
    }

    private static String box(double x, double y, double width, double height) {
        return "M" + Numerals.coordinate(x) + " " + Numerals.coordinate(y) + "h" + Numerals.coordinate(width) + "v"
                + Numerals.coordinate(height) + "h" + Numerals.coordinate(-width) + "Z";
    }

    static int[] thinned(int size, int most) {
        int count = Math.min(size, most);
        int[] kept = new int[count];
        for (int i = 0; i < count; i++) kept[i] = (int) ((long) i * (size - 1) / (count - 1));
        return kept;
    }
}
