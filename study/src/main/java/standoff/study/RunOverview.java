package standoff.study;

import java.util.List;
import standoff.experiment.Mark;

/// The headline of a run, which may not be finished: its endings and the figures that go with them.
///
/// @param futures  run so far
/// @param inputs   how many the model has
/// @param judged   how many of them are judgement
public record RunOverview(
        RaceOutline race,
        long futures,
        long seed,
        List<EndingShare> endings,
        MeasureTable measures,
        int inputs,
        long judged) {
    public RunOverview {
        endings = List.copyOf(endings);
    }

    public static RunOverview of(Answer answer) {
        return of(
                answer.race(),
                answer.futures(),
                answer.question(),
                answer.endings(),
                answer.measures(),
                answer.inputs());
    }

    static RunOverview of(
            RaceOutline race,
            long futures,
            Question question,
            List<EndingShare> endings,
            MeasureTable measures,
            List<Assumption> inputs) {
        return new RunOverview(
                race,
                futures,
                question.seed(),
                EndingShare.mostFrequent(endings),
                measures,
                inputs.size(),
                inputs.stream().filter(input -> input.mark() == Mark.JUDGEMENT).count());
    }
}
