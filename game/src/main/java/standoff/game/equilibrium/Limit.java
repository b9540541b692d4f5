package standoff.game.equilibrium;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// When a search has to stop and hand over the best it has: a deadline, a cancellation, or never.
public final class Limit {
    private final long deadline;
    private final boolean timed;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private Limit(boolean timed, long deadline) {
        this.timed = timed;
        this.deadline = deadline;
    }

    /// No deadline; the search can still be cancelled.
    public static Limit none() {
        return new Limit(false, 0);
    }

    /// A deadline, counted from now.
    public static Limit within(Duration time) {
        return new Limit(true, System.nanoTime() + time.toNanos());
    }

    /// Asks the search to stop, from any thread.
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isReached() {
        return cancelled.get() || (timed && System.nanoTime() - deadline >= 0);
    }

    /// Why the search stopped.
    String reason() {
        return cancelled.get() ? "cancelled" : "the time limit was reached";
    }
}
