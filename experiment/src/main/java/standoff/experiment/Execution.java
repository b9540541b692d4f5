package standoff.experiment;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One call of [Runner#run]: workers take the next block that nobody has begun, run it, and deliver it one at a
/// time. A worker holds one block, so memory does not grow with the run.
final class Execution {
    private final Plan plan;
    private final InputSampler sampler;
    private final Consumer<Block> sink;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final BitSet begun;
    private long finished;

    Execution(Plan plan, BitSet done, Consumer<Block> sink, Progress progress, BooleanSupplier cancelled) {
        this.plan = plan;
        this.sampler = InputSampler.of(plan);
        this.sink = sink;
        this.progress = progress;
        this.cancelled = cancelled;
        this.begun = (BitSet) done.clone();
        this.finished = done.stream().mapToLong(plan::size).sum();
    }

    /// Whether all blocks are done.
    boolean run(Workers workers) {
        workers.work(
                this::next,
                () -> {
                    BlockRunner runner = BlockRunner.of(plan, sampler);
                    return runner::run;
                },
                this::deliver);
        return finished == plan.futures();
    }

    /// The next block to run, or -1 where there is none or the run has been cancelled.
    private int next() {
        int block = begun.nextClearBit(0);
        if (block >= plan.blocks() || cancelled.getAsBoolean()) return -1;
        begun.set(block);
        return block;
    }

    private void deliver(Block block) {
        sink.accept(block);
        finished += block.size();
        progress.futures(finished, plan.futures());
    }
}
