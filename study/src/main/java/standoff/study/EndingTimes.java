package standoff.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import standoff.numerics.Units;

/// When the futures end, ending by ending.
final class EndingTimes {

    private final int ending;
    private final int years;
    private final List<List<Double>> times = new ArrayList<>();

    /// @param ending the column of the ending, counted among the futures' columns
    /// @param years  that of the time to it
    /// @param labels how many endings there are
    EndingTimes(int ending, int years, int labels) {
        this.ending = ending;
        this.years = years;
        for (int label = 0; label < labels; label++) times.add(new ArrayList<>());
    }

    void add(int count, double[][] columns) {
        for (int k = 0; k < count; k++) times.get((int) columns[ending][k]).add(columns[years][k]);
    }

    int futures(int label) {
        return times.get(label).size();
    }

    /// The date by which a share `p` of the futures with this ending have ended: the smallest that is enough.
    LocalDate date(LocalDate start, int label, double p) {
        List<Double> sorted = new ArrayList<>(times.get(label));
        Collections.sort(sorted);
        int rank = Math.max(1, (int) Math.ceil(p * sorted.size()));
        return start.plusDays(Math.round(sorted.get(rank - 1) * Units.DAYS_PER_YEAR));
    }
}
