package standoff.experiment;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Runs the futures of a plan, block by block, on several threads; the bits do not depend on how many.
@SuppressWarnings("DoNotCallSuggester")
public final class Runner {
    private Runner() {}

    /// Runs the blocks of a plan that are not in `done`.
    ///
    /// @param sink      gets each block once, one at a time, in the order of completion
    /// @param cancelled asked between blocks; after a yes the blocks in hand are finished and none is begun
    /// @throws ModelFailure names the future in which the model failed
    public static Result run(
            Model model,
            Plan plan,
            int threads,
            BitSet done,
            Consumer<Block> sink,
            Progress progress,
            BooleanSupplier cancelled) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Runs all blocks of a plan.
    public static Result run(Model model, Plan plan, int threads) {
        return run(model, plan, threads, new BitSet(), block -> {}, Progress.NONE, () -> false);
    }

    /// Runs one future of a plan again, with its trace.
    public static Replay rerun(Model model, Plan plan, long future) {
        throw new UnsupportedOperationException("not yet");
    }
}
