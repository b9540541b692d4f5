package standoff.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Lines and bands over dates as SVG paths, broken where there is no value. Where there are more dates than the
/// drawing can show, evenly chosen ones are drawn, the first and the last among them.
final class FanPaths {
    private final List<LocalDate> dates;
    private final DateScale across;
    private final Scale up;
    private final int[] drawn;

    FanPaths(List<LocalDate> dates, DateScale across, Scale up) {
        this.dates = dates;
        this.across = across;
        this.up = up;
        drawn = thinned(dates.size(), (int) ((across.end() - across.start()) / 3));
    }

    /// The outline of the band from quantile p to 1 - p.
    String band(List<Quantiles> steps, double p) {
        StringBuilder path = new StringBuilder();
        List<Integer> piece = new ArrayList<>();
        for (int i : drawn) {
            if (steps.get(i).exists()) piece.add(i);
            else outline(path, piece, steps, p);
        }
        outline(path, piece, steps, p);
        return path.toString();
    }

    private void outline(StringBuilder path, List<Integer> piece, List<Quantiles> steps, double p) {
        boolean first = true;
        for (int i : piece) {
            point(path, first, i, steps.get(i).at(1 - p));
            first = false;
        }
        for (int i : piece.reversed()) point(path, false, i, steps.get(i).at(p));
        if (!first) path.append('Z');
        piece.clear();
    }

    String line(IntToDoubleFunction value) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int i : drawn) {
            double v = value.applyAsDouble(i);
            if (Double.isFinite(v)) point(path, !pen, i, v);
            pen = Double.isFinite(v);
        }
        return path.toString();
    }

    private void point(StringBuilder path, boolean move, int i, double value) {
        path.append(move ? 'M' : 'L').append(NumberFormat.tenths(across.at(dates.get(i))));
        path.append(' ').append(NumberFormat.tenths(up.at(value)));
    }

    /// So many of the indices from 0 to `size - 1`, evenly, both ends included.
    static int[] thinned(int size, int most) {
        int count = Math.min(size, most);
        int[] kept = new int[count];
        for (int i = 0; i < count; i++) kept[i] = count == 1 ? 0 : (int) ((long) i * (size - 1) / (count - 1));
        return kept;
    }
}
