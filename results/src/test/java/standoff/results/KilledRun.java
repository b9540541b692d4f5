package standoff.results;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import standoff.experiment.Plan;

/// A process that runs the tiny model slowly into a folder, or goes on where another was killed; the tests kill
/// it.
///
/// Arguments: the folder, the futures, and `dies` where the process is to end without a word while it writes its
/// report.
final class KilledRun {
    private static final long NANOS_PER_FUTURE = 100_000;

    /// Words after the number of futures: the process ends before its last step; the run is a design of eight points.
    static final String DIES = "dies";

    static final String DESIGN = "design";

    private KilledRun() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        TinyModel model = new TinyModel("1", NANOS_PER_FUTURE);
        long futures = Long.parseLong(arguments[1]);
        boolean ofPoints = List.of(arguments).contains(DESIGN);
        Plan plan = ofPoints ? TinyRuns.design(model, futures / 8) : TinyRuns.plan(model, 1, futures);
        Manifest manifest = TinyRuns.manifest(plan);
        boolean dies = List.of(arguments).contains(DIES);
        InstantSource clock = InstantSource.system();
        try (UnfinishedRun run = UnfinishedRun.exists(folder)
                ? UnfinishedRun.resume(folder, plan, manifest, 2, clock)
                : UnfinishedRun.create(folder, plan, manifest, 2, clock)) {
            TinyRuns.runAll(run);
            run.finish((where, summary, tally) -> {
                if (dies) Runtime.getRuntime().halt(9);
            });
        } catch (UnusableRun refused) {
            System.out.println(refused.getMessage());
            System.exit(2);
        } catch (StorageFailure failed) {
            System.out.println(failed.getMessage());
            System.exit(3);
        }
    }
}
