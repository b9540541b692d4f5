package standoff.experiment;

import standoff.numerics.random.StreamBlock;
import standoff.numerics.random.Streams;

/// A block of futures while it runs; `k` counts within the block from 0.
public interface Futures {
    int size();

    /// All that future `k` depends on.
    Future future(int k);

    /// The random numbers of future `k`.
    Streams streams(int k);

    /// What future `k` drew for an input, in the input's unit.
    double drawn(int ordinal, int k);

    /// Turns to the random numbers of these futures, for a kernel that draws for many of them at a time.
    ///
    /// @param draws room for at least [#size] futures
    void begin(StreamBlock draws);

    Recorder recorder(int k);
}
