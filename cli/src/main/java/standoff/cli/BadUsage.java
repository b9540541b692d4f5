package standoff.cli;

/// A command was given something it cannot use; the message says what was expected and what was found.
final class BadUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadUsage(String message) {
        super(message);
    }
}
