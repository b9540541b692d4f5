package standoff.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.explore.Comparison;
import standoff.results.FinishedRun;
import standoff.results.Json;
import standoff.results.PairedFutures;

/// Two finished runs held against each other, future by future.
///
/// @param first  what the first run is called
/// @param second what the second run is called
public record RunComparison(String first, String second, Comparison comparison) {
    /// @throws standoff.results.UnusableRun where a folder was changed or the runs do not share their luck
    public static RunComparison of(FinishedRun first, FinishedRun second) {
        first.check();
        second.check();
        return new RunComparison(name(first), name(second), Comparison.of(PairedFutures.of(first, second)));
    }

    /// As JSON, format 1.
    public String json() {
        return Json.write(new File(
                1,
                first,
                second,
                comparison.futures(),
                comparison.rows().stream().map(Entry::of).toList()));
    }

    private record File(int format, String first, String second, long futures, List<Entry> differences) {}

    private record Entry(
            String measure,
            String label,
            String unit,
            long pairs,
            @Nullable Double first,
            @Nullable Double second,
            @Nullable Double difference,
            @Nullable Double standardError) {
        static Entry of(Comparison.Row row) {
            return new Entry(
                    row.name(),
                    row.text(),
                    row.isShare() ? "share" : row.measure().unit(),
                    row.change().count(),
                    Json.number(row.first()),
                    Json.number(row.second()),
                    Json.number(row.change().mean()),
                    Json.number(row.change().standardError()));
        }
    }

    private static String name(FinishedRun run) {
        String regime = Simulation.settings(run.manifest()).getOrDefault("regime", "");
        return Simulation.name(run.manifest()) + (regime.isEmpty() ? "" : " (" + regime + ")");
    }
}
