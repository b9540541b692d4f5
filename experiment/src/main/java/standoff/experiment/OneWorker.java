package standoff.experiment;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// The calling thread as the only worker.
record OneWorker() implements Workers {
    @Override
    public int count() {
        return 1;
    }

    @Override
    public <R> void work(IntSupplier next, Supplier<IntFunction<R>> worker, Consumer<R> sink) {
        int piece = next.getAsInt();
        if (piece < 0) return;
        IntFunction<R> mine = worker.get();
        for (; piece >= 0; piece = next.getAsInt()) sink.accept(mine.apply(piece));
    }
}
