package standoff.figures;

import java.util.ArrayList;
import java.util.List;
import standoff.figures.Canvas.Anchor;

/// The rows of a chart that lies on its side. In a wide column the labels stand left of the plot and the values
/// right of it; in a narrow one both stand above their row, and the plot has the whole width.
final class RowLayout {
    private static final double LEADING = 1.14;

    private final Canvas canvas;
    private final List<String> labels;
    private final List<String> values;
    private final double top;
    private final double body;
    private final double size;

    /// @param body how high the marks of a row are
    RowLayout(Canvas canvas, List<String> labels, List<String> values, double top, double body) {
        this.canvas = canvas;
        this.labels = labels;
        this.values = values;
        this.top = top;
        this.body = body;
        size = canvas.layout().label();
    }

    double left() {
        return isNarrow() ? 1 : Math.min(widest(labels) + 16, canvas.width() * .36);
    }

    double right() {
        return isNarrow() ? canvas.width() - 6 : canvas.width() - Math.max(16, widest(values) + 14);
    }

    private double bottom() {
        return top + height() * labels.size();
    }

    /// Where lines may run up and down without meeting a label.
    List<Axis.Span> spans() {
        if (!isNarrow()) return List.of(new Axis.Span(top, bottom()));
        List<Axis.Span> spans = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++)
            spans.add(new Axis.Span(middle(row) - body / 2 - 2, middle(row) + body / 2 + 2));
        return spans;
    }

    /// The height at which the marks of a row are centred.
    double middle(int row) {
        return top + height() * row + (isNarrow() ? above() + body / 2 : height() / 2);
    }

    void write(int row) {
        double first = isNarrow() ? top + height() * row + size + 2 : middle(row) + size * .35;
        canvas.text(canvas.width(), first, values.get(row), size, Anchor.END, Canvas.INK);
        List<String> lines = lines(row);
        double y = isNarrow() ? first : first - (lines.size() - 1) * LEADING * size / 2;
        for (String line : lines) {
            canvas.text(
                    isNarrow() ? 0 : left() - 10, y, line, size, isNarrow() ? Anchor.START : Anchor.END, Canvas.INK);
            y += LEADING * size;
        }
    }

    private List<String> lines(int row) {
        double room = isNarrow() ? canvas.width() - widest(List.of(values.get(row))) - 10 : left() - 12;
        return TextMetrics.wrap(labels.get(row), size, room, 2);
    }

    private double height() {
        return isNarrow() ? above() + body + 10 : Math.max(body + 14, 2 * size + 6);
    }

    /// In a narrow column, the room for the labels above the marks: of two lines where one of them needs two.
    private double above() {
        int lines = 1;
        for (int row = 0; row < labels.size(); row++)
            lines = Math.max(lines, lines(row).size());
        return (lines - 1) * LEADING * size + size + 8;
    }

    private boolean isNarrow() {
        return canvas.layout().isNarrow();
    }

    private double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> TextMetrics.width(text, size))
                .max()
                .orElse(0);
    }
}
