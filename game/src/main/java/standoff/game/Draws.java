package standoff.game;

/// Random numbers that depend on nothing but a seed, what they are for, and how many were drawn before: SplitMix64
/// (Steele, Lea and Flood 2014) on a counter that starts at a mixture of both.
public final class Draws {
    /// What numbers are drawn for: draws for different purposes do not depend on each other.
    public enum Purpose {
        PRIORS,
        STARTS,
        PERTURBATION,
        SAMPLING,
        RAYS,
        NOISE
    }

    private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;
    private static final double UNIT = 0x1p-53;

    private long counter;

    public Draws(long seed, Purpose purpose, long index) {
        this.counter = mixed(mixed(mixed(seed) + purpose.ordinal()) + index);
    }

    /// Uniform on the multiples of 2^-53 from 0 to below 1.
    public double uniform() {
        return (bits() >>> 11) * UNIT;
    }

    /// Exponential with mean 1.
    public double exponential() {
        return -StrictMath.log(1 - uniform());
    }

    /// Standard normal (Box and Muller 1958).
    public double normal() {
        return StrictMath.sqrt(2 * exponential()) * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /// A whole number from 0 to below the bound; uneven by less than 2^-21 for bounds below 2^32.
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    private long bits() {
        counter += GOLDEN;
        return mixed(counter);
    }

    private static long mixed(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return z ^ (z >>> 31);
    }
}
