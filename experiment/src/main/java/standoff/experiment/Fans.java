package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// How the futures spread at every moment of every series: integer histograms of 256 equal bins over the series'
/// declared range and one bin beyond either end. Merging adds integers, so it is exact in any order.
public final class Fans {
    /// Equal bins within a series' declared range.
    public static final int BINS = 256;

    /// The bins and one beyond either end.
    static final int CELLS = BINS + 2;

    /// Fans of no series, where a run keeps none.
    public static final Fans NONE = new Fans(List.of(), 0);

    private final List<Series> series;
    private final int moments;
    private final int[][] counts; // per series, its moments' cells one after another

    private Fans(List<Series> series, int moments) {
        this.series = List.copyOf(series);
        this.moments = moments;
        this.counts = new int[series.size()][Math.multiplyExact(moments, CELLS)];
    }

    /// Empty fans for the series and moments of a model.
    public static Fans of(Model model) {
        return new Fans(model.series(), model.timeline().count());
    }

    /// Empty fans of what a plan keeps.
    static Fans of(Plan plan) {
        return plan.summaries().fans() ? of(plan.model()) : new Fans(List.of(), 0);
    }

    public int series() {
        return counts.length;
    }

    public int moments() {
        return moments;
    }

    /// Adds the counts of the cells from `start` on to those of a series at a moment.
    void add(int series, int moment, char[] cells, int start) {
        int[] mine = counts[series];
        int at = moment * CELLS;
        for (int cell = 0; cell < CELLS; cell++) mine[at + cell] += cells[start + cell];
    }

    /// How many futures recorded the series at the moment.
    public long count(int series, int moment) {
        long sum = 0;
        for (int cell = 0; cell < CELLS; cell++) sum += cell(series, moment, cell);
        return sum;
    }

    /// The value below which a share `p` of these futures lies, to within a bin; values beyond the declared
    /// range count as its ends. NaN where no future recorded anything.
    public double quantile(int series, int moment, double p) {
        if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("p: expected a share from 0 to 1, found " + p);
        double rank = p * count(series, moment);
        Series range = this.series.get(series);
        long before = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int here = cell(series, moment, cell);
            if (here > 0 && before + here >= rank) {
                double within = Math.clamp((rank - before) / here, 0, 1);
                double bin = Math.clamp(cell - 1 + within, 0, BINS);
                return range.from() + (range.to() - range.from()) * (bin / BINS);
            }
            before += here;
        }
        return Double.NaN;
    }

    private int cell(int series, int moment, int cell) {
        return counts[series][moment * CELLS + cell];
    }

    /// Adds the futures of other fans of the same model.
    public void merge(Fans other) {
        if (!series.equals(other.series) || moments != other.moments)
            throw new IllegalArgumentException("expected fans of the same series and moments");
        for (int s = 0; s < counts.length; s++) {
            int[] mine = counts[s];
            int[] theirs = other.counts[s];
            for (int i = 0; i < mine.length; i++) mine[i] += theirs[i];
        }
    }

    /// Writes the bins that are not empty.
    void write(DataOutput out) throws IOException {
        for (int[] cells : counts)
            for (int moment = 0; moment < moments; moment++) writeMoment(cells, moment * CELLS, out);
    }

    private static void writeMoment(int[] cells, int start, DataOutput out) throws IOException {
        int filled = 0;
        for (int cell = 0; cell < CELLS; cell++) if (cells[start + cell] != 0) filled++;
        Columns.writeCount(filled, out);
        int gap = 0;
        for (int cell = 0; cell < CELLS; cell++, gap++)
            if (cells[start + cell] != 0) {
                Columns.writeCount(gap, out);
                Columns.writeCount(cells[start + cell], out);
                gap = -1;
            }
    }

    /// Reads what [#write] wrote for the same plan.
    static Fans read(Plan plan, DataInput in) throws IOException {
        var fans = of(plan);
        for (int[] cells : fans.counts)
            for (int moment = 0; moment < fans.moments; moment++) readMoment(cells, moment * CELLS, in);
        return fans;
    }

    private static void readMoment(int[] cells, int start, DataInput in) throws IOException {
        int cell = -1;
        for (int filled = Columns.readCount(in); filled > 0; filled--) {
            cell += 1 + Columns.readCount(in);
            if (cell >= CELLS) throw new IOException("expected at most " + CELLS + " bins, found more");
            cells[start + cell] = Columns.readCount(in);
        }
    }
}
