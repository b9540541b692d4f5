package standoff.cli;

/// The end of a command for a reason that the user can understand and act on; the message is the whole of what
/// is said.
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    UserError(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
