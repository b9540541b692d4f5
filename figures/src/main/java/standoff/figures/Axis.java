package standoff.figures;

import java.math.BigDecimal;
import java.util.List;
import standoff.figures.Canvas.Anchor;

/// Ticks, their grid lines and labels, and the unit.
final class Axis {
    private Axis() {}

    /// A stretch from top to bottom.
    record Span(double top, double bottom) {}

    /// Along the lower edge of a plot, with grid lines over the stretches given. Returns the height below the
    /// title.
    static double horizontal(Canvas canvas, Scale scale, DisplayUnit unit, String title, List<Span> spans) {
        double size = canvas.layout().small();
        double bottom = spans.getLast().bottom();
        List<BigDecimal> ticks = ticksAcross(canvas, scale, unit);
        for (BigDecimal tick : ticks) {
            double x = scale.at(tick.doubleValue());
            String colour = tick.signum() == 0 ? Canvas.AXIS : Canvas.GRID;
            for (Span span : spans) canvas.line(x, span.top(), x, span.bottom(), colour, 1, "");
            canvas.inside(x, bottom + size + 4, label(tick, ticks, unit), size, Canvas.MUTED);
        }
        double y = bottom + size + 6;
        for (String line : TextMetrics.wrap(title, size, canvas.width(), 3)) {
            y += size + 4;
            canvas.inside((scale.start() + scale.end()) / 2, y, line, size, Canvas.MUTED);
        }
        return y + 6;
    }

    /// Along the left edge of a plot, labels left of it; the unit stands above the plot.
    static void vertical(Canvas canvas, Scale scale, DisplayUnit unit, double left, double right) {
        double size = canvas.layout().small();
        List<BigDecimal> ticks = scale.ticks(ticksDown(scale));
        for (BigDecimal tick : ticks) {
            double y = scale.at(tick.doubleValue());
            canvas.line(left, y, right, y, tick.signum() == 0 ? Canvas.AXIS : Canvas.GRID, 1, "");
            canvas.text(left - 6, y + size * .35, label(tick, ticks, unit), size, Anchor.END, Canvas.MUTED);
        }
    }

    /// The scale that holds zero and all estimates with their intervals, and ends on ticks.
    static Scale reaching(List<Estimate> estimates, double left, double right) {
        double low = 0;
        double high = 0;
        for (Estimate estimate : estimates) {
            if (!estimate.exists()) continue;
            low = Math.min(low, estimate.bottom());
            high = Math.max(high, estimate.top());
        }
        return Scale.nice(low, high, (int) Math.max(2, (right - left) / 70), left, right);
    }

    /// The room the labels of a vertical axis take.
    static double roomFor(Canvas canvas, Scale scale, DisplayUnit unit) {
        return widest(canvas, scale.ticks(ticksDown(scale)), unit) + 10;
    }

    /// As many ticks as leave their labels apart, also where the outermost are moved inside the canvas.
    private static List<BigDecimal> ticksAcross(Canvas canvas, Scale scale, DisplayUnit unit) {
        double length = scale.end() - scale.start();
        List<BigDecimal> ticks = scale.ticks(1);
        for (int count = (int) Math.max(2, length / 70); count > 1; count--) {
            ticks = scale.ticks(count);
            if (ticks.size() < 2) return ticks;
            double gap =
                    scale.at(ticks.get(1).doubleValue()) - scale.at(ticks.get(0).doubleValue());
            if (gap > 1.5 * widest(canvas, ticks, unit) + 4) return ticks;
        }
        return ticks;
    }

    private static double widest(Canvas canvas, List<BigDecimal> ticks, DisplayUnit unit) {
        double widest = 0;
        for (BigDecimal tick : ticks)
            widest = Math.max(
                    widest,
                    TextMetrics.width(label(tick, ticks, unit), canvas.layout().small()));
        return widest;
    }

    static void dates(Canvas canvas, DateScale scale, double top, double bottom) {
        double size = canvas.layout().small();
        for (DateScale.Tick tick : scale.ticks(size)) {
            double x = scale.at(tick.date());
            canvas.line(x, top, x, bottom, Canvas.GRID, 1, "");
            canvas.line(x, bottom, x, bottom + 4, Canvas.AXIS, 1, "");
            canvas.inside(x, bottom + size + 7, tick.label(), size, Canvas.MUTED);
        }
        canvas.line(scale.start(), bottom, scale.end(), bottom, Canvas.AXIS, 1, "");
    }

    private static int ticksDown(Scale scale) {
        return (int) Math.max(3, Math.abs(scale.end() - scale.start()) / 55);
    }

    /// All labels of an axis show the decimals of the finest.
    private static String label(BigDecimal tick, List<BigDecimal> ticks, DisplayUnit unit) {
        BigDecimal factor = BigDecimal.valueOf(unit.factor());
        int decimals = 0;
        for (BigDecimal t : ticks)
            decimals =
                    Math.max(decimals, t.multiply(factor).stripTrailingZeros().scale());
        return NumberFormat.fixed(tick.multiply(factor).doubleValue(), decimals);
    }
}
