package standoff.cli;

/// What a command's exit code says.
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;
    /// The machine lacks something: a JDK, room on the disk, a permission.
    static final int MACHINE = 3;
    /// A requested verification failed.
    static final int NOT_VERIFIED = 4;
    /// What was finished is kept and can be resumed.
    static final int CANCELLED = 130;

    private ExitCode() {}
}
