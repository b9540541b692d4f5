package standoff.race.program;

import standoff.experiment.Elementary;

/// `e^x` for an argument that moves little from call to call: the last value times a polynomial of the move, a
/// sixth of the time of a full evaluation.
///
/// Moves of 1/16 and more are evaluated in full. The relative error of a move d is below `d^7/5040`, at most 7e-13
/// and mostly far less; after ten years of weekly steps 1e-10 at most. Arguments are held within [-500, 500].
final class SlowExponential {
    private static final double LARGEST_MOVE = 1. / 16;
    private static final double LARGEST = 500;

    private double argument = Double.NaN;
    private double value;

    /// Forgets the past: a future does not depend on the one before it.
    void begin() {
        argument = Double.NaN;
    }

    double at(double x) {
        double now = Math.clamp(x, -LARGEST, LARGEST);
        double d = now - argument;
        argument = now;
        if (!(Math.abs(d) < LARGEST_MOVE)) value = Elementary.exp(now);
        else {
            double rest = Math.fma(d, Math.fma(d, 1. / 720, 1. / 120), 1. / 24);
            rest = Math.fma(d, Math.fma(d, Math.fma(d, rest, 1. / 6), .5), 1);
            value = Math.fma(value * d, rest, value);
        }
        return value;
    }
}
