package standoff.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.explore.Conditioning;
import standoff.explore.Observation;
import standoff.results.FinishedRun;
import standoff.results.Json;
import standoff.results.RecordedFutures;
import standoff.study.ObservationReader;

/// A finished run seen in the light of what has been observed.
///
/// @param observed the observations as they were written
public record RunConditioning(List<String> observed, Conditioning conditioning) {
    public RunConditioning {
        observed = List.copyOf(observed);
    }

    /// @throws standoff.documents.InvalidDocument where an observation cannot be read
    /// @throws standoff.results.UnusableRun where the folder was changed
    public static RunConditioning of(FinishedRun run, List<String> observed) {
        ObservationReader reader = new ObservationReader(run.manifest().variables());
        List<Observation> observations = observed.stream().map(reader::read).toList();
        run.check();
        return new RunConditioning(observed, Conditioning.of(RecordedFutures.of(run), observations));
    }

    /// As JSON, format 1.
    public String json() {
        return Json.write(new File(
                1,
                observed,
                conditioning.futures(),
                conditioning.effective(),
                conditioning.rows().stream().map(Entry::of).toList()));
    }

    private record File(int format, List<String> observed, long futures, double effectiveFutures, List<Entry> rows) {}

    private record Entry(
            String name,
            String label,
            boolean input,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Double standardError) {
        static Entry of(Conditioning.Row row) {
            return new Entry(
                    row.name(),
                    row.text(),
                    row.variable().input(),
                    Json.number(row.before()),
                    Json.number(row.after()),
                    Json.number(row.error()));
        }
    }
}
