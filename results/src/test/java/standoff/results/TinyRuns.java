package standoff.results;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.Map;
import java.util.function.BooleanSupplier;
import standoff.experiment.Block;
import standoff.experiment.Model;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Workers;

/// Small runs for the tests of this room.
final class TinyRuns {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-07-01T08:00:00Z"));
    static final UnfinishedRun.Report NO_REPORT = (folder, summary, tally) -> {};

    /// Three blocks, the last of them short: 512 + 512 + 76.
    static final Plan PLAN = plan(1, 1100);

    private TinyRuns() {}

    static Plan plan(long seed, long futures) {
        return new Plan(seed, futures, Sampling.VARIED, 3);
    }

    static Manifest manifest(Model model, Plan plan) {
        return Manifest.of(
                model,
                plan,
                Manifest.Scenario.of("tiny-2026", "A tiny world", "scenario: tiny-2026\nhorizon: 4 weeks\n"),
                new Manifest.Product("Standoff", "0.1.0", "e100523"),
                Map.of("regime", "unmanaged-race"),
                "standoff run tiny-2026.yaml --seed " + plan.seed());
    }

    static UnfinishedRun create(Path folder, Plan plan) {
        return UnfinishedRun.create(folder, new TinyModel(), manifest(new TinyModel(), plan), 2, CLOCK);
    }

    static UnfinishedRun resume(Path folder, Plan plan) {
        return UnfinishedRun.resume(folder, new TinyModel(), manifest(new TinyModel(), plan), 2, CLOCK);
    }

    static void runAll(UnfinishedRun run, Model model) {
        run(run, model, () -> false);
    }

    static void run(UnfinishedRun run, Model model, BooleanSupplier cancelled) {
        Runner.run(model, run.manifest().plan(), new Threads(2), run.done(), run::accept, Progress.NONE, cancelled);
    }

    static FinishedRun finished(Path folder, Plan plan) {
        try (UnfinishedRun run = create(folder, plan)) {
            runAll(run, new TinyModel());
            return run.finish(NO_REPORT);
        }
    }

    /// The blocks of a plan, as they come from the model.
    static Block block(Plan plan, int index) {
        BitSet others = new BitSet();
        others.set(0, plan.blocks());
        others.clear(index);
        Block[] found = new Block[1];
        Runner.run(
                new TinyModel(),
                plan,
                Workers.inThisThread(),
                others,
                block -> found[0] = block,
                Progress.NONE,
                () -> false);
        return found[0];
    }
}
