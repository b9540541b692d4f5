package standoff.study;

import java.util.Map;
import java.util.Optional;
import standoff.documents.DocumentSource;
import standoff.experiment.Sampling;
import standoff.experiment.Workers;

/// Answers of small runs of the baseline.
final class BaselineAnswers {
    /// 300 futures of the baseline as it is, two of them branched.
    static final Answer PLAIN =
            Study.of(question(Optional.empty(), 300), DocumentSource.NONE).answer(Workers.inThisThread());

    private BaselineAnswers() {}

    static Question question(Optional<String> regime, long futures) {
        return new Question("baseline-2026", regime, Map.of(), futures, 1, Sampling.VARIED, 2);
    }
}
