package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// A finished block of consecutive futures: what each drew, what each measured, the spread of its series, and the
/// traces of those futures the plan wants in full.
@SuppressWarnings("DoNotCallSuggester")
public final class Block {
    /// Futures in every block of a run but the last, which may be shorter.
    public static final int SIZE = 512;

    /// The block's number in its run.
    public int index() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The number of its first future.
    public long first() {
        throw new UnsupportedOperationException("not yet");
    }

    public int size() {
        throw new UnsupportedOperationException("not yet");
    }

    /// What the future `first() + k` drew for an input, in the input's unit.
    public double input(int ordinal, int k) {
        throw new UnsupportedOperationException("not yet");
    }

    /// What the future `first() + k` measured, in the measure's unit; a category as the index of its label.
    public double measure(int ordinal, int k) {
        throw new UnsupportedOperationException("not yet");
    }

    /// A copy of an input's values, one per future.
    public double[] inputs(int ordinal) {
        throw new UnsupportedOperationException("not yet");
    }

    /// A copy of a measure's values, one per future.
    public double[] measures(int ordinal) {
        throw new UnsupportedOperationException("not yet");
    }

    public Fans fans() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The traced futures of this block, in order.
    public List<Trace> traces() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Writes the block so that [#read] gives it back to the bit.
    public void write(DataOutput out) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /// Reads a block of this model.
    ///
    /// @throws IOException where the bytes are no block, or one of a model with other inputs, measures or series
    public static Block read(Model model, DataInput in) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
