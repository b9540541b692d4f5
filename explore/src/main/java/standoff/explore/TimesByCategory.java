package standoff.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// When the futures of each category come to their end: quantiles of a time, category by category.
///
/// @param times one per label of the category, in its order
public record TimesByCategory(List<Times> times) {
    /// The shares of a category's futures at which its times are given.
    public static final List<Double> LEVELS = List.of(.05, .5, .95);

    public TimesByCategory {
        times = List.copyOf(times);
    }

    /// The times of one category.
    ///
    /// @param futures how many have it
    /// @param at      for each of [TimesByCategory#LEVELS] the least time by which that share of them has
    ///                ended; empty where there are none
    public record Times(String label, long futures, List<Double> at) {
        public Times {
            at = List.copyOf(at);
        }
    }

    /// Gathers the times of futures, in any order.
    public static final class Gathering {
        private final int category;
        private final int time;
        private final List<String> labels;
        private final double[][] times;
        private final int[] counts;

        /// @param category the column of the category, whose labels these are
        /// @param time     the column of the time
        public Gathering(int category, int time, List<String> labels) {
            this.category = category;
            this.time = time;
            this.labels = List.copyOf(labels);
            this.times = new double[labels.size()][16];
            this.counts = new int[labels.size()];
        }

        /// Adds futures: a column for each variable of the run.
        public void add(int count, double[][] columns) {
            for (int k = 0; k < count; k++) {
                int label = (int) columns[category][k];
                if (counts[label] == times[label].length) times[label] = Arrays.copyOf(times[label], 2 * counts[label]);
                times[label][counts[label]++] = columns[time][k];
            }
        }

        public TimesByCategory result() {
            List<Times> found = new ArrayList<>();
            for (int label = 0; label < counts.length; label++) {
                double[] sorted = Arrays.copyOf(times[label], counts[label]);
                Arrays.sort(sorted);
                List<Double> at = new ArrayList<>();
                if (sorted.length > 0)
                    for (double level : LEVELS) at.add(sorted[Math.max(1, (int) Math.ceil(level * sorted.length)) - 1]);
                found.add(new Times(labels.get(label), sorted.length, at));
            }
            return new TimesByCategory(found);
        }
    }
}
