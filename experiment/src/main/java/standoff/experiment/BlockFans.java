package standoff.experiment;

import java.util.List;

/// The fans of one block while its futures run: two bytes a count, which a block's futures cannot overflow, and
/// all series of a moment side by side, so that they stay near the processor.
final class BlockFans {
    private final Model model;
    private final int series;
    private final int moments;
    private final char[] counts; // per moment, per series, its cells
    private final double[] from; // per series, where its range begins
    private final double[] to;
    private final double[] perBin; // bins per unit

    BlockFans(Model model) {
        this.model = model;
        List<Series> followed = model.series();
        series = followed.size();
        moments = model.timeline().count();
        counts = new char[Math.multiplyExact(Math.multiplyExact(moments, series), Fans.CELLS)];
        from = followed.stream().mapToDouble(Series::from).toArray();
        to = followed.stream().mapToDouble(Series::to).toArray();
        perBin = followed.stream()
                .mapToDouble(s -> Fans.BINS / (s.to() - s.from()))
                .toArray();
    }

    int moments() {
        return moments;
    }

    /// Counts a future's value, which is a number, into its bin.
    void record(int ordinal, int moment, double value) {
        double bin = (value - from[ordinal]) * perBin[ordinal];
        int cell = bin < 0 ? 0 : value > to[ordinal] ? Fans.CELLS - 1 : 1 + Math.min((int) bin, Fans.BINS - 1);
        counts[(moment * series + ordinal) * Fans.CELLS + cell]++;
    }

    /// The fans of the finished block.
    Fans finish() {
        Fans fans = Fans.of(model);
        for (int s = 0; s < series; s++)
            for (int moment = 0; moment < moments; moment++)
                fans.add(s, moment, counts, (moment * series + s) * Fans.CELLS);
        return fans;
    }
}
