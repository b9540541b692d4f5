package standoff.game.equilibrium;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// When a search has to stop and hand over the best it has (a deadline, a cancellation, or never), and to whom it
/// says how far it is.
public final class SearchLimit {
    private final long deadline;
    private final boolean timed;
    private final BooleanSupplier stop;
    private final Consumer<Supplier<String>> listener;
    private final AtomicBoolean cancelled;

    private SearchLimit(
            boolean timed,
            long deadline,
            BooleanSupplier stop,
            Consumer<Supplier<String>> listener,
            AtomicBoolean cancelled) {
        this.timed = timed;
        this.deadline = deadline;
        this.stop = stop;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    /// No deadline; the search can still be cancelled.
    public static SearchLimit none() {
        return new SearchLimit(false, 0, () -> false, text -> {}, new AtomicBoolean());
    }

    /// A deadline, counted from now.
    public static SearchLimit within(Duration time) {
        return new SearchLimit(true, System.nanoTime() + time.toNanos(), () -> false, text -> {}, new AtomicBoolean());
    }

    /// The same limit, which also counts as cancelled when asked to.
    public SearchLimit orWhen(BooleanSupplier cancelling) {
        return new SearchLimit(timed, deadline, cancelling, listener, cancelled);
    }

    /// The same limit with a listener, which is offered a sentence at every step and need not ask for it.
    public SearchLimit telling(Consumer<Supplier<String>> progress) {
        return new SearchLimit(timed, deadline, stop, progress, cancelled);
    }

    /// Asks the search to stop, from any thread.
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isReached() {
        return isCancelled() || (timed && System.nanoTime() - deadline >= 0);
    }

    private boolean isCancelled() {
        return cancelled.get() || stop.getAsBoolean();
    }

    /// Says how far the search is.
    public void tell(Supplier<String> progress) {
        listener.accept(progress);
    }

    /// Why the search stopped.
    String reason() {
        return isCancelled() ? "cancelled" : "the time limit was reached";
    }
}
