package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A finished block of consecutive futures: what each drew, what each measured, the spread of its series, and the
/// traces of those futures the plan wants in full.
public final class Block {
    /// Futures in every block of a run but the last, which may be shorter.
    public static final int SIZE = 512;

    /// The first bytes of a written block, and the version of what follows.
    private static final int MARK = 0x53744231; // StB1

    private final int index;
    private final long first;
    private final int size;
    private final double[][] inputs;
    private final double[][] measures;
    private final Fans fans;
    private final List<Trace> traces;

    Block(int index, long first, int size, double[][] inputs, double[][] measures, Fans fans, List<Trace> traces) {
        this.index = index;
        this.first = first;
        this.size = size;
        this.inputs = inputs;
        this.measures = measures;
        this.fans = fans;
        this.traces = List.copyOf(traces);
    }

    /// The block's number in its run.
    public int index() {
        return index;
    }

    /// The number of its first future.
    public long first() {
        return first;
    }

    public int size() {
        return size;
    }

    /// What the future `first() + k` drew for an input, in the input's unit.
    public double input(int ordinal, int k) {
        return inputs[ordinal][k];
    }

    /// What the future `first() + k` measured, in the measure's unit; a category as the index of its label.
    public double measure(int ordinal, int k) {
        return measures[ordinal][k];
    }

    /// What the future `first() + k` drew for all inputs.
    public Point point(int k) {
        return Point.row(inputs, k);
    }

    /// A copy of an input's values, one per future.
    public double[] inputs(int ordinal) {
        return inputs[ordinal].clone();
    }

    /// A copy of a measure's values, one per future.
    public double[] measures(int ordinal) {
        return measures[ordinal].clone();
    }

    /// Shows the futures of this block, a column for each input and then each measure.
    public void visit(ColumnSource.Visitor visitor) {
        double[][] columns = new double[inputs.length + measures.length][];
        System.arraycopy(inputs, 0, columns, 0, inputs.length);
        System.arraycopy(measures, 0, columns, inputs.length, measures.length);
        visitor.block(first, size, columns);
    }

    public Fans fans() {
        return fans;
    }

    /// The traced futures of this block, in order.
    public List<Trace> traces() {
        return traces;
    }

    /// The values of a measure themselves, for the tallies of this package.
    double[] column(int measure) {
        return measures[measure];
    }

    /// Writes the block so that [#read] gives it back to the bit.
    public void write(DataOutput out) throws IOException {
        out.writeInt(MARK);
        out.writeInt(index);
        out.writeLong(first);
        out.writeInt(size);
        out.writeInt(inputs.length);
        out.writeInt(measures.length);
        out.writeInt(fans.series());
        out.writeInt(fans.moments());
        for (double[] column : inputs) Columns.write(column, out);
        for (double[] column : measures) Columns.write(column, out);
        fans.write(out);
        out.writeInt(traces.size());
        for (Trace trace : traces) trace.write(out);
    }

    /// Reads a block of this model.
    ///
    /// @throws IOException where the bytes are no block, or one of a model with other inputs, measures or series
    public static Block read(Model model, DataInput in) throws IOException {
        if (in.readInt() != MARK)
            throw new IOException("expected a block of futures (version 1), found something else");
        int index = in.readInt();
        long first = in.readLong();
        int size = in.readInt();
        if (size < 1 || size > SIZE) throw new IOException("expected 1 to " + SIZE + " futures, found " + size);
        expect("inputs", model.inputs().size(), in.readInt());
        expect("measures", model.measures().size(), in.readInt());
        expect("series", model.series().size(), in.readInt());
        expect("moments", model.timeline().count(), in.readInt());
        double[][] inputs = columns(model.inputs().size(), size, in);
        double[][] measures = columns(model.measures().size(), size, in);
        Fans fans = Fans.read(model, in);
        var traces = new ArrayList<Trace>();
        for (int left = in.readInt(); left > 0; left--) traces.add(Trace.read(model, in));
        return new Block(index, first, size, inputs, measures, fans, traces);
    }

    private static double[][] columns(int count, int size, DataInput in) throws IOException {
        var columns = new double[count][];
        for (int i = 0; i < count; i++) columns[i] = Columns.read(size, in);
        return columns;
    }

    private static void expect(String what, int expected, int found) throws IOException {
        if (expected != found)
            throw new IOException("expected a block with " + expected + " " + what + ", found " + found
                    + ": it was written by another model or another version of it");
    }
}
