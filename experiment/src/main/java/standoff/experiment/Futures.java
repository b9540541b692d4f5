package standoff.experiment;

import standoff.numerics.random.Streams;

/// A block of futures of one run, numbered `first()` to `first() + size() - 1`; `k` counts within the block.
public interface Futures {
    int size();

    /// The number of the block's first future in its run.
    long first();

    /// The streams of the whole run, from which `streams(k)` are derived: what a block kernel draws from, by a
    /// [standoff.numerics.random.StreamBlock] of its own.
    Streams streams();

    Point point(int k);

    Streams streams(int k);

    Recorder recorder(int k);
}
