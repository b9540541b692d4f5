package standoff.experiment;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One call of [Runner#run]: workers take the next block that nobody has begun, run it, and deliver it one at a
/// time. A worker holds one block, so memory does not grow with the run.
final class Session {
    private final Model model;
    private final Plan plan;
    private final PointSampler sampler;
    private final Consumer<Block> sink;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final Tally tally;
    private final BitSet begun;
    private long finished;

    Session(Model model, Plan plan, BitSet done, Consumer<Block> sink, Progress progress, BooleanSupplier cancelled) {
        this.model = model;
        this.plan = plan;
        this.sampler = PointSampler.of(model, plan);
        this.sink = sink;
        this.progress = progress;
        this.cancelled = cancelled;
        this.tally = Tally.of(model);
        this.begun = (BitSet) done.clone();
        this.finished = done.stream().mapToLong(plan::size).sum();
    }

    Result run(Workers workers) {
        workers.work(
                this::next,
                () -> {
                    var worker = new Worker(model, plan, sampler);
                    return block -> run(worker, block);
                },
                this::deliver);
        return new Result(tally, finished < plan.futures());
    }

    private Block run(Worker worker, int block) {
        try {
            return worker.run(block);
        } catch (RuntimeException thrown) {
            throw ModelFailure.of(model, plan, sampler, block, thrown);
        }
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
        tally.add(block);
        finished += block.size();
        progress.futures(finished, plan.futures());
    }
}
