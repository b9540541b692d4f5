package standoff.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import standoff.experiment.Design;
import standoff.experiment.Luck;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Summaries;
import standoff.experiment.Workers;
import standoff.results.Manifest;
import standoff.results.UnfinishedRun;

/// Futures of [DrawnNumber] per CPU second, from the plan to the statistics of the run, by one worker: as a plain run,
/// as
/// a design of as many points of one future, and as a design of points of 200 futures with statistics of each point.
/// With
/// a folder, also from the plan to the finished folder with its Parquet files.
public final class SmallFutureRate {
    private static final int WARM_UP = 3;
    private static final int PER_POINT = 200;

    private SmallFutureRate() {}

    /// Arguments: futures, repetitions, and a folder for runs, if any.
    public static void main(String[] arguments) throws IOException {
        int futures = Integer.parseInt(arguments[0]);
        int repetitions = Integer.parseInt(arguments[1]);
        Summaries quantiles = new Summaries(true, false, 0, false);
        Plan plain = new Plan(new DrawnNumber(), Design.plain(futures), 1, Sampling.VARIED, quantiles);
        Plan points = new Plan(new DrawnNumber(), design(futures, 1), 1, Sampling.VARIED, quantiles);
        Plan some = new Plan(
                new DrawnNumber(), design(futures / PER_POINT, PER_POINT), 1, Sampling.VARIED, Summaries.ofPoints());
        show("a plain run, in memory", repetitions, plain, SmallFutureRate::inMemory);
        show("as many points of one future, in memory", repetitions, points, SmallFutureRate::inMemory);
        show("points of 200 futures with statistics of each, in memory", repetitions, some, SmallFutureRate::inMemory);
        if (arguments.length < 3) return;
        Path folder = Path.of(arguments[2]);
        show("a plain run, to its folder", repetitions, plain, plan -> inFolder(plan, folder));
        show("as many points of one future, to its folder", repetitions, points, plan -> inFolder(plan, folder));
    }

    private static Design design(int points, long futuresPerPoint) {
        return Design.generated(
                List.of("stated"), points, (point, column) -> (double) point / points, futuresPerPoint, Luck.COMMON);
    }

    private interface Work {
        void run(Plan plan) throws IOException;
    }

    private static void show(String what, int repetitions, Plan plan, Work work) throws IOException {
        double[] rates = new double[repetitions];
        for (int r = -WARM_UP; r < repetitions; r++) {
            long begun = ProcessTime.spent();
            work.run(plan);
            if (r >= 0) rates[r] = plan.futures() * 1e3 / (ProcessTime.spent() - begun);
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "%-60s million futures per CPU second: median %.2f, best %.2f%n",
                what,
                rates[repetitions / 2],
                rates[repetitions - 1]);
    }

    private static void inMemory(Plan plan) {
        if (Runner.run(plan, Workers.inThisThread()).futures() != plan.futures())
            throw new IllegalStateException("expected all futures");
    }

    private static void inFolder(Plan plan, Path runs) throws IOException {
        Path folder = runs.resolve("small-futures");
        Manifest manifest = Manifest.of(
                plan, Map.of("what", "the cost of a future"), new Manifest.Product("Standoff", "0", null), "none");
        try (UnfinishedRun run = UnfinishedRun.create(folder, plan, manifest, 1, InstantSource.system())) {
            Runner.run(plan, Workers.inThisThread(), run.done(), run::accept, Progress.NONE, () -> false);
            run.finish((path, summary, tally) -> {});
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
