package standoff.runs;

import java.util.List;
import standoff.experiment.Block;
import standoff.experiment.Rerun;
import standoff.experiment.Runner;
import standoff.race.Ending;
import standoff.race.FutureStory;
import standoff.race.RaceModel;
import standoff.race.measures.Measures;
import standoff.results.FinishedRun;

/// One future of a run told again, and held against what was recorded.
///
/// @param future      its number in the run
/// @param ending      how it ended
/// @param story       its events as sentences, and why what was decided was decided so
/// @param differences what is not identical to the bit, in words; empty where all is
public record Replay(long future, Ending ending, FutureStory story, List<String> differences) {
    /// Runs a future of a finished run again.
    public static Replay of(FinishedRun run, long future) {
        run.check();
        RaceModel model = Simulation.of(run.manifest()).model();
        Rerun again = Runner.rerun(run.plan(model), future);
        Block block = again.block();
        int k = (int) (future - block.first());
        Ending ending = model.endings().get((int) block.measure(model.place(Measures.ENDING), k));
        return new Replay(future, ending, model.explain(again.future()), run.differences(again));
    }
}
