package standoff.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who carries out pieces of work that do not depend on each other: the calling thread, or several threads. A
/// program that has threads hands them in; what comes out does not depend on how many there are.
public interface Workers {
    /// How many pieces may be under way at the same time.
    int count();

    /// Works through pieces until there are none left; returns when the last that was begun is finished.
    ///
    /// Where `next`, a worker or the sink throws, no further piece is begun, and the first exception comes out when
    /// those under way are finished. Workers may also stop early, as [#all] finds out.
    ///
    /// @param next   gives the number of the next piece, or -1 where there is none; asked by one worker at a time
    /// @param worker makes a worker, with working memory of its own; each worker is asked for its own
    /// @param sink   takes the result of each piece, in the order of completion and from one worker at a time
    <R> void work(IntSupplier next, Supplier<IntFunction<R>> worker, Consumer<R> sink);

    /// The results of the pieces 0 to `pieces - 1`, in this order.
    ///
    /// @throws IllegalStateException where the workers stopped before all were done
    default <R> List<R> all(int pieces, Supplier<IntFunction<R>> worker) {
        record Numbered<R>(int piece, R result) {}
        List<@Nullable R> results = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) results.add(null);
        int[] given = {0};
        this.<Numbered<R>>work(
                () -> given[0] < pieces ? given[0]++ : -1,
                () -> {
                    IntFunction<R> mine = worker.get();
                    return piece -> new Numbered<>(piece, mine.apply(piece));
                },
                numbered -> results.set(numbered.piece(), numbered.result()));
        List<R> found = new ArrayList<>();
        for (R result : results) {
            if (result == null) throw new IllegalStateException("the work was interrupted before it was done");
            found.add(result);
        }
        return found;
    }

    /// The calling thread alone, one piece after the other.
    static Workers inThisThread() {
        return new OneWorker();
    }
}
