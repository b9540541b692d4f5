package standoff.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import standoff.documents.DocumentSource;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Workers;
import standoff.race.RaceModel;
import standoff.results.FinishedRun;
import standoff.results.Manifest;
import standoff.results.RecordedFutures;
import standoff.results.Threads;
import standoff.results.UnfinishedRun;
import standoff.results.UnusableRun;
import standoff.study.Answer;
import standoff.study.AnswerBuilder;
import standoff.study.Question;
import standoff.study.RaceReport;
import standoff.study.RunOverview;
import standoff.study.ShellCommand;
import standoff.study.StoredQuestion;
import standoff.study.Study;

/// Carries out a [Question] with a folder: runs the futures, keeps them with their manifest, the answer and the report.
public final class Simulation {
    public static final String REPORT = "report.html";

    private final Study study;
    private final Manifest manifest;

    private Simulation(Study study, Manifest manifest) {
        this.study = study;
        this.manifest = manifest;
    }

    /// The simulation that answers a question.
    ///
    /// @param files where a scenario or a regime is looked for that is named by a path
    public static Simulation of(Question asked, Manifest.Product product, DocumentSource files) {
        Study study = Study.of(asked, files);
        Question question = study.question();
        return new Simulation(
                study, Manifest.of(study.plan(), StoredQuestion.of(question), product, ShellCommand.run(question)));
    }

    /// The simulation that a manifest describes, put together again from the question in it.
    ///
    /// @throws UnusableRun where it holds no question of the race
    public static Simulation of(Manifest manifest) {
        try {
            return new Simulation(Study.of(StoredQuestion.read(manifest.question()), DocumentSource.NONE), manifest);
        } catch (IllegalArgumentException e) {
            throw new UnusableRun("manifest.json: expected a question of the race: " + e.getMessage(), e);
        }
    }

    public RaceModel model() {
        return study.model();
    }

    public Question question() {
        return study.question();
    }

    public Manifest manifest() {
        return manifest;
    }

    /// A folder's name for this run that another run does not have: the scenario's name and the start of the
    /// run's digest.
    public String folderName() {
        return model().scenario().name() + "-" + manifest.digest().substring(0, 8);
    }

    /// What came of it.
    ///
    /// @param run the finished run; null where it was cancelled
    public record Outcome(@Nullable FinishedRun run, RunOverview overview) {}

    /// Runs what has not been run yet and finishes the folder.
    ///
    /// @param resume whether to go on with an interrupted run in this folder
    public Outcome run(Path folder, boolean resume, int threads, Progress progress, BooleanSupplier cancelled) {
        InstantSource clock = InstantSource.system();
        Workers workers = new Threads(threads);
        try (UnfinishedRun run = resume
                ? UnfinishedRun.resume(folder, study.plan(), manifest, threads, clock)
                : UnfinishedRun.create(folder, study.plan(), manifest, threads, clock)) {
            boolean fresh = run.done().isEmpty();
            AnswerBuilder builder = new AnswerBuilder(study);
            boolean done = Runner.run(
                    study.plan(),
                    workers,
                    run.done(),
                    block -> {
                        run.accept(block);
                        if (fresh) builder.add(block);
                    },
                    progress,
                    cancelled);
            if (!done) return new Outcome(null, builder.overview(run.tally()));
            Answer[] answer = new Answer[1];
            FinishedRun finished = run.finish((path, summary, tally) -> {
                if (!fresh) RecordedFutures.in(path, manifest).forEach(AnswerBuilder.MOST, builder::add);
                answer[0] = builder.answer(tally, workers);
                write(path, answer[0]);
            });
            return new Outcome(finished, RunOverview.of(answer[0]));
        }
    }

    /// Writes an answer into a folder, and the report that tells it.
    static void write(Path folder, Answer answer) throws IOException {
        AnalysisFile.write(folder, answer);
        Files.writeString(folder.resolve(REPORT), RaceReport.page(answer).html());
    }
}
