package standoff.experiment;

/// A model failed in a future; the message names model, future and seed, so that it can be run again on its own.
public final class ModelFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
