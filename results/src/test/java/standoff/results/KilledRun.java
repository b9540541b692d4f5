package standoff.results;

import java.nio.file.Path;
import java.time.InstantSource;
import standoff.experiment.Plan;

/// A process that runs the tiny model slowly into a folder, or goes on where another was killed; the tests kill
/// it.
///
/// Arguments: the folder, the futures, and `dies` where the process is to end without a word while it writes its
/// report.
final class KilledRun {
    private static final long NANOS_PER_FUTURE = 100_000;

    private KilledRun() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        TinyModel model = new TinyModel("1", NANOS_PER_FUTURE);
        Plan plan = TinyRuns.plan(model, 1, Long.parseLong(arguments[1]));
        Manifest manifest = TinyRuns.manifest(plan);
        boolean dies = arguments.length > 2;
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
