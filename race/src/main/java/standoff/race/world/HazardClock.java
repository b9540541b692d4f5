package standoff.race.world;

import standoff.numerics.random.Streams;

/// Rings when an accumulated hazard has used up a unit exponential number; the k-th ring's number is drawn by
/// (purpose, index, k).
///
/// Over a step of length dt a hazard h rings with probability 1 - exp(-h dt), whatever the step. Because the
/// number and not the step is drawn, two futures that differ a little ring at nearly the same time: less noise
/// in comparisons than a fresh draw in every step.
public final class HazardClock {
    private final int purpose;
    private final int index;
    private int rings;
    private double left;

    public HazardClock(int purpose, int index) {
        this.purpose = purpose;
        this.index = index;
    }

    public void start(Streams streams) {
        rings = 0;
        left = streams.exponential(purpose, index, 0);
    }

    /// Adds `hazard` (a rate times the step's length) and says whether the clock rang.
    public boolean rings(double hazard, Streams streams) {
        left -= hazard;
        if (left > 0) return false;
        left = streams.exponential(purpose, index, ++rings);
        return true;
    }

    /// How often it rang in this future.
    public int count() {
        return rings;
    }
}
