package standoff.experiment;

/// What to run: together with a model it determines every bit of the result.
///
/// @param seed     of all random numbers of the run
/// @param futures  how many; at most 2^31 - 1
/// @param sampling whether uncertain inputs are drawn or held
/// @param traces   how many futures, counted from the first, have their series kept in full
public record Plan(long seed, long futures, Sampling sampling, int traces) {
    public Plan {
        if (futures < 1 || futures > Integer.MAX_VALUE)
            throw new IllegalArgumentException("futures: expected 1 to " + Integer.MAX_VALUE + ", found " + futures);
        if (traces < 0) throw new IllegalArgumentException("traces: expected 0 or more, found " + traces);
    }

    /// The number of blocks; all but the last hold [Block#SIZE] futures.
    public int blocks() {
        return (int) ((futures + Block.SIZE - 1) / Block.SIZE);
    }

    /// The number of the first future of a block.
    public long first(int block) {
        return (long) block * Block.SIZE;
    }

    /// The number of futures of a block.
    public int size(int block) {
        return (int) Math.min(Block.SIZE, futures - first(block));
    }
}
