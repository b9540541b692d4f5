package standoff.figures;

import java.util.List;

/// The palette of Okabe and Ito (2008), told apart under every common colour blindness, without its yellow, which
/// vanishes on white. Each hue comes with a dash, a marker and a hatch, so that colour is never the only cue.
public enum Hue {
    BLUE("#0072B2", "", Marker.CIRCLE, Hatch.NONE),
    ORANGE("#E69F00", "7 3", Marker.SQUARE, Hatch.RISING),
    GREEN("#009E73", "2 3", Marker.TRIANGLE, Hatch.DOTS),
    PURPLE("#CC79A7", "9 3 2 3", Marker.DIAMOND, Hatch.FALLING),
    SKY("#56B4E9", "5 2", Marker.CROSS, Hatch.LEVEL),
    VERMILLION("#D55E00", "10 4", Marker.BAR, Hatch.CROSSED),
    GREY("#6E7781", "1 2", Marker.RING, Hatch.UPRIGHT);

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

    private static final List<Hue> ALL = List.of(values());

    private final String colour;
    private final String dash;
    private final Marker marker;
    private final Hatch hatch;

    Hue(String colour, String dash, Marker marker, Hatch hatch) {
        this.colour = colour;
        this.dash = dash;
        this.marker = marker;
        this.hatch = hatch;
    }

    /// The hue of the i-th of several things; from the eighth on they repeat.
    public static Hue at(int index) {
        return ALL.get(Math.floorMod(index, ALL.size()));
    }

    String colour() {
        return colour;
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
