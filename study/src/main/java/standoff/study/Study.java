package standoff.study;

import java.util.BitSet;
import standoff.documents.DocumentSource;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.race.RaceModel;
import standoff.race.scenario.Scenario;

/// A question and the model it is asked of: works out the answer in memory.
public final class Study {
    /// How many futures of a run have their series kept in full.
    private static final int TRACES = 20;

    private final Question question;
    private final RaceModel model;

    private Study(Question question, RaceModel model) {
        this.question = question;
        this.model = model;
    }

    /// Reads the scenario that a question is about.
    ///
    /// @param files where a scenario or a regime is looked for that is named by a path
    /// @throws standoff.documents.InvalidDocument where something is wrong with it
    public static Study of(Question question, DocumentSource files) {
        Scenario scenario = question.read(files);
        return new Study(question.keeping(scenario), new RaceModel(scenario));
    }

    /// The question with all that is needed to ask it again, whatever becomes of files that it names.
    public Question question() {
        return question;
    }

    public RaceModel model() {
        return model;
    }

    /// The futures that are run.
    public Plan plan() {
        return new Plan(model, question.seed(), question.futures(), question.sampling(), TRACES);
    }

    /// Runs the futures and works out the answer; nothing is kept of them.
    public Answer answer(Workers workers) {
        AnswerBuilder builder = new AnswerBuilder(this);
        Plan plan = plan();
        Tally tally = Tally.of(plan);
        boolean done = Runner.run(
                plan,
                workers,
                new BitSet(),
                block -> {
                    tally.add(block);
                    builder.add(block);
                },
                Progress.NONE,
                () -> false);
        if (!done) throw new IllegalStateException("interrupted while futures were run");
        return builder.answer(tally, workers);
    }
}
