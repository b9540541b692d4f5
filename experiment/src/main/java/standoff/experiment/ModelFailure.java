package standoff.experiment;

/// A model failed in a future; the message names model, future and seed, so that it can be run again on its own.
public final class ModelFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ModelFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static ModelFailure of(Plan plan, long future, RuntimeException thrown) {
        return new ModelFailure(
                "model %s failed in future %d of seed %d%s: %s"
                        .formatted(plan.model().id(), future, plan.seed(), place(plan, future), reason(thrown)),
                thrown);
    }

    /// Of a block whose run threw `thrown`: its futures are run one at a time to find the first that fails.
    static ModelFailure of(Plan plan, InputSampler sampler, int block, RuntimeException thrown) {
        long first = plan.first(block);
        BlockRunner runner = BlockRunner.of(plan, sampler);
        for (long future = first; future < first + plan.size(block); future++) {
            try {
                runner.alone(future);
            } catch (RuntimeException alone) {
                return of(plan, future, alone);
            }
        }
        return new ModelFailure(
                "model %s failed in futures %d to %d of seed %d together, though in none of them alone: %s"
                        .formatted(plan.model().id(), first, first + plan.size(block) - 1, plan.seed(), reason(thrown)),
                thrown);
    }

    /// Which future of which point it is; nothing of a plain run.
    private static String place(Plan plan, long future) {
        return plan.design().points() == 1
                ? ""
                : " (future " + plan.replicate(future) + " of point " + plan.point(future) + ")";
    }

    private static String reason(RuntimeException thrown) {
        return thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    }
}
