package standoff.runs;

import java.util.List;
import standoff.experiment.Block;
import standoff.experiment.Measure;
import standoff.experiment.Rerun;
import standoff.experiment.Runner;
import standoff.race.EventNarrative;
import standoff.race.RaceModel;
import standoff.results.FinishedRun;

/// One future of a run told again, and held against what was recorded.
///
/// @param future      its number in the run
/// @param ending      the label of its ending
/// @param story       its events as sentences
/// @param differences what is not identical to the bit, in words; empty where all is
public record Replay(long future, String ending, List<EventNarrative.Line> story, List<String> differences) {
    /// Runs a future of a finished run again.
    public static Replay of(FinishedRun run, long future) {
        run.check();
        RaceModel model = Simulation.of(run.manifest()).model();
        Rerun again = Runner.rerun(run.plan(model), future);
        Block block = again.block();
        int k = (int) (future - block.first());
        Measure ending = model.measures().getFirst();
        String label = ((Measure.Kind.Category) ending.kind()).labels().get((int) block.measure(0, k));
        return new Replay(future, label, model.tell(again.future()), run.differences(again));
    }
}
