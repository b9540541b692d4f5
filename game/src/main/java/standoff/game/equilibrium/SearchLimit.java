package standoff.game.equilibrium;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// When a search has to stop and hand over the best it has (a deadline, a cancellation, or never), and to whom it
/// says how far it is.
public final class SearchLimit {
    private final BooleanSupplier timeIsUp;
    private final BooleanSupplier stop;
    private final Consumer<Supplier<String>> listener;
    private final Cancellation cancelled;

    private SearchLimit(
            BooleanSupplier timeIsUp,
            BooleanSupplier stop,
            Consumer<Supplier<String>> listener,
            Cancellation cancelled) {
        this.timeIsUp = timeIsUp;
        this.stop = stop;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    /// No deadline; the search can still be cancelled.
    public static SearchLimit none() {
        return new SearchLimit(() -> false, () -> false, text -> {}, new Cancellation());
    }

    /// A deadline, counted from now.
    ///
    /// @param clock nanoseconds since some moment, such as `System::nanoTime`
    public static SearchLimit within(Duration time, LongSupplier clock) {
        long deadline = clock.getAsLong() + time.toNanos();
        return new SearchLimit(() -> clock.getAsLong() - deadline >= 0, () -> false, text -> {}, new Cancellation());
    }

    /// This limit, which also counts as cancelled when asked to.
    public SearchLimit orWhen(BooleanSupplier cancelling) {
        return new SearchLimit(timeIsUp, cancelling, listener, cancelled);
    }

    /// This limit with a listener, which is offered a sentence at every step and need not ask for it.
    public SearchLimit telling(Consumer<Supplier<String>> progress) {
        return new SearchLimit(timeIsUp, stop, progress, cancelled);
    }

    /// Asks the search to stop, from any thread.
    public void cancel() {
        cancelled.asked = true;
    }

    public boolean isReached() {
        return isCancelled() || timeIsUp.getAsBoolean();
    }

    private boolean isCancelled() {
        return cancelled.asked || stop.getAsBoolean();
    }

    /// Says how far the search is.
    public void tell(Supplier<String> progress) {
        listener.accept(progress);
    }

    /// Whether anybody has asked the search to stop; seen by all threads.
    private static final class Cancellation {
        private volatile boolean asked;
    }

    /// Why the search stopped.
    String reason() {
        return isCancelled() ? "cancelled" : "the time limit was reached";
    }
}
