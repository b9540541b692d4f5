package standoff.experiment;

/// An interval for an unknown number.
public record Interval(double low, double high) {}
