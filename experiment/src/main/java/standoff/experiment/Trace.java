package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// The series of one future in full.
public final class Trace {
    private final long future;
    private final double[][] values; // per series, per moment

    private Trace(long future, double[][] values) {
        this.future = future;
        this.values = values;
    }

    /// A trace with nothing recorded yet.
    static Trace of(Model model, long future) {
        var values = new double[model.series().size()][model.timeline().count()];
        for (double[] row : values) Arrays.fill(row, Double.NaN);
        return new Trace(future, values);
    }

    void record(int series, int moment, double value) {
        values[series][moment] = value;
    }

    public long future() {
        return future;
    }

    /// The value of a series at a moment; NaN where the future left it unrecorded.
    public double value(int series, int moment) {
        return values[series][moment];
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(future);
        for (double[] row : values) Columns.write(row, out);
    }

    static Trace read(Model model, DataInput in) throws IOException {
        var trace = of(model, in.readLong());
        int moments = model.timeline().count();
        for (int s = 0; s < trace.values.length; s++) trace.values[s] = Columns.read(moments, in);
        return trace;
    }
}
