package standoff.numerics;

/// `e^x` for an argument that moves little from call to call: the last value times a polynomial of the move, a
/// sixth of the time of a full evaluation.
///
/// Moves of 1/16 and more are evaluated in full. The relative error of a move d is below `d^7/5040`, at most
/// 7e-13 and mostly far less; after ten years of weekly steps 1e-10 at most. Arguments are held within [-300,
/// 300].
public final class SlowExponential {
    private static final double LARGEST_MOVE = 1. / 16;
    private static final double LARGEST = 300;

    private double argument = Double.NaN;
    private double value;

    /// Forgets the past: a future does not depend on the one before it.
    public void begin() {
        argument = Double.NaN;
    }

    /// `e^x`.
    public double at(double x) {
        double d = x - argument;
        if (!(Math.abs(d) < LARGEST_MOVE) || Math.abs(x) > LARGEST) return anew(x);
        argument = x;
        double square = d * d; // Estrin's scheme: short chains
        double high = square * (d * (1. / 720) + 1. / 120) + (d * (1. / 24) + 1. / 6);
        double rest = square * high + (d * .5 + 1);
        value += value * d * rest;
        return value;
    }

    private double anew(double x) {
        argument = Math.abs(x) > LARGEST ? Double.NaN : x;
        value = Elementary.exp(Math.clamp(x, -LARGEST, LARGEST));
        return value;
    }
}
