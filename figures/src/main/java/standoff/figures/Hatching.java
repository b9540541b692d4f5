package standoff.figures;

/// The hatches: thin strokes over a box, each cut to the box. Written out rather than as an SVG pattern, which
/// some printers turn into large bitmaps.
final class Hatching {
    private static final double STEP = 6;

    private Hatching() {}

    /// The strokes over a box, as an SVG path; empty for no hatch.
    static String path(SeriesColour.Hatch hatch, double x, double y, double width, double height) {
        StringBuilder path = new StringBuilder();
        switch (hatch) {
            case NONE -> {}
            case RISING -> diagonals(path, x, y + height, width, height, -1);
            case FALLING -> diagonals(path, x, y, width, height, 1);
            case CROSSED -> {
                diagonals(path, x, y + height, width, height, -1);
                diagonals(path, x, y, width, height, 1);
            }
            case LEVEL -> {
                for (double v = STEP / 2; v < height; v += STEP) stroke(path, x, y + v, x + width, y + v);
            }
            case UPRIGHT -> {
                for (double u = STEP / 2; u < width; u += STEP) stroke(path, x + u, y, x + u, y + height);
            }
            case DOTS -> {
                for (double v = 2; v < height - 1; v += STEP / 2)
                    for (double u = v % STEP == 2 ? 2 : 2 + STEP / 2; u < width - 1; u += STEP)
                        stroke(path, x + u, y + v, x + u, y + v);
            }
        }
        return path.toString();
    }

    static double thickness(SeriesColour.Hatch hatch) {
        return hatch == SeriesColour.Hatch.DOTS ? 2 : 1.3;
    }

    /// From the corner given, at 45 degrees: the lines (x + c + t, y + direction * t) with t from 0 to the
    /// height, as far as they lie inside the width.
    private static void diagonals(StringBuilder path, double x, double y, double width, double height, int direction) {
        for (double c = STEP / 2 - STEP * Math.ceil(height / STEP); c < width; c += STEP) {
            double from = Math.max(0, -c);
            double to = Math.min(height, width - c);
            if (from < to) stroke(path, x + c + from, y + direction * from, x + c + to, y + direction * to);
        }
    }

    private static void stroke(StringBuilder path, double x1, double y1, double x2, double y2) {
        path.append('M').append(NumberFormat.tenths(x1)).append(' ').append(NumberFormat.tenths(y1));
        path.append('L').append(NumberFormat.tenths(x2)).append(' ').append(NumberFormat.tenths(y2));
    }
}
