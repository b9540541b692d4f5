package standoff.experiment;

import standoff.numerics.random.Streams;

/// A block of futures while it runs: what each drew, and where each records.
final class Batch implements Futures {
    private final Streams streams;
    private final long first;
    private final double[][] inputs;
    private final Recording recording;
    private final int size;

    Batch(Streams streams, long first, int size, double[][] inputs, Recording recording) {
        this.streams = streams;
        this.first = first;
        this.size = size;
        this.inputs = inputs;
        this.recording = recording;
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
        return Point.row(inputs, k);
    }

    @Override
    public Streams streams(int k) {
        return streams.future(first + k);
    }

    @Override
    public Recorder recorder(int k) {
        return recording.recorder(k);
    }

    /// The finished block; every future has recorded every measure.
    Block finish() {
        int index = (int) (first / Block.SIZE);
        return new Block(index, first, size, inputs, recording.measures(), recording.fans(), recording.traces());
    }
}
