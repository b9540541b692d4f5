package standoff.experiment;

import java.util.List;

/// How the futures spread at every moment of every series: integer histograms of 256 equal bins over the series'
/// declared range and one bin beyond either end. Merging adds integers, so it is exact in any order.
public final class Fans {
    /// Equal bins within a series' declared range.
    public static final int BINS = 256;

    /// The bins and one beyond either end.
    static final int CELLS = BINS + 2;

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

    /// Counts so many more futures in a cell.
    void add(int series, int moment, int cell, int futures) {
        counts[series][moment * CELLS + cell] += futures;
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
}
