package standoff.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A straight map from days to places on the drawing, with ticks at the beginnings of years, quarters, months or
/// weeks.
record DateScale(LocalDate from, LocalDate to, double start, double end) {
    record Tick(LocalDate date, String label) {}

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    DateScale {
        if (!from.isBefore(to)) throw new IllegalArgumentException("expected " + from + " before " + to);
    }

    double at(LocalDate date) {
        double share = (double) (date.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
        return start + share * (end - start);
    }

    /// The finest ticks whose labels, in letters of that size, keep their distance.
    List<Tick> ticks(double size) {
        for (int months : new int[] {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200}) {
            List<Tick> ticks = everyMonths(months);
            double label = ticks.stream()
                    .mapToDouble(tick -> TextMetrics.width(tick.label(), size))
                    .max()
                    .orElse(0);
            if (!ticks.isEmpty() && ticks.size() * (label + 1.2 * size) <= end - start) return ticks;
        }
        return List.of(new Tick(from, from.toString()));
    }

    private List<Tick> everyMonths(int months) {
        List<Tick> ticks = new ArrayList<>();
        int first = Math.floorDiv(from.getYear() * 12 + from.getMonthValue() - 1, months) * months;
        for (int month = first; ; month += months) {
            LocalDate date = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
            if (date.isAfter(to)) return ticks;
            String label = months % 12 == 0 ? Integer.toString(date.getYear()) : MONTH.format(date);
            if (!date.isBefore(from)) ticks.add(new Tick(date, label));
        }
    }
}
