package standoff.numerics.random;

import standoff.numerics.Elementary;

/// Random numbers drawn one after another, for an algorithm that cannot say beforehand how many it needs: the n-th
/// is a function of seed, purpose, index and n alone, so that no other sequence moves it.
public final class DrawSequence {
    private final Streams streams;
    private final int purpose;
    private final int index;
    private int drawn;

    /// @param purpose what the numbers are for: sequences of different purposes do not depend on each other
    /// @param index which of the sequences of that purpose
    public DrawSequence(long seed, int purpose, int index) {
        this.streams = Streams.of(seed);
        this.purpose = purpose;
        this.index = index;
    }

    /// Uniform in the open interval (0, 1).
    public double uniform() {
        return streams.uniform(purpose, index, drawn++);
    }

    /// Exponential with mean 1.
    public double exponential() {
        return -Elementary.log(uniform());
    }

    /// Standard normal.
    public double normal() {
        return Elementary.normalQuantile(uniform());
    }

    /// A whole number from 0 to below the bound; uneven by less than 2^-21 for bounds below 2^32.
    public int below(int bound) {
        return Math.min(bound - 1, (int) (uniform() * bound));
    }
}
