package standoff.experiment;

import standoff.numerics.random.StreamBlock;
import standoff.numerics.random.Streams;

/// Consecutive futures of a plan while they run: what each depends on, and where each records.
final class RunningBlock implements Futures {
    private final Plan plan;
    private final InputSampler sampler;
    private final long first;
    private final double[][] inputs;
    private final Recording recording;
    private final int size;
    private final Point[] stated; // per future; one object for the futures of a point
    private final Streams[] streams; // per future, those of its point

    RunningBlock(Plan plan, InputSampler sampler, long first, int size, double[][] inputs, Recording recording) {
        this.plan = plan;
        this.sampler = sampler;
        this.first = first;
        this.size = size;
        this.inputs = inputs;
        this.recording = recording;
        this.stated = new Point[size];
        this.streams = new Streams[size];
        Slices.forEach(plan, first, size, (at, point, replicate, count) -> {
            Point values = sampler.stated(point);
            Streams luck = sampler.streams(point);
            for (int k = at; k < at + count; k++) {
                stated[k] = values;
                streams[k] = luck;
            }
        });
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Future future(int k) {
        long number = first + k;
        return new Future(
                number, plan.point(number), plan.replicate(number), stated[k], Point.row(inputs, k), streams(k));
    }

    @Override
    public Streams streams(int k) {
        return streams[k].future(plan.replicate(first + k));
    }

    @Override
    public double drawn(int ordinal, int k) {
        return inputs[ordinal][k];
    }

    @Override
    public void begin(StreamBlock draws) {
        sampler.begin(draws, first, size);
    }

    @Override
    public Recorder recorder(int k) {
        return recording.recorder(k);
    }

    /// The finished block; every future has recorded every measure.
    Block finish() {
        int index = (int) (first / plan.blockSize());
        return new Block(
                index,
                first,
                size,
                plan.design().futuresPerPoint(),
                inputs,
                recording.measures(),
                recording.fans(),
                recording.traces());
    }
}
