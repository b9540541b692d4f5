package standoff.results;

/// A run folder cannot be used as asked: it is none, is damaged, is another run's, or another process is at
/// work in it. The message says where, what was expected, what was found and what to try.
public final class UnusableRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableRun(String message) {
        super(message);
    }

    public UnusableRun(String message, Throwable cause) {
        super(message, cause);
    }
}
