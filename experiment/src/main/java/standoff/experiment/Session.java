package standoff.experiment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One call of [Runner#run]: threads take the next block that nobody has begun, run it, and deliver it one at a time.
/// A thread holds one block, so memory does not grow with the run.
final class Session {
    private final Model model;
    private final Plan plan;
    private final PointSampler sampler;
    private final Consumer<Block> sink;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final Tally tally;
    private final BitSet begun;
    private final Object delivery = new Object();
    private long finished;
    private boolean stopped;
    private @Nullable Throwable failure;

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

    Result run(int count) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(count, plan.blocks()); i++)
            threads.add(Thread.ofPlatform().name("futures-" + (i + 1)).start(this::work));
        boolean interrupted = false;
        for (Thread thread : threads) interrupted |= await(thread);
        if (interrupted) Thread.currentThread().interrupt();
        if (failure instanceof RuntimeException exception) throw exception;
        if (failure instanceof Error error) throw error;
        return new Result(tally, finished < plan.futures());
    }

    private void work() {
        try {
            var worker = new Worker(model, plan, sampler);
            for (int block = next(); block >= 0; block = next()) deliver(run(worker, block));
        } catch (RuntimeException | Error thrown) {
            fail(thrown);
        }
    }

    private Block run(Worker worker, int block) {
        try {
            return worker.run(block);
        } catch (RuntimeException thrown) {
            throw ModelFailure.of(model, plan, sampler, block, thrown);
        }
    }

    /// The next block to run, or -1 where there is none or the run has been stopped.
    private synchronized int next() {
        int block = begun.nextClearBit(0);
        if (stopped || block >= plan.blocks() || cancelled.getAsBoolean()) {
            stopped = true;
            return -1;
        }
        begun.set(block);
        return block;
    }

    private void deliver(Block block) {
        synchronized (delivery) {
            sink.accept(block);
            tally.add(block);
            finished += block.size();
            progress.futures(finished, plan.futures());
        }
    }

    private synchronized void fail(Throwable thrown) {
        if (failure == null) failure = thrown;
        stopped = true;
    }

    /// Waits for a thread to end; an interruption stops the run, and is reported.
    private boolean await(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException interruption) {
                interrupted = true;
                stop();
            }
        }
    }

    private synchronized void stop() {
        stopped = true;
    }
}
