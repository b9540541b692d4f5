package standoff.figures;

/// A number with the interval it comes with. NaN says that there is no number, or no interval.
public record Estimate(double value, double low, double high) {
    public Estimate {
        if (low > high) throw new IllegalArgumentException("expected low <= high, found " + low + " and " + high);
        if (low > value || value > high)
            throw new IllegalArgumentException(
                    "expected the value between its bounds, found " + value + " outside " + low + " to " + high);
    }

    /// A number that is exact, or whose error nobody stated.
    public static Estimate exact(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    boolean exists() {
        return Double.isFinite(value);
    }

    boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /// True where the interval lies on one side of zero.
    boolean excludesZero() {
        return hasInterval() && (low > 0 || high < 0);
    }

    /// The upper end of what is drawn.
    double top() {
        return hasInterval() ? high : value;
    }

    double bottom() {
        return hasInterval() ? low : value;
    }

    /// For the margin of a chart: `47.9 % (46.9–48.9)`.
    String brief(DisplayUnit unit) {
        if (!exists()) return "no value";
        if (!hasInterval()) return unit.say(value);
        return unit.say(value) + " (" + unit.bare(low) + (low < 0 ? " to " : "–") + unit.bare(high) + ")";
    }

    /// For differences: `+0.40 points (−0.10 to +0.90)`.
    String signed(DisplayUnit unit) {
        if (!exists()) return "no value";
        String range = " (" + unit.plus(low) + unit.bare(low) + " to " + unit.plus(high) + unit.bare(high) + ")";
        return unit.plus(value) + unit.say(value) + (hasInterval() ? range : "");
    }

    String say(DisplayUnit unit) {
        if (!exists()) return "no value";
        return hasInterval() ? unit.say(value) + " (" + unit.say(low, high) + ")" : unit.say(value);
    }
}
