package standoff.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.explore.Comparison;
import standoff.results.FinishedRun;
import standoff.results.Json;
import standoff.results.PairedFutures;
import standoff.study.Answer;
import standoff.study.QuestionDifferences;

/// Two finished runs held against each other, future by future.
///
/// @param first  what the first run is called
/// @param second what the second run is called
/// @param questions in which respects they answer different questions
public record RunComparison(String first, String second, QuestionDifferences questions, Comparison comparison) {
    /// @throws standoff.results.UnusableRun where a folder was changed or the runs do not share their luck
    public static RunComparison of(FinishedRun first, FinishedRun second) {
        first.check();
        second.check();
        Comparison comparison = Comparison.of(PairedFutures.of(first, second));
        Answer one = AnalysisFile.read(first);
        Answer other = AnalysisFile.read(second);
        return new RunComparison(name(one), name(other), QuestionDifferences.of(one, other), comparison);
    }

    /// As JSON, format 1.
    public String json() {
        return Json.write(new File(
                1,
                first,
                second,
                questions.differences(),
                questions.isCommonLuck(),
                comparison.futures(),
                comparison.rows().stream().map(Entry::of).toList()));
    }

    private record File(
            int format,
            String first,
            String second,
            List<QuestionDifferences.Difference> questions,
            boolean commonLuck,
            long futures,
            List<Entry> differences) {}

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

    private static String name(Answer answer) {
        return answer.race().scenario() + " (" + answer.race().regime() + ")";
    }
}
