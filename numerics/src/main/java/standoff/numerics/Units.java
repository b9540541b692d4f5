package standoff.numerics;

/// The constants that turn one unit into another.
public final class Units {
    /// The natural logarithm of ten: one order of magnitude in nats.
    public static final double NATS_PER_OOM = 2.302585092994046;

    /// The Julian year.
    public static final double DAYS_PER_YEAR = 365.25;

    public static final double DAYS_PER_WEEK = 7;

    public static final double MONTHS_PER_YEAR = 12;

    private Units() {}
}
