package standoff.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import standoff.figures.Canvas.Anchor;

/// The dates worth a vertical line, with their labels above the plot. Earlier dates have higher labels where they
/// would touch, so that no label is crossed by the line of a later date.
final class DateMarkers {
    private static final double ROW = 17;

    /// @param row counted upwards from the plot
    private record Flag(String label, double x, double begin, double end, int row) {}

    private final Canvas canvas;
    private final List<Flag> flags = new ArrayList<>();

    DateMarkers(Fan chart, DateScale dates, Canvas canvas) {
        this.canvas = canvas;
        chart.moments().stream()
                .filter(m -> !m.date().isBefore(dates.from()) && !m.date().isAfter(dates.to()))
                .sorted(Comparator.comparing(Fan.Moment::date).reversed())
                .forEach(m -> place(m.label(), dates.at(m.date())));
    }

    private void place(String text, double x) {
        double size = canvas.layout().small();
        String label = TextMetrics.fit(text, size, Math.max(x, canvas.width() - x) - 8);
        double width = TextMetrics.width(label, size) + 8;
        double begin = x + width > canvas.width() ? x - width : x;
        int row = 0;
        for (Flag flag : flags)
            if (flag.begin() < begin + width + 6 && flag.end() > begin) row = Math.max(row, flag.row() + 1);
        flags.add(new Flag(label, x, begin, begin + width, row));
    }

    double height() {
        return flags.stream().mapToInt(Flag::row).max().orElse(-1) * ROW + ROW;
    }

    void draw(double top, double bottom) {
        double size = canvas.layout().small();
        for (Flag flag : flags)
            canvas.line(flag.x(), baseline(flag, top) - size, flag.x(), bottom, Canvas.MUTED, 1, "3 3");
        for (Flag flag : flags) {
            boolean leftwards = flag.begin() < flag.x();
            double x = flag.x() + (leftwards ? -5 : 5);
            Anchor anchor = leftwards ? Anchor.END : Anchor.START;
            canvas.haloed(x, baseline(flag, top), flag.label(), size, anchor, Canvas.INK);
        }
    }

    private static double baseline(Flag flag, double top) {
        return top - 6 - flag.row() * ROW;
    }
}
