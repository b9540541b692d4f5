package standoff.experiment;

import org.jspecify.annotations.Nullable;
import standoff.numerics.random.StreamBlock;

/// Runs blocks of a plan, one after the other, with a kernel of its own. A block does not depend on who runs it, nor on
/// the blocks run before: threads, machines of a cluster and workers of a browser each have a runner. For one worker at
/// a time.
public final class BlockRunner {
    private final Plan plan;
    private final InputSampler sampler;
    private final Kernel kernel;
    private final StreamBlock draws;
    private boolean unfinished; // the latest block, in which the model failed
    private final @Nullable BlockFans fans; // one for all blocks, since it is large

    private BlockRunner(Plan plan, InputSampler sampler) {
        this.plan = plan;
        this.sampler = sampler;
        this.kernel = plan.model().kernel();
        this.draws = new StreamBlock(plan.blockSize());
        this.fans = plan.summaries().fans() ? new BlockFans(plan.model()) : null;
    }

    /// A runner of this plan's blocks.
    ///
    /// @throws IllegalArgumentException where the model's rank correlations cannot hold together
    public static BlockRunner of(Plan plan) {
        return new BlockRunner(plan, InputSampler.of(plan));
    }

    /// A runner that shares a sampler with others.
    static BlockRunner of(Plan plan, InputSampler sampler) {
        return new BlockRunner(plan, sampler);
    }

    /// Runs a block of the plan.
    ///
    /// @throws ModelFailure where the model fails
    public Block run(int index) {
        if (index < 0 || index >= plan.blocks())
            throw new IllegalArgumentException("block: expected 0 to " + (plan.blocks() - 1) + ", found " + index);
        long first = plan.first(index);
        int size = plan.size(index);
        try {
            return run(first, size, plan.traced(first, size));
        } catch (RuntimeException thrown) {
            throw ModelFailure.of(plan, sampler, index, thrown);
        }
    }

    /// A block of one future alone, traced.
    Block alone(long future) {
        return run(future, 1, 1);
    }

    private Block run(long first, int size, int traced) {
        sampler.begin(draws, first, size);
        double[][] inputs = sampler.drawn(draws, first, size);
        if (fans != null && unfinished) fans.clear();
        unfinished = true;
        var recording = new Recording(plan, fans, first, size, traced);
        var block = new RunningBlock(plan, sampler, first, size, inputs, recording);
        kernel.run(block);
        Block finished = block.finish();
        unfinished = false;
        return finished;
    }
}
