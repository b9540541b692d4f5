package standoff.experiment;

import standoff.numerics.Elementary;
/// An interval for an unknown number.

public record Interval(double low, double high) {
    /// How many standard deviations either side of its mean hold a share `level` of the normal law.
    static double normalReach(double level) {
        if (!(level > 0 && level < 1))
            throw new IllegalArgumentException("level: expected a share between 0 and 1, found " + level);
        return -Elementary.normalQuantile((1 - level) / 2);
    }
}
