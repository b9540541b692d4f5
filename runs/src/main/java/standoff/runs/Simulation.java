package standoff.runs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import standoff.documents.DocumentSource;
import standoff.documents.Documents;
import standoff.experiment.Input;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.race.RaceModel;
import standoff.race.RaceParameters;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;
import standoff.results.FinishedRun;
import standoff.results.Manifest;
import standoff.results.RecordedFutures;
import standoff.results.RunSummary;
import standoff.results.Threads;
import standoff.results.UnfinishedRun;
import standoff.study.InputText;
import standoff.study.Question;
import standoff.study.RaceReport;

/// Carries out a [Question]: runs the futures, keeps them with their manifest, and writes the report.
public final class Simulation {
    public static final String REPORT = "report.html";
    private static final String OVERLAY = "regime overlay";
    private static final String SETTING = "set ";
    private static final String REGIME_FILE = "regime file ";
    private static final String BRANCHED = "branched futures";

    private final RaceModel model;
    private final Question question;
    private final Plan plan;
    private final Manifest manifest;

    private Simulation(RaceModel model, Question question, Plan plan, Manifest manifest) {
        this.model = model;
        this.question = question;
        this.plan = plan;
        this.manifest = manifest;
    }

    /// The simulation that answers a question.
    ///
    /// @param files where a scenario or a regime is looked for that is named by a path
    public static Simulation of(Question question, Manifest.Product product, DocumentSource files) {
        RaceModel model = question.model(files);
        Scenario scenario = model.scenario();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("regime", scenario.regime());
        question.regime().ifPresent(name -> settings.put(OVERLAY, name));
        question.settings().forEach((key, value) -> settings.put(SETTING + key, value));
        scenario.regimeFiles().forEach((path, text) -> settings.put(REGIME_FILE + path, text));
        settings.put("turn", String.join(", ", model.mechanisms()));
        for (Input input : model.inputs())
            if (input.name().startsWith("mechanisms.")) settings.put(input.name(), InputText.value(input));
        if (question.branched() != Question.BRANCHED) settings.put(BRANCHED, String.valueOf(question.branched()));
        Map<String, Object> asked = Map.of(
                "scenario",
                Map.of("name", scenario.name(), "title", scenario.title(), "text", scenario.text()),
                "settings",
                settings);
        Plan plan = question.plan(model);
        return new Simulation(model, question, plan, Manifest.of(plan, asked, product, question.command()));
    }

    /// The simulation that a manifest describes, put together again from the scenario's text in it.
    public static Simulation of(Manifest manifest) {
        Optional<String> overlay = Optional.ofNullable(settings(manifest).get(OVERLAY));
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, String> regimes = new LinkedHashMap<>();
        settings(manifest).forEach((key, value) -> {
            if (key.startsWith(SETTING)) settings.put(key.substring(SETTING.length()), value);
            if (key.startsWith(REGIME_FILE)) regimes.put(key.substring(REGIME_FILE.length()), value);
        });
        Scenario scenario = new ScenarioReader(RaceParameters.PARAMETERS, DocumentSource.NONE, regimes)
                .resolve(Documents.read("manifest.json", text(manifest)), overlay, settings);
        RaceModel model = new RaceModel(scenario);
        Plan plan = manifest.plan().plain(model);
        Question question = new Question(
                scenario.name(),
                overlay,
                settings,
                plan.futures(),
                plan.seed(),
                plan.sampling(),
                Integer.parseInt(settings(manifest).getOrDefault(BRANCHED, String.valueOf(Question.BRANCHED))));
        return new Simulation(model, question, plan, manifest);
    }

    /// The name of the scenario that was run.
    static String name(Manifest manifest) {
        return texts(manifest, "scenario").getOrDefault("name", "");
    }

    /// How a question sets the model up, in words.
    static Map<String, String> settings(Manifest manifest) {
        return texts(manifest, "settings");
    }

    private static Map<String, String> texts(Manifest manifest, String part) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (manifest.question().get(part) instanceof Map<?, ?> stored)
            stored.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    private static InputStream text(Manifest manifest) {
        return new ByteArrayInputStream(
                texts(manifest, "scenario").getOrDefault("text", "").getBytes(StandardCharsets.UTF_8));
    }

    public RaceModel model() {
        return model;
    }

    public Manifest manifest() {
        return manifest;
    }

    /// A folder's name for this run that another run does not have: the scenario's name and the start of the
    /// run's digest.
    public String folderName() {
        return model.scenario().name() + "-" + manifest.digest().substring(0, 8);
    }

    /// What came of it.
    ///
    /// @param run     the finished run; null where it was cancelled
    /// @param summary of the futures that were run
    public record Outcome(@Nullable FinishedRun run, RunSummary summary, Tally tally) {}

    /// Runs what has not been run yet and finishes the folder.
    ///
    /// @param resume whether to go on with an interrupted run in this folder
    public Outcome run(Path folder, boolean resume, int threads, Progress progress, BooleanSupplier cancelled) {
        InstantSource clock = InstantSource.system();
        Workers workers = new Threads(threads);
        try (UnfinishedRun run = resume
                ? UnfinishedRun.resume(folder, plan, manifest, threads, clock)
                : UnfinishedRun.create(folder, plan, manifest, threads, clock)) {
            if (!Runner.run(plan, workers, run.done(), run::accept, progress, cancelled)) {
                Tally tally = run.tally();
                return new Outcome(null, RunSummary.of(manifest, tally), tally);
            }
            Tally[] whole = new Tally[1];
            FinishedRun finished = run.finish((path, summary, tally) -> {
                whole[0] = tally;
                write(path, tally, workers);
            });
            return new Outcome(finished, finished.summary(), whole[0]);
        }
    }

    private void write(Path folder, Tally tally, Workers workers) throws IOException {
        RecordedFutures futures = RecordedFutures.in(folder, manifest);
        Files.writeString(
                folder.resolve(REPORT),
                RaceReport.page(model, question, tally, futures, workers).html());
    }
}
