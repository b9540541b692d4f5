package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// The fans of a finished block: of each series at each moment the bins that are not empty. A block of few futures
/// fills few bins.
final class SparseFans {
    /// Of a block whose plan keeps no fans.
    static final SparseFans NONE = new SparseFans(0, 0);

    private final int series;
    private final int moments;
    private final int[] ends; // per series and moment, where its entries end
    private char[] cells;
    private int[] counts;
    private int size;

    /// Fans without entries, to which those of each series and moment are added in turn.
    SparseFans(int series, int moments) {
        this.series = series;
        this.moments = moments;
        this.ends = new int[series * moments];
        this.cells = new char[4 * ends.length];
        this.counts = new int[cells.length];
    }

    int series() {
        return series;
    }

    int moments() {
        return moments;
    }

    /// Adds an entry to those of a series and moment that are being added.
    void add(int cell, int count) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size + 1);
            counts = Arrays.copyOf(counts, 2 * size + 1);
        }
        cells[size] = (char) cell;
        counts[size++] = count;
    }

    /// Says that all entries of a series and moment are there.
    void end(int ordinal, int moment) {
        ends[ordinal * moments + moment] = size;
    }

    private int begin(int fan) {
        return fan == 0 ? 0 : ends[fan - 1];
    }

    /// Adds all counts to those of a run.
    void addTo(Fans fans) {
        for (int fan = 0; fan < ends.length; fan++)
            for (int i = begin(fan); i < ends[fan]; i++) fans.add(fan / moments, fan % moments, cells[i], counts[i]);
    }

    void write(DataOutput out) throws IOException {
        for (int fan = 0; fan < ends.length; fan++) {
            Columns.writeCount(ends[fan] - begin(fan), out);
            int next = 0;
            for (int i = begin(fan); i < ends[fan]; i++) {
                Columns.writeCount(cells[i] - next, out);
                Columns.writeCount(counts[i], out);
                next = cells[i] + 1;
            }
        }
    }

    /// Reads what [#write] wrote.
    static SparseFans read(int series, int moments, DataInput in) throws IOException {
        SparseFans fans = new SparseFans(series, moments);
        for (int fan = 0; fan < fans.ends.length; fan++) {
            int next = 0;
            for (int filled = Columns.readCount(in); filled > 0; filled--) {
                int cell = next + Columns.readCount(in);
                if (cell >= Fans.CELLS) throw new IOException("expected at most " + Fans.CELLS + " bins, found more");
                fans.add(cell, Columns.readCount(in));
                next = cell + 1;
            }
            fans.end(fan / moments, fan % moments);
        }
        return fans;
    }
}
