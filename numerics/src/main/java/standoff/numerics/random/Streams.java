package standoff.numerics.random;

import standoff.numerics.Elementary;

/// The random numbers of one run, or of one future of it.
///
/// Every draw is a pure function of (seed, future, step, purpose, index); nothing depends on the order of
/// calls. The generator's key is (seed, future), its counter (step, purpose, index, 0). One call of it makes
/// 128 bits: two lanes of 64, so that lane 1 of the same purpose, index and step costs a block kernel nothing.
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

    /// The same futures with luck of their own for a row of a sensitivity design: a new seed, drawn by the
    /// generator itself under the key (seed, row) and a counter that no draw uses.
    public Streams point(long row) {
        return new Streams(words(seed, row, 0, 0, 0, -1, 0), future);
    }

    /// A uniform number in the open interval (0, 1): an odd multiple of 2^-53.
    public double uniform(int purpose, int index, int step) {
        return uniform(purpose, index, step, 0);
    }

    /// The same from lane 0 or 1.
    public double uniform(int purpose, int index, int step, int lane) {
        long words = words(seed, future, step, purpose, index, 0, lane);
        return unit((int) (words >>> 32), (int) words);
    }

    /// A standard normal number, by inversion: monotone in the uniform number.
    public double normal(int purpose, int index, int step) {
        return Elementary.normalQuantile(uniform(purpose, index, step, 0));
    }

    /// The same from lane 0 or 1.
    public double normal(int purpose, int index, int step, int lane) {
        return Elementary.normalQuantile(uniform(purpose, index, step, lane));
    }

    /// A unit exponential number, by inversion.
    public double exponential(int purpose, int index, int step) {
        return -Elementary.log(uniform(purpose, index, step, 0));
    }

    /// The same from lane 0 or 1.
    public double exponential(int purpose, int index, int step, int lane) {
        return -Elementary.log(uniform(purpose, index, step, lane));
    }

    /// The 64 bits of a lane: words 0 and 1, or 2 and 3, of the generator's answer.
    public long bits(int purpose, int index, int step, int lane) {
        return words(seed, future, step, purpose, index, 0, lane);
    }

    long seed() {
        return seed;
    }

    /// 27 bits of one word and 25 of the other, then a 1: symmetric about a half, never 0 or 1.
    static double unit(int high, int low) {
        return (high >>> 5) * 0x1p-27 + (low >>> 6 | 1) * 0x1p-53;
    }

    private static long words(long seed, long future, int c0, int c1, int c2, int c3, int lane) {
        return Threefry.words(
                (int) seed, (int) (seed >>> 32), (int) future, (int) (future >>> 32), c0, c1, c2, c3, lane);
    }
}
