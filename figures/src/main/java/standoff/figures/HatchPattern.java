package standoff.figures;

/// The hatches, as SVG patterns of thin paper-coloured lines over the hue.
final class HatchPattern {
    private HatchPattern() {}

    static void write(Hue.Hatch hatch, String id, Markup out) {
        out.open("pattern").with("id", id).with("width", 7).with("height", 7).with("patternUnits", "userSpaceOnUse");
        String d = strokes(hatch);
        if (!d.isEmpty())
            out.open("path")
                    .with("d", d)
                    .with("stroke", Canvas.PAPER)
                    .with("stroke-width", hatch == Hue.Hatch.DOTS ? 2 : 1.3)
                    .with("stroke-linecap", hatch == Hue.Hatch.DOTS ? "round" : "square")
                    .close();
        out.close();
    }

    private static String strokes(Hue.Hatch hatch) {
        return switch (hatch) {
            case NONE -> "";
            case RISING -> "M-1 1L1 -1M0 7L7 0M6 8L8 6";
            case FALLING -> "M-1 6L1 8M0 0L7 7M6 -1L8 1";
            case LEVEL -> "M0 3.5L7 3.5";
            case UPRIGHT -> "M3.5 0L3.5 7";
            case CROSSED -> "M0 0L7 7M0 7L7 0";
            case DOTS -> "M2 2L2 2M5.5 5.5L5.5 5.5";
        };
    }
}
