package standoff.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Several threads for the tests of rooms that have none of their own.
public record TestThreads(int count) implements Workers {
    @Override
    public <R> void work(IntSupplier next, Supplier<IntFunction<R>> worker, Consumer<R> sink) {
        var asking = new Object();
        var delivery = new Object();
        var stopped = new AtomicBoolean();
        Runnable work = () -> {
            IntFunction<R> mine = worker.get();
            while (!stopped.get()) {
                int piece;
                synchronized (asking) {
                    piece = stopped.get() ? -1 : next.getAsInt();
                }
                if (piece < 0) return;
                R result = mine.apply(piece);
                synchronized (delivery) {
                    sink.accept(result);
                }
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int i = 0; i < count; i++)
                running.add(CompletableFuture.runAsync(work, threads).whenComplete((_, failure) -> {
                    if (failure != null) stopped.set(true);
                }));
            for (CompletableFuture<Void> each : running) each.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            if (failure.getCause() instanceof Error cause) throw cause;
            throw new CancellationException(failure.getMessage());
        }
    }
}
