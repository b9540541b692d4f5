package standoff.results;

/// The machine would not keep a run: the disk is full, read-only or forbidden. The message names the path, the bytes
/// wanted and what to try; finished blocks are still there, and the run can be resumed.
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }

    StorageFailure(String message) {
        super(message);
    }
}
