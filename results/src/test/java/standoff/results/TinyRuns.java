package standoff.results;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import standoff.experiment.Block;
import standoff.experiment.BlockRunner;
import standoff.experiment.Design;
import standoff.experiment.Luck;
import standoff.experiment.Model;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Summaries;

/// Small runs for the tests of this room.
final class TinyRuns {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-07-01T08:00:00Z"));
    static final UnfinishedRun.Report NO_REPORT = (folder, summary, tally) -> {};

    /// Three blocks, the last of them short: 64 + 64 + 12.
    static final Plan PLAN = plan(1, 140);

    static final Map<String, Object> QUESTION = question("unmanaged-race", "scenario: tiny-2026\nhorizon: 4 weeks\n");

    private TinyRuns() {}

    static Map<String, Object> question(String regime, String text) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("scenario", text);
        question.put("regime", regime);
        question.put("levels", List.of(1, .5, true));
        return question;
    }

    static Plan plan(long seed, long futures) {
        return plan(new TinyModel(), seed, futures);
    }

    static Plan plan(Model model, long seed, long futures) {
        return new Plan(model, seed, futures, Sampling.VARIED, 3);
    }

    /// Eight points that state a number, a choice and a switch, each point with luck of its own.
    static Plan design(Model model, long futuresPerPoint) {
        Design design = Design.generated(
                List.of("nations.A.pace", "regime", "hotline"),
                8,
                (point, column) -> switch (column) {
                    case 0 -> point / 8.0;
                    case 1 -> point % 3;
                    default -> point % 2;
                },
                futuresPerPoint,
                Luck.OWN);
        return new Plan(model, design, 1, Sampling.VARIED, new Summaries(true, true, 3, true));
    }

    static Manifest manifest(Plan plan) {
        return manifest(plan, QUESTION, new Manifest.Product("Standoff", "0.1.0", "e100523"));
    }

    static Manifest manifest(Plan plan, Map<String, Object> question, Manifest.Product product) {
        return Manifest.of(plan, question, product, "standoff run tiny-2026.yaml --seed " + plan.seed());
    }

    static UnfinishedRun create(Path folder, Plan plan) {
        return UnfinishedRun.create(folder, plan, manifest(plan), 2, CLOCK);
    }

    static UnfinishedRun resume(Path folder, Plan plan) {
        return UnfinishedRun.resume(folder, plan, manifest(plan), 2, CLOCK);
    }

    static void runAll(UnfinishedRun run) {
        run(run, () -> false);
    }

    static void run(UnfinishedRun run, BooleanSupplier cancelled) {
        Runner.run(run.plan(), new Threads(2), run.done(), run::accept, Progress.NONE, cancelled);
    }

    static FinishedRun finished(Path folder, Plan plan) {
        try (UnfinishedRun run = create(folder, plan)) {
            runAll(run);
            return run.finish(NO_REPORT);
        }
    }

    /// The blocks of a plan, as they come from the model.
    static Block block(Plan plan, int index) {
        return BlockRunner.of(plan).run(index);
    }
}
