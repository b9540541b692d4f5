package standoff.experiment;

import standoff.numerics.random.StreamBlock;
import standoff.numerics.random.Streams;

/// One thread's way through the blocks of a plan, with a kernel of its own: it draws the points, lets the
/// kernel run, and hands over what was recorded.
final class Worker {
    private final Model model;
    private final Plan plan;
    private final PointSampler sampler;
    private final Kernel kernel;
    private final Streams streams;
    private final StreamBlock draws = new StreamBlock(Block.SIZE);

    Worker(Model model, Plan plan, PointSampler sampler) {
        this.model = model;
        this.plan = plan;
        this.sampler = sampler;
        this.kernel = model.kernel();
        this.streams = Streams.of(plan.seed());
    }

    /// A whole block of the plan.
    Block run(int index) {
        long first = plan.first(index);
        int size = plan.size(index);
        return run(first, size, Math.clamp(plan.traces() - first, 0, size));
    }

    /// A block of one future alone, traced.
    Block alone(long future) {
        return run(future, 1, 1);
    }

    private Block run(long first, int size, int traced) {
        draws.begin(streams, first, size);
        double[][] inputs = sampler.points(draws, size);
        var batch = new Batch(streams, first, size, inputs, new Recording(model, first, size, traced));
        kernel.run(batch);
        return batch.finish();
    }
}
