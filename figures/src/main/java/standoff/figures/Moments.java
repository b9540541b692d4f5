package standoff.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import standoff.figures.Canvas.Anchor;

/// The dates worth a vertical line, with their labels above the plot, in as many rows as keep them apart.
final class Moments {
    /// @param share where the date lies between the first and the last, 0 to 1
    record Flag(Fan.Moment moment, double share, int row) {}

    private static final double ROW = 16;

    private Moments() {}

    static List<Flag> rows(Fan chart, Canvas canvas) {
        LocalDate first = chart.dates().getFirst();
        double span = chart.dates().getLast().toEpochDay() - first.toEpochDay();
        List<Flag> flags = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Fan.Moment moment : inside(chart)) {
            double share = (moment.date().toEpochDay() - first.toEpochDay()) / span;
            double width =
                    Lettering.width(label(moment, canvas), canvas.layout().small());
            double place = share * canvas.width();
            double begin = place + width > canvas.width() ? place - width : place;
            int row = 0;
            while (row < ends.size() && ends.get(row) > begin) row++;
            if (row == ends.size()) ends.add(0.0);
            ends.set(row, begin + width + 12);
            flags.add(new Flag(moment, share, row));
        }
        return flags;
    }

    static double height(List<Flag> flags, Canvas canvas) {
        int rows = flags.stream().mapToInt(Flag::row).max().orElse(-1) + 1;
        return rows * ROW + (rows > 0 && canvas.layout().isNarrow() ? 4 : 0);
    }

    static void draw(Fan chart, Canvas canvas, DateScale dates, double top, double bottom) {
        double size = canvas.layout().small();
        for (Flag flag : rows(chart, canvas)) {
            double x = dates.at(flag.moment().date());
            double y = top - 6 - flag.row() * ROW;
            String label = label(flag.moment(), canvas);
            boolean leftwards = x + Lettering.width(label, size) > canvas.width();
            canvas.line(x, y - size, x, bottom, Canvas.MUTED, 1, "3 3");
            canvas.haloed(leftwards ? x - 4 : x + 4, y, label, size, leftwards ? Anchor.END : Anchor.START, Canvas.INK);
        }
    }

    private static String label(Fan.Moment moment, Canvas canvas) {
        return Lettering.wrap(moment.label(), canvas.layout().small(), canvas.width() * .45, 1)
                .getFirst();
    }

    private static List<Fan.Moment> inside(Fan chart) {
        return chart.moments().stream()
                .filter(m -> !m.date().isBefore(chart.dates().getFirst()))
                .filter(m -> !m.date().isAfter(chart.dates().getLast()))
                .sorted(Comparator.comparing(Fan.Moment::date))
                .toList();
    }
}
