package standoff.runs;

import java.nio.file.Path;
import java.util.List;
import standoff.results.FinishedRun;
import standoff.results.UnfinishedRun;
import standoff.results.UnusableRun;
import standoff.study.Answer;

/// Runs that are done: found again and shown.
public final class FinishedRuns {
    private FinishedRuns() {}

    /// The finished run in this folder, where it is the one that is asked for.
    ///
    /// @throws UnusableRun where it is another one: the message says what differs
    public static FinishedRun find(Path folder, Simulation asked) {
        UnfinishedRun.tidy(folder);
        FinishedRun run = FinishedRun.open(folder);
        List<String> differences = run.manifest().differences(asked.manifest());
        if (!differences.isEmpty())
            throw new UnusableRun(folder + ": a finished run of something else is there: "
                    + String.join("; ", differences) + ". Choose another folder with --out, or remove that one.");
        return run;
    }

    /// What a run says, as it was worked out when it was finished.
    ///
    /// @throws UnusableRun where the folder does not hold it
    public static Answer answer(FinishedRun run) {
        return AnalysisFile.read(run);
    }
}
