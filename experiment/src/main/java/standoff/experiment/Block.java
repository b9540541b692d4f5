package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A finished block of consecutive futures: what each drew, what each measured, the spread of its series, and the
/// traces of those futures the plan wants in full.
public final class Block {
    /// The first bytes of a written block, and the version of what follows.
    private static final int MARK = 0x53744232; // StB2

    private final int index;
    private final long first;
    private final int size;
    private final long futuresPerPoint;
    private final double[][] inputs;
    private final double[][] measures;
    private final SparseFans fans;
    private final List<Trace> traces;

    Block(
            int index,
            long first,
            int size,
            long futuresPerPoint,
            double[][] inputs,
            double[][] measures,
            SparseFans fans,
            List<Trace> traces) {
        this.index = index;
        this.first = first;
        this.size = size;
        this.futuresPerPoint = futuresPerPoint;
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

    /// The point of the design that the future `first() + k` belongs to.
    public int point(int k) {
        return (int) ((first + k) / futuresPerPoint);
    }

    /// The number of the future `first() + k` among those of its point.
    public long replicate(int k) {
        return (first + k) % futuresPerPoint;
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
    public Point drawn(int k) {
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

    /// The spread of the block's series; of no series where the plan keeps none.
    SparseFans fans() {
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

    /// Reads a block of this plan.
    ///
    /// @throws IOException where the bytes are no block, or one of a plan with other inputs, measures or series
    public static Block read(Plan plan, DataInput in) throws IOException {
        if (in.readInt() != MARK)
            throw new IOException("expected a block of futures (version 2), found something else");
        Model model = plan.model();
        int index = in.readInt();
        long first = in.readLong();
        int size = in.readInt();
        if (size < 1 || size > plan.blockSize())
            throw new IOException("expected 1 to " + plan.blockSize() + " futures, found " + size);
        boolean fans = plan.summaries().fans();
        expect("inputs", model.inputs().size(), in.readInt());
        expect("measures", model.measures().size(), in.readInt());
        expect("series", fans ? model.series().size() : 0, in.readInt());
        expect("moments", fans ? model.timeline().count() : 0, in.readInt());
        double[][] inputs = columns(model.inputs().size(), size, in);
        double[][] measures = columns(model.measures().size(), size, in);
        SparseFans spread = SparseFans.read(
                fans ? model.series().size() : 0, fans ? model.timeline().count() : 0, in);
        var traces = new ArrayList<Trace>();
        for (int left = in.readInt(); left > 0; left--) traces.add(Trace.read(model, in));
        return new Block(index, first, size, plan.design().futuresPerPoint(), inputs, measures, spread, traces);
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
