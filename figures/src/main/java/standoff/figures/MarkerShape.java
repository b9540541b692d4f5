package standoff.figures;

import static standoff.figures.NumberFormat.coordinate;

/// The outlines of the markers, as SVG paths around a point.
final class MarkerShape {
    private MarkerShape() {}

    static String path(SeriesColour.Marker marker, double x, double y, double r) {
        return switch (marker) {
            case CIRCLE, RING ->
                "M" + at(x - r, y) + "a" + at(r, r) + " 0 1 0 " + at(2 * r, 0) + "a" + at(r, r) + " 0 1 0 "
                        + at(-2 * r, 0) + "Z";
            case SQUARE -> polygon(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case TRIANGLE -> polygon(x, y - 1.2 * r, x + 1.1 * r, y + r, x - 1.1 * r, y + r);
            case DIAMOND -> polygon(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y);
            case CROSS -> {
                double t = r / 3;
                yield polygon(
                        x - t, y - r, x + t, y - r, x + t, y - t, x + r, y - t, x + r, y + t, x + t, y + t, x + t,
                        y + r, x - t, y + r, x - t, y + t, x - r, y + t, x - r, y - t, x - t, y - t);
            }
            case BAR ->
                polygon(x - r / 2, y - 1.3 * r, x + r / 2, y - 1.3 * r, x + r / 2, y + 1.3 * r, x - r / 2, y + 1.3 * r);
        };
    }

    private static String polygon(double... xy) {
        StringBuilder path = new StringBuilder("M");
        for (int i = 0; i < xy.length; i += 2) path.append(i > 0 ? "L" : "").append(at(xy[i], xy[i + 1]));
        return path.append('Z').toString();
    }

    private static String at(double x, double y) {
        return coordinate(x) + " " + coordinate(y);
    }
}
