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
    /// @param cancelled asked between blocks; after a yes the blocks in hand are finished and none is begun
    /// @return whether all blocks are done now: false where the run was cancelled or its workers were interrupted
    /// @throws ModelFailure where the model fails; what the sink throws comes out as it is
    public static boolean run(
            Plan plan,
            Workers workers,
            BitSet done,
            Consumer<Block> sink,
            Progress progress,
            BooleanSupplier cancelled) {
        if (done.length() > plan.blocks())
            throw new IllegalArgumentException(
                    "done: expected blocks below " + plan.blocks() + ", found " + (done.length() - 1));
        return new Execution(plan, done, sink, progress, cancelled).run(workers);
    }

    /// Runs all blocks of a plan.
    ///
    /// @return the statistics of its futures; of fewer than all where the workers were interrupted
    public static Tally run(Plan plan, Workers workers) {
        Tally tally = Tally.of(plan);
        run(plan, workers, new BitSet(), tally::add, Progress.NONE, () -> false);
        return tally;
    }

    /// Runs one future of a plan again, with its trace.
    ///
    /// @throws ModelFailure where the model fails
    public static Rerun rerun(Plan plan, long number) {
        InputSampler sampler = InputSampler.of(plan);
        Future future = sampler.future(number);
        try {
            return new Rerun(future, BlockRunner.of(plan, sampler).alone(number));
        } catch (RuntimeException thrown) {
            throw ModelFailure.of(plan, number, thrown);
        }
    }
}
