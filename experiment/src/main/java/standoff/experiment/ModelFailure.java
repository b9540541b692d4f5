package standoff.experiment;

/// A model failed in a future; the message names model, future and seed, so that it can be run again on its own.
public final class ModelFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ModelFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static ModelFailure of(Model model, Plan plan, long future, RuntimeException thrown) {
        return new ModelFailure(
                "model %s failed in future %d of seed %d: %s"
                        .formatted(model.id(), future, plan.seed(), reason(thrown)),
                thrown);
    }

    /// Of a block whose run threw `thrown`: its futures are run one at a time to find the first that fails.
    static ModelFailure of(Model model, Plan plan, PointSampler sampler, int block, RuntimeException thrown) {
        long first = plan.first(block);
        var worker = new Worker(model, plan, sampler);
        for (long future = first; future < first + plan.size(block); future++) {
            try {
                worker.alone(future);
            } catch (RuntimeException alone) {
                return of(model, plan, future, alone);
            }
        }
        return new ModelFailure(
                "model %s failed in futures %d to %d of seed %d together, though in none of them alone: %s"
                        .formatted(model.id(), first, first + plan.size(block) - 1, plan.seed(), reason(thrown)),
                thrown);
    }

    private static String reason(RuntimeException thrown) {
        return thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    }
}
