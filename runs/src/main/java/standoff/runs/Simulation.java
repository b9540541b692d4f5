package standoff.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Result;
import standoff.experiment.Runner;
import standoff.experiment.Workers;
import standoff.race.RaceModel;
import standoff.race.scenario.Scenario;
import standoff.results.FinishedRun;
import standoff.results.Manifest;
import standoff.results.RecordedFutures;
import standoff.results.Threads;
import standoff.results.UnfinishedRun;
import standoff.study.Answer;
import standoff.study.AnswerBuilder;
import standoff.study.Question;
import standoff.study.RaceReport;
import standoff.study.RunOverview;
import standoff.study.ShellCommand;
import standoff.study.Study;

/// Carries out a [Question] with a folder: runs the futures, keeps them with their manifest, the answer and the report.
public final class Simulation {
    public static final String REPORT = "report.html";
    private static final String ASKED = "scenario";
    private static final String OVERLAY = "regime overlay";
    private static final String SETTING = "set ";
    private static final String REGIME_FILE = "regime file ";
    private static final String BRANCHED = "branched futures";

    private final Study study;
    private final Manifest manifest;

    private Simulation(Study study, Manifest manifest) {
        this.study = study;
        this.manifest = manifest;
    }

    /// The simulation that answers a question.
    public static Simulation of(Question asked, Manifest.Product product) {
        Study study = Study.of(asked);
        Question question = study.question();
        Scenario scenario = study.model().scenario();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(ASKED, question.scenario());
        settings.put("regime", scenario.regime());
        question.regime().ifPresent(name -> settings.put(OVERLAY, name));
        question.settings().forEach((key, value) -> settings.put(SETTING + key, value));
        question.regimeFiles().forEach((path, text) -> settings.put(REGIME_FILE + path, text));
        settings.put("turn", String.join(", ", study.model().mechanisms()));
        if (question.branched() != Question.BRANCHED) settings.put(BRANCHED, String.valueOf(question.branched()));
        return new Simulation(
                study,
                Manifest.of(
                        study.model(),
                        study.plan(),
                        Manifest.Scenario.of(scenario.name(), scenario.title(), scenario.text()),
                        product,
                        settings,
                        ShellCommand.run(question)));
    }

    /// The simulation that a manifest describes, put together again from the question in it.
    public static Simulation of(Manifest manifest) {
        return new Simulation(Study.of(question(manifest)), manifest);
    }

    /// The question that a run answers.
    static Question question(Manifest manifest) {
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, String> regimes = new LinkedHashMap<>();
        manifest.settings().forEach((key, value) -> {
            if (key.startsWith(SETTING)) settings.put(key.substring(SETTING.length()), value);
            if (key.startsWith(REGIME_FILE)) regimes.put(key.substring(REGIME_FILE.length()), value);
        });
        Plan plan = manifest.plan();
        return new Question(
                manifest.settings().getOrDefault(ASKED, manifest.scenario().name()),
                Optional.of(manifest.scenario().text()),
                Optional.ofNullable(manifest.settings().get(OVERLAY)),
                regimes,
                settings,
                plan.futures(),
                plan.seed(),
                plan.sampling(),
                Integer.parseInt(manifest.settings().getOrDefault(BRANCHED, String.valueOf(Question.BRANCHED))));
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
                ? UnfinishedRun.resume(folder, model(), manifest, threads, clock)
                : UnfinishedRun.create(folder, model(), manifest, threads, clock)) {
            boolean fresh = run.done().isEmpty();
            AnswerBuilder builder = new AnswerBuilder(study);
            Result result = Runner.run(
                    model(),
                    manifest.plan(),
                    workers,
                    run.done(),
                    block -> {
                        run.accept(block);
                        if (fresh) builder.add(block);
                    },
                    progress,
                    cancelled);
            if (result.cancelled()) return new Outcome(null, builder.overview(run.tally()));
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
