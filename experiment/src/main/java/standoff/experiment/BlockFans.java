package standoff.experiment;

import java.util.Arrays;
import java.util.List;

/// The fans of one block while its futures run: two bytes a count, which a block's futures cannot overflow, and
/// all series of a moment side by side, so that they stay near the processor.
final class BlockFans {
    private final int series;
    private final int moments;
    private final char[] counts; // per moment, per series, its cells
    private final double[] from; // per series, where its range begins
    private final double[] to;
    private final double[] perBin; // bins per unit
    private final int[] cells; // per series, the cell that a moment's value falls into

    BlockFans(Model model) {
        List<Series> followed = model.series();
        series = followed.size();
        moments = model.timeline().count();
        counts = new char[Math.multiplyExact(Math.multiplyExact(moments, series), Fans.CELLS)];
        from = followed.stream().mapToDouble(Series::from).toArray();
        to = followed.stream().mapToDouble(Series::to).toArray();
        perBin = followed.stream()
                .mapToDouble(s -> Fans.BINS / (s.to() - s.from()))
                .toArray();
        cells = new int[series];
    }

    int moments() {
        return moments;
    }

    /// Counts a future's value into its bin; what is no number is not counted.
    void record(int ordinal, int moment, double value) {
        int cell = cell(ordinal, value);
        if (cell >= 0) counts[(moment * series + ordinal) * Fans.CELLS + cell]++;
    }

    /// The same for all series: first where the values fall, then the counting, whose waits for memory overlap.
    void record(int moment, double[] values) {
        for (int s = 0; s < series; s++) cells[s] = cell(s, values[s]);
        int fan = moment * series * Fans.CELLS;
        for (int s = 0; s < series; s++, fan += Fans.CELLS) if (cells[s] >= 0) counts[fan + cells[s]]++;
    }

    /// The cell of a value, -1 where it is no number.
    private int cell(int ordinal, double value) {
        double bin = (value - from[ordinal]) * perBin[ordinal];
        if (bin < 0) return 0;
        if (value > to[ordinal]) return Fans.CELLS - 1;
        return Double.isNaN(bin) ? -1 : 1 + Math.min((int) bin, Fans.BINS - 1);
    }

    /// The fans of the finished block; leaves these empty for the next.
    SparseFans finish() {
        SparseFans found = new SparseFans(series, moments);
        for (int s = 0; s < series; s++)
            for (int moment = 0; moment < moments; moment++) {
                int fan = (moment * series + s) * Fans.CELLS;
                for (int cell = 0; cell < Fans.CELLS; cell++)
                    if (counts[fan + cell] != 0) found.add(cell, counts[fan + cell]);
                found.end(s, moment);
            }
        clear();
        return found;
    }

    /// Forgets what was recorded.
    void clear() {
        Arrays.fill(counts, (char) 0);
    }
}
