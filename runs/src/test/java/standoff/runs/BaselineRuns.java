package standoff.runs;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import standoff.documents.FileDocuments;
import standoff.experiment.Progress;
import standoff.experiment.Sampling;
import standoff.results.FinishedRun;
import standoff.results.Manifest;
import standoff.study.Question;

/// Small runs of the baseline.
final class BaselineRuns {
    private BaselineRuns() {}

    static Question question(Optional<String> regime, long futures) {
        return new Question("baseline-2026", regime, Map.of(), futures, 1, Sampling.VARIED, 8);
    }

    static Simulation simulation(Question question) {
        return Simulation.of(question, new Manifest.Product("standoff", "0", "test"), new FileDocuments());
    }

    static FinishedRun run(Question question, Path folder) {
        FinishedRun run = simulation(question)
                .run(folder, false, 2, Progress.NONE, () -> false)
                .run();
        if (run == null) throw new IllegalStateException("cancelled");
        return run;
    }
}
