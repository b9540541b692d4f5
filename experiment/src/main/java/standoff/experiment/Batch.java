package standoff.experiment;

import standoff.experiment.random.StreamBlock;
import standoff.experiment.random.Streams;

/// One thread's way through the blocks of a plan: it draws the points, lets its kernel run, and hands over what was
/// recorded.
final class Batch implements Futures {
    private final Model model;
    private final Plan plan;
    private final PointSampler sampler;
    private final Kernel kernel;
    private final Streams streams;
    private final StreamBlock draws = new StreamBlock(Block.SIZE);
    private long first;
    private int size;
    private double[][] inputs = new double[0][];
    private Recording recording;

    Batch(Model model, Plan plan, PointSampler sampler) {
        this.model = model;
        this.plan = plan;
        this.sampler = sampler;
        this.kernel = model.kernel();
        this.streams = Streams.of(plan.seed());
        this.recording = new Recording(model, 0, 0, 0);
    }

    /// A whole block of the plan.
    Block run(int index) {
        long from = plan.first(index);
        int futures = plan.size(index);
        return run(index, from, futures, Math.clamp(plan.traces() - from, 0, futures));
    }

    /// A block of one future alone, traced.
    Block alone(long future) {
        return run((int) (future / Block.SIZE), future, 1, 1);
    }

    private Block run(int index, long first, int size, int traced) {
        this.first = first;
        this.size = size;
        draws.begin(streams, first, size);
        inputs = sampler.points(draws, size);
        recording = new Recording(model, first, size, traced);
        kernel.run(this);
        return new Block(index, first, size, inputs, recording.measures(), recording.fans(), recording.traces());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long first() {
        return first;
    }

    @Override
    public Streams streams() {
        return streams;
    }

    @Override
    public Point point(int k) {
        var values = new double[inputs.length];
        for (int i = 0; i < values.length; i++) values[i] = inputs[i][k];
        return Point.own(values);
    }

    @Override
    public Streams streams(int k) {
        return streams.future(first + k);
    }

    @Override
    public Recorder recorder(int k) {
        return recording.recorder(k);
    }
}
