package standoff.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Workers;

/// Several threads of this process, which share out the pieces of a work: each takes the next that nobody has
/// taken. An interruption of the calling thread stops the work: pieces under way are finished, none is begun, and
/// the thread is still interrupted when the call returns.
///
/// @param count how many
public record Threads(int count) implements Workers {
    public Threads {
        if (count < 1) throw new IllegalArgumentException("threads: expected 1 or more, found " + count);
    }

    @Override
    public <R> void work(IntSupplier next, Supplier<IntFunction<R>> worker, Consumer<R> sink) {
        Work<R> work = new Work<>(next, worker, sink);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++)
            threads.add(Thread.ofPlatform().name("worker-" + (i + 1)).start(work));
        boolean interrupted = false;
        for (Thread thread : threads) interrupted |= work.await(thread);
        if (interrupted) Thread.currentThread().interrupt();
        work.rethrow();
    }

    /// One call of [#work].
    private static final class Work<R> implements Runnable {
        private final IntSupplier next;
        private final Supplier<IntFunction<R>> worker;
        private final Consumer<R> sink;
        private final Object delivery = new Object();
        private boolean stopped;
        private @Nullable Throwable failure;

        Work(IntSupplier next, Supplier<IntFunction<R>> worker, Consumer<R> sink) {
            this.next = next;
            this.worker = worker;
            this.sink = sink;
        }

        @Override
        public void run() {
            try {
                int piece = take();
                if (piece < 0) return;
                IntFunction<R> mine = worker.get();
                for (; piece >= 0; piece = take()) deliver(mine.apply(piece));
            } catch (RuntimeException | Error thrown) {
                fail(thrown);
            }
        }

        private synchronized int take() {
            int piece = stopped ? -1 : next.getAsInt();
            if (piece < 0) stopped = true;
            return piece;
        }

        private void deliver(R result) {
            synchronized (delivery) {
                sink.accept(result);
            }
        }

        private synchronized void fail(Throwable thrown) {
            if (failure == null) failure = thrown;
            stopped = true;
        }

        private synchronized void stop() {
            stopped = true;
        }

        private synchronized void rethrow() {
            if (failure instanceof RuntimeException exception) throw exception;
            if (failure instanceof Error error) throw error;
        }

        /// Waits for a thread to end; an interruption stops the work, and is reported.
        boolean await(Thread thread) {
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
    }
}
