package standoff.experiment;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Runs the futures of a plan, block by block, by one worker or several; the bits do not depend on how many.
public final class Runner {
    private Runner() {}

    /// Runs the blocks of a plan that are not in `done`.
    ///
    /// @param sink      gets each block once, one at a time, in the order of completion
    /// @param progress  hears of each block after the sink has taken it
    /// @param cancelled asked between blocks; after a yes the blocks in hand are finished and none is begun. An
    ///                  interruption of the calling thread is a yes, too
    /// @throws ModelFailure where the model fails; what the sink throws comes out as it is
    public static Result run(
            Model model,
            Plan plan,
            Workers workers,
            BitSet done,
            Consumer<Block> sink,
            Progress progress,
            BooleanSupplier cancelled) {
        if (done.length() > plan.blocks())
            throw new IllegalArgumentException(
                    "done: expected blocks below " + plan.blocks() + ", found " + (done.length() - 1));
        return new Session(model, plan, done, sink, progress, cancelled).run(workers);
    }

    /// Runs all blocks of a plan.
    public static Result run(Model model, Plan plan, Workers workers) {
        return run(model, plan, workers, new BitSet(), block -> {}, Progress.NONE, () -> false);
    }

    /// Runs one future of a plan again, with its trace.
    ///
    /// @throws ModelFailure where the model fails
    public static Rerun rerun(Model model, Plan plan, long future) {
        if (future < 0 || future >= plan.futures())
            throw new IllegalArgumentException("future: expected 0 to " + (plan.futures() - 1) + ", found " + future);
        var worker = new Worker(model, plan, PointSampler.of(model, plan));
        try {
            Block block = worker.alone(future);
            return new Rerun(block.point(0), block);
        } catch (RuntimeException thrown) {
            throw ModelFailure.of(model, plan, future, thrown);
        }
    }
}
