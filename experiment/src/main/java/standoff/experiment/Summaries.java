package standoff.experiment;

import java.util.ArrayList;
import java.util.List;

/// What is kept of the futures of a run besides a row each. Counts, means and extremes are kept always.
///
/// @param quantiles whether quantiles of quantities are kept, over all futures: some kilobytes a quantity
/// @param fans      whether the spread of series through time is kept, over all futures: a kilobyte for each series at
///                  each moment
/// @param traces    how many futures, counted from the first, have their series kept in full
/// @param points    whether counts, means and shares are kept for each point of the design: some 24 bytes a quantity
///                  and 8 a label at each point
public record Summaries(boolean quantiles, boolean fans, int traces, boolean points) {
    public Summaries {
        if (traces < 0) throw new IllegalArgumentException("traces: expected 0 or more, found " + traces);
    }

    @Override
    public String toString() {
        List<String> kept = new ArrayList<>();
        if (quantiles) kept.add("quantiles");
        if (fans) kept.add("fans");
        if (traces > 0) kept.add(traces + (traces == 1 ? " trace" : " traces"));
        if (points) kept.add("statistics of each point");
        return kept.isEmpty() ? "nothing" : String.join(", ", kept);
    }

    /// What a plain run keeps: quantiles, fans, and so many traces.
    public static Summaries ofRun(int traces) {
        return new Summaries(true, true, traces, false);
    }

    /// What a design of many points keeps: means and shares of each, quantiles over all, no series.
    public static Summaries ofPoints() {
        return new Summaries(true, false, 0, true);
    }
}
