package standoff.figures;

/// What the numbers of a chart or a column are.
///
/// @param name   in words, for axes: `months`, `OOM above the leader of 2026`, `share of futures`
/// @param factor from the numbers as given to the numbers as shown: 100 for shares
/// @param suffix after each number in running text: `%`; may be empty
public record DisplayUnit(String name, double factor, String suffix) {
    public DisplayUnit {
        if (name.isBlank()) throw new IllegalArgumentException("a unit needs a name");
        if (!(factor > 0)) throw new IllegalArgumentException(name + ": expected a factor above 0, found " + factor);
    }

    public static DisplayUnit of(String name) {
        return new DisplayUnit(name, 1, "");
    }

    /// Numbers from 0 to 1, shown in per cent. `of` says of what: `futures`.
    public static DisplayUnit shareOf(String of) {
        return new DisplayUnit("share of " + of, 100, "%");
    }

    /// Differences of shares: numbers from -1 to 1, shown in percentage points.
    public static DisplayUnit pointsOf(String of) {
        return new DisplayUnit("difference in the share of " + of, 100, "points");
    }

    /// As axes say it: `share of futures (%)`.
    String title() {
        return suffix.isEmpty() ? name : name + " (" + suffix + ")";
    }

    /// As a reader wants it, without the suffix.
    String bare(double value) {
        if (!Double.isFinite(value)) return NumberFormat.read(value);
        if (factor == 1) return NumberFormat.read(value);
        double shown = value * factor;
        double size = Math.abs(shown);
        int decimals = size >= 1 ? 1 : size >= 0.1 ? 2 : 3;
        return size == 0 || size == 100 ? NumberFormat.fixed(shown, 0) : NumberFormat.fixed(shown, decimals);
    }

    /// As a reader wants it, with the suffix: `47.9 %`.
    String say(double value) {
        return suffix.isEmpty() || !Double.isFinite(value) ? bare(value) : bare(value) + "\u00a0" + suffix;
    }

    /// The sign to put before a difference: a minus brings its own.
    String plus(double value) {
        return value > 0 ? "+" : "";
    }

    /// A range as a reader wants it: `46.9 to 48.9 %`.
    String say(double low, double high) {
        return bare(low) + " to " + say(high);
    }
}
