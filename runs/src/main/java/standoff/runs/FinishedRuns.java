package standoff.runs;

import standoff.results.FinishedRun;
import standoff.study.Answer;

/// Runs that are done.
public final class FinishedRuns {
    private FinishedRuns() {}

    /// What a run says, as it was worked out when it was finished.
    ///
    /// @throws standoff.results.UnusableRun where the folder does not hold it
    public static Answer answer(FinishedRun run) {
        return AnalysisFile.read(run);
    }
}
