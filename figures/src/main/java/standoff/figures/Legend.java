package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The key of a chart: swatches with their names, in as many lines as it takes.
final class Legend {
    private static final double SWATCH = 26;
    private static final double GAP = 18;
    private static final double LINE = 20;

    /// @param value  stands behind the name and is never shortened; may be empty
    /// @param swatch draws into 26 x 12 units from the given upper left corner
    private record Entry(String name, String value, BiConsumer<Double, Double> swatch) {}

    private final Canvas canvas;
    private final List<Entry> entries = new ArrayList<>();

    Legend(Canvas canvas) {
        this.canvas = canvas;
    }

    Legend box(String name, String value, SeriesColour hue) {
        entries.add(new Entry(name, value, (x, y) -> canvas.bar(x, y, SWATCH, 12, hue)));
        return this;
    }

    Legend add(String name, BiConsumer<Double, Double> swatch) {
        entries.add(new Entry(name, "", swatch));
        return this;
    }

    /// Draws from the given height downwards and returns the height below it.
    double draw(double top) {
        double size = canvas.layout().small();
        double x = 0;
        double y = top + 2;
        for (Entry entry : entries) {
            String value = entry.value().isEmpty() ? "" : " " + entry.value();
            double room = canvas.width() - SWATCH - 8 - TextMetrics.width(value, size);
            String name = TextMetrics.fit(entry.name(), size, room) + value;
            double width = SWATCH + 6 + TextMetrics.width(name, size);
            if (x > 0 && x + width > canvas.width()) {
                x = 0;
                y += LINE;
            }
            entry.swatch().accept(x, y);
            canvas.text(x + SWATCH + 6, y + 10, name, size, Canvas.Anchor.START, Canvas.INK);
            x += width + GAP;
        }
        return entries.isEmpty() ? top : y + LINE;
    }
}
