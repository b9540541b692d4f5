package standoff.figures;

/// What the charts draw on: a few marks with the looks of this house. Everything is presentation attributes, so
/// that an SVG cut out of a page looks the same.
final class Canvas {
    static final String INK = "#1b1f24";
    static final String MUTED = "#57606a";
    static final String AXIS = "#8b949e";
    static final String GRID = "#e4e8ec";
    static final String PAPER = "#ffffff";

    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }
    }

    /// Before the identifiers inside, so that no clip of another drawing on the page is meant.
    private final String prefix;

    private final ChartWidth layout;
    private final Markup marks = new Markup();
    private int clips;

    Canvas(ChartWidth layout, String prefix) {
        this.layout = layout;
        this.prefix = prefix;
    }

    ChartWidth layout() {
        return layout;
    }

    double width() {
        return layout.width();
    }

    void line(double x1, double y1, double x2, double y2, String colour, double thick, String dash) {
        marks.open("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
        stroke(colour, thick, dash);
        marks.close();
    }

    /// A box in a hue, with its hatch over it.
    void bar(double x, double y, double width, double height, SeriesColour hue) {
        marks.open("g");
        box(x, y, width, height).with("fill", hue.colour());
        stroke(hue.ink(), 1, "");
        marks.close();
        String strokes = Hatching.path(hue.hatch(), x, y, Math.max(0, width), Math.max(0, height));
        if (!strokes.isEmpty()) {
            marks.open("path").with("d", strokes).with("stroke-linecap", "round");
            stroke(PAPER, Hatching.thickness(hue.hatch()), "");
            marks.close();
        }
        marks.close();
    }

    /// A box one can see through.
    void tint(double x, double y, double width, double height, String fill, double opacity) {
        box(x, y, width, height)
                .with("fill", fill)
                .with("fill-opacity", opacity)
                .close();
    }

    void area(String path, String fill, double opacity) {
        marks.open("path")
                .with("d", path)
                .with("fill", fill)
                .with("fill-opacity", opacity)
                .close();
    }

    void curve(String path, String colour, double thick, String dash, double opacity) {
        marks.open("path").with("d", path).with("fill", "none");
        stroke(colour, thick, dash);
        marks.with("stroke-opacity", opacity).with("stroke-linejoin", "round").close();
    }

    void text(double x, double y, String text, double size, Anchor anchor, String colour) {
        lettered(x, y, text, size, anchor, colour, false);
    }

    /// Text centred at x where that keeps it on the canvas.
    void inside(double x, double y, String text, double size, String colour) {
        double half = TextMetrics.width(text, size) / 2;
        double centre = 2 * half >= width() ? width() / 2 : Math.clamp(x, half, width() - half);
        lettered(centre, y, text, size, Anchor.MIDDLE, colour, false);
    }

    void bold(double x, double y, String text, double size, Anchor anchor, String colour) {
        lettered(x, y, text, size, anchor, colour, true);
    }

    /// Text with a border of paper, for places where lines run behind it.
    void haloed(double x, double y, String text, double size, Anchor anchor, String colour) {
        marks.open("g")
                .with("paint-order", "stroke")
                .with("stroke", PAPER)
                .with("stroke-width", 3)
                .with("stroke-linejoin", "round");
        lettered(x, y, text, size, anchor, colour, false);
        marks.close();
    }

    /// A point in the shape of its hue; hollow where it is to say "not told apart from zero".
    void marker(double x, double y, double r, SeriesColour hue, boolean filled) {
        String d = MarkerShape.path(hue.marker(), x, y, r);
        marks.open("path").with("d", d).with("fill", filled ? hue.colour() : PAPER);
        stroke(hue.ink(), 1.8, "");
        marks.close();
    }

    /// The line of an interval with a stop at each end.
    void whisker(double low, double high, double y, double stop) {
        line(low, y, high, y, INK, 1.6, "");
        line(low, y - stop, low, y + stop, INK, 1.6, "");
        line(high, y - stop, high, y + stop, INK, 1.6, "");
    }

    /// A group with a text that a pointing device brings up.
    void group(String hint) {
        marks.open("g").leaf("title", hint);
    }

    void end() {
        marks.close();
    }

    /// A group of which only what lies inside the box is seen.
    void clip(double x, double y, double width, double height) {
        String id = prefix + "c" + clips++;
        marks.open("clipPath").with("id", id);
        box(x, y, width, height).close();
        marks.close().open("g").with("clip-path", "url(#" + id + ")");
    }

    /// Where a reader's pointer is followed: the script of the page shows the values at the date below it.
    void readout(DateScale dates, double top, double bottom, double factor) {
        marks.open("line").with("class", "crosshair").with("data-factor", factor);
        marks.with("data-left", dates.start()).with("data-right", dates.end());
        marks.with("data-first", dates.from().toString())
                .with("data-last", dates.to().toString());
        marks.with("x1", dates.start())
                .with("x2", dates.start())
                .with("y1", top)
                .with("y2", bottom);
        stroke(INK, 1, "");
        marks.with("visibility", "hidden").close();
    }

    Markup finished() {
        return marks;
    }

    private Markup box(double x, double y, double width, double height) {
        return marks.open("rect")
                .with("x", x)
                .with("y", y)
                .with("width", Math.max(0, width))
                .with("height", Math.max(0, height));
    }

    private void lettered(double x, double y, String text, double size, Anchor anchor, String colour, boolean bold) {
        marks.open("text").with("x", x).with("y", y).with("font-size", size).with("fill", colour);
        if (anchor != Anchor.START) marks.with("text-anchor", anchor.name);
        if (bold) marks.with("font-weight", "600");
        marks.text(text).close();
    }

    private void stroke(String colour, double thick, String dash) {
        marks.with("stroke", colour).with("stroke-width", thick);
        if (!dash.isEmpty()) marks.with("stroke-dasharray", dash);
    }
}
