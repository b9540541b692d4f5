package standoff.figures;

import java.util.List;

/// The palette of Okabe and Ito (2008), told apart under every common colour blindness, without its yellow,
/// which vanishes on white. Lines and edges take a darker ink of the hue where the hue itself stands out too
/// little from paper (a contrast below 3, WCAG 2.2 criterion 1.4.11). Each hue comes with a dash, a marker and
/// a hatch, so that colour is never the only cue.
public enum SeriesColour {
    BLUE("#0072B2", "#0072B2", "", Marker.CIRCLE, Hatch.NONE),
    ORANGE("#E69F00", "#A86A00", "7 3", Marker.SQUARE, Hatch.RISING),
    GREEN("#009E73", "#00795A", "2 3", Marker.TRIANGLE, Hatch.DOTS),
    PURPLE("#CC79A7", "#A04C7B", "9 3 2 3", Marker.DIAMOND, Hatch.FALLING),
    SKY("#56B4E9", "#1F83BD", "5 2", Marker.CROSS, Hatch.LEVEL),
    VERMILLION("#D55E00", "#B84E00", "10 4", Marker.BAR, Hatch.CROSSED),
    GREY("#6E7781", "#57606A", "1 2", Marker.RING, Hatch.UPRIGHT);

    enum Marker {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        CROSS,
        BAR,
        RING
    }

    enum Hatch {
        NONE,
        RISING,
        FALLING,
        LEVEL,
        UPRIGHT,
        CROSSED,
        DOTS
    }

    private static final List<SeriesColour> ALL = List.of(values());

    private final String colour;
    private final String ink;
    private final String dash;
    private final Marker marker;
    private final Hatch hatch;

    SeriesColour(String colour, String ink, String dash, Marker marker, Hatch hatch) {
        this.colour = colour;
        this.ink = ink;
        this.dash = dash;
        this.marker = marker;
        this.hatch = hatch;
    }

    /// The hue of the i-th of several things; from the eighth on they repeat.
    public static SeriesColour at(int index) {
        return ALL.get(Math.floorMod(index, ALL.size()));
    }

    /// For areas.
    String colour() {
        return colour;
    }

    /// For lines and edges.
    String ink() {
        return ink;
    }

    String dash() {
        return dash;
    }

    Marker marker() {
        return marker;
    }

    Hatch hatch() {
        return hatch;
    }
}
