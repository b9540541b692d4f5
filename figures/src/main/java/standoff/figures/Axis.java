package standoff.figures;

import java.math.BigDecimal;
import java.util.List;
import standoff.figures.Canvas.Anchor;

/// Ticks, their grid lines and labels, and the unit.
final class Axis {
    private Axis() {}

    /// Along the lower edge of a plot. Returns the height below the unit.
    static double horizontal(Canvas canvas, Scale scale, Unit unit, double top, double bottom) {
        double size = canvas.layout().small();
        int count = (int) Math.max(2, Math.abs(scale.end() - scale.start()) / 75);
        List<BigDecimal> ticks = scale.ticks(count);
        for (BigDecimal tick : ticks) {
            double x = scale.at(tick.doubleValue());
            canvas.line(x, top, x, bottom, tick.signum() == 0 ? Canvas.AXIS : Canvas.GRID, 1, "");
            canvas.text(x, bottom + size + 4, label(tick, ticks, unit), size, Anchor.MIDDLE, Canvas.MUTED);
        }
        double middle = (scale.start() + scale.end()) / 2;
        canvas.text(middle, bottom + 2 * size + 10, unit.title(), size, Anchor.MIDDLE, Canvas.MUTED);
        return bottom + 2 * size + 16;
    }

    /// Along the left edge of a plot, labels left of it; the unit stands above the plot.
    static void vertical(Canvas canvas, Scale scale, Unit unit, double left, double right) {
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
        return Scale.nice(low, high, (int) Math.max(2, (right - left) / 75), left, right);
    }

    /// The room the labels of a vertical axis take.
    static double roomFor(Canvas canvas, Scale scale, Unit unit) {
        List<BigDecimal> ticks = scale.ticks(ticksDown(scale));
        double widest = 0;
        for (BigDecimal tick : ticks)
            widest = Math.max(
                    widest,
                    Lettering.width(label(tick, ticks, unit), canvas.layout().small()));
        return widest + 10;
    }

    static void dates(Canvas canvas, DateScale scale, double top, double bottom) {
        double size = canvas.layout().small();
        int count = (int) Math.max(2, (scale.end() - scale.start()) / 60);
        for (DateScale.Tick tick : scale.ticks(count)) {
            double x = scale.at(tick.date());
            canvas.line(x, top, x, bottom, Canvas.GRID, 1, "");
            canvas.line(x, bottom, x, bottom + 4, Canvas.AXIS, 1, "");
            canvas.text(x, bottom + size + 7, tick.label(), size, Anchor.MIDDLE, Canvas.MUTED);
        }
        canvas.line(scale.start(), bottom, scale.end(), bottom, Canvas.AXIS, 1, "");
    }

    private static int ticksDown(Scale scale) {
        return (int) Math.max(3, Math.abs(scale.end() - scale.start()) / 55);
    }

    /// All labels of an axis show the decimals of the finest.
    private static String label(BigDecimal tick, List<BigDecimal> ticks, Unit unit) {
        BigDecimal factor = BigDecimal.valueOf(unit.factor());
        int decimals = 0;
        for (BigDecimal t : ticks)
            decimals =
                    Math.max(decimals, t.multiply(factor).stripTrailingZeros().scale());
        return Numerals.fixed(tick.multiply(factor).doubleValue(), decimals);
    }
}
