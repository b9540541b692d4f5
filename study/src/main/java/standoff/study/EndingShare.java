package standoff.study;

import java.util.Comparator;
import java.util.List;
import standoff.figures.Estimate;
import standoff.race.Ending;

/// How many futures end in one way, and when.
///
/// @param futures with this ending
/// @param share   of all, with Wilson's 95 % interval
/// @param dated   of how many of them the times were gathered
/// @param years   by which 5, 50 and 95 % of those have ended; empty where there are none
public record EndingShare(Ending ending, long futures, Estimate share, long dated, List<Double> years) {
    public EndingShare {
        years = List.copyOf(years);
    }

    /// Those that come at all, the most frequent first.
    static List<EndingShare> mostFrequent(List<EndingShare> endings) {
        return endings.stream()
                .filter(each -> each.futures() > 0)
                .sorted(Comparator.comparingLong(EndingShare::futures).reversed())
                .toList();
    }
}
