package standoff.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import standoff.experiment.Block;
import standoff.experiment.Model;
import standoff.experiment.Plan;
import standoff.experiment.Tally;

/// A run under way: a work folder beside the one it will have, to which finished blocks are added. It holds the
/// lock on that folder until it is finished or closed.
///
/// However a process ends, either the finished folder stands there whole, or the work folder can be resumed.
public final class UnfinishedRun implements AutoCloseable {
    /// Writes what belongs into the folder of a finished run besides its data.
    @FunctionalInterface
    public interface Report {
        void write(Path folder, RunSummary summary, Tally tally) throws IOException;
    }

    private final WorkFolder folder;
    private final Plan plan;
    private final Manifest manifest;
    private final BlockFiles blocks;
    private final BitSet done;
    private final List<String> damaged;
    private final InstantSource clock;
    private final Disk disk;
    private final Lock lock;

    private UnfinishedRun(WorkFolder folder, Plan plan, Manifest manifest, InstantSource clock, Disk disk, Lock lock) {
        this.folder = folder;
        this.plan = plan;
        this.manifest = manifest;
        this.blocks = new BlockFiles(folder.blocks(), plan, manifest.digest(), disk);
        this.clock = clock;
        this.disk = disk;
        this.lock = lock;
        this.damaged = new ArrayList<>();
        this.done = blocks.whole(damaged::add);
    }

    /// Begins a run that is to be kept in a folder which does not exist yet.
    ///
    /// @param manifest of this plan
    /// @param threads  the run is given, for the manifest
    /// @throws UnusableRun    where a run is there already
    /// @throws StorageFailure where there is no room for it or nothing may be written
    public static UnfinishedRun create(Path folder, Plan plan, Manifest manifest, int threads, InstantSource clock) {
        return create(folder, plan, manifest, threads, clock, Disk.local());
    }

    static UnfinishedRun create(Path named, Plan plan, Manifest manifest, int threads, InstantSource clock, Disk disk) {
        WorkFolder folder = WorkFolder.of(named);
        FuturesFile file = FuturesFile.of(manifest);
        if (Files.exists(folder.target()))
            throw new UnusableRun(folder.target() + ": expected a folder that does not exist yet, found one; choose "
                    + "another, or remove it");
        if (Files.exists(folder.manifest()))
            throw new UnusableRun(folder.target() + ": an unfinished run is there already (" + folder.path()
                    + "); resume it, remove it, or choose another folder");
        disk.createFolders(folder.parent());
        // The blocks and the file made of them stand beside each other for a moment.
        disk.require(
                folder.parent(), 2 * (file.bytes() + PointsFile.of(manifest).bytes()) + fanBytes(plan));
        disk.createFolders(folder.blocks());
        Lock lock = take(folder, disk);
        try {
            return begin(folder, lock, plan, manifest, threads, clock, disk);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// About what the fans of all blocks take: a few hundred bytes for each series and moment in each block.
    private static long fanBytes(Plan plan) {
        if (!plan.summaries().fans()) return 0;
        return 300L * plan.model().series().size() * plan.model().timeline().count() * plan.blocks();
    }

    /// Goes on with a run that was interrupted. Its blocks are checked, and those that were damaged count as
    /// not done.
    ///
    /// @param folder   of the run, or its work folder
    /// @param manifest of what is to be resumed; it must describe the same run
    /// @throws UnusableRun where there is no unfinished run, or it is another one: the message says what differs
    public static UnfinishedRun resume(Path folder, Plan plan, Manifest manifest, int threads, InstantSource clock) {
        return resume(folder, plan, manifest, threads, clock, Disk.local());
    }

    static UnfinishedRun resume(Path named, Plan plan, Manifest manifest, int threads, InstantSource clock, Disk disk) {
        WorkFolder folder = WorkFolder.of(named);
        if (!Files.isDirectory(folder.path()))
            throw folder.isFinished()
                    ? finished(folder)
                    : new UnusableRun(folder.target() + ": expected an unfinished run to resume, found none (there is "
                            + "no " + folder.path() + ")");
        Lock lock = take(folder, disk);
        try {
            return begin(folder, lock, plan, begun(folder, manifest), threads, clock, disk);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Lock take(WorkFolder folder, Disk disk) {
        Lock lock = Lock.take(folder.lock(), disk);
        if (!folder.isFinished()) return lock;
        lock.close();
        // Killed between its last two steps, a process leaves the work folder of a finished run.
        Disk.remove(folder.path());
        throw finished(folder);
    }

    /// The manifest the run was begun with; the given one where the process was killed before it wrote its own.
    private static Manifest begun(WorkFolder folder, Manifest now) {
        if (!Files.exists(folder.manifest())) return now;
        Manifest begun = manifest(folder.target());
        List<String> differences = begun.differences(now);
        if (differences.isEmpty()) return begun;
        throw new UnusableRun(
                folder.target() + ": the unfinished run there is another one: " + String.join("; ", differences)
                        + ". Resume it as it was begun, or begin a new run in another folder.");
    }

    private static UnfinishedRun begin(
            WorkFolder folder, Lock lock, Plan plan, Manifest manifest, int threads, InstantSource clock, Disk disk) {
        Disk.removeLeftovers(folder.path());
        Disk.removeLeftovers(folder.blocks());
        disk.createFolders(folder.blocks());
        Manifest begun = manifest.begin(Manifest.Session.begin(clock.instant(), threads));
        keepPoints(folder, plan, begun, disk);
        disk.put(folder.manifest(), text(begun));
        return new UnfinishedRun(folder, plan, begun, clock, disk, lock);
    }

    /// Writes the points of the design into the work folder, from where the run can be resumed without whoever made
    /// them.
    private static void keepPoints(WorkFolder folder, Plan plan, Manifest manifest, Disk disk) {
        PointsFile points = PointsFile.of(manifest);
        if (!points.isNeeded() || Files.exists(folder.points())) return;
        Path beside = Disk.beside(folder.points());
        disk.createFolders(beside);
        try (Parquet parquet = Parquet.open(1)) {
            points.write(parquet, beside, plan.design(), disk);
        }
        disk.publish(beside, folder.points());
    }

    /// The plan an unfinished run was begun with, for its model, which is put together again.
    ///
    /// @throws UnusableRun where there is none, or its points are not those of the manifest
    public static Plan plan(Path folder, Model model) {
        Manifest manifest = manifest(folder);
        return manifest.plan()
                .of(model, PointsFile.of(manifest).read(WorkFolder.of(folder).points()));
    }

    private static UnusableRun finished(WorkFolder folder) {
        return new UnusableRun(folder.target() + ": this run is finished; there is nothing to resume");
    }

    /// Removes what a process leaves beside a finished run where it is killed between its last two steps.
    public static void tidy(Path folder) {
        WorkFolder work = WorkFolder.of(folder);
        if (!work.isFinished() || !Files.isDirectory(work.path())) return;
        try (Lock _ = Lock.take(work.lock(), Disk.local())) {
            Disk.remove(work.path());
        } catch (UnusableRun | StorageFailure e) {
            return; // its process is about to do so itself, or nobody may; it harms nobody
        }
    }

    /// The folders in this one that unfinished runs are to have.
    public static List<Path> in(Path parent) {
        return Disk.list(parent).stream()
                .filter(path -> !path.equals(WorkFolder.of(path).target()))
                .map(path -> parent.resolve(WorkFolder.of(path).target().getFileName()))
                .filter(UnfinishedRun::exists)
                .toList();
    }

    /// Whether a run that could be resumed is kept for this folder.
    public static boolean exists(Path folder) {
        return WorkFolder.of(folder).isUnfinished();
    }

    /// The manifest an unfinished run was begun with: what is needed to build its model again.
    ///
    /// @throws UnusableRun where there is none
    public static Manifest manifest(Path folder) {
        return FinishedRun.readJson(WorkFolder.of(folder).manifest(), Manifest.class);
    }

    public Manifest manifest() {
        return manifest;
    }

    public Plan plan() {
        return plan;
    }

    /// The blocks that need not be run again.
    public BitSet done() {
        synchronized (done) {
            return (BitSet) done.clone();
        }
    }

    /// The blocks of earlier sessions that were found damaged and will be run again: file and damage, in words.
    public List<String> damaged() {
        return List.copyOf(damaged);
    }

    /// Keeps a block; when this returns, it is on the disk.
    ///
    /// @throws StorageFailure where it cannot be kept; the blocks before it are
    public void accept(Block block) {
        blocks.put(block);
        synchronized (done) {
            done.set(block.index());
        }
    }

    /// The statistics of all blocks kept so far, those of earlier sessions included.
    public Tally tally() {
        Tally tally = Tally.of(plan);
        BitSet kept = done();
        for (int index = kept.nextSetBit(0); index >= 0; index = kept.nextSetBit(index + 1)) {
            try {
                tally.add(blocks.read(index));
            } catch (IOException e) {
                throw new StorageFailure(
                        "cannot read back block " + index + " of " + folder.path() + ": " + e.getMessage()
                                + ". Resume the run, and it will be run again.",
                        e);
            }
        }
        return tally;
    }

    /// Makes the folder of the finished run out of the blocks. It appears whole, by one rename, when all is
    /// written.
    ///
    /// @param report writes further files into the folder before it appears
    /// @throws StorageFailure where something cannot be written; the blocks are kept
    public FinishedRun finish(Report report) {
        int count = plan.blocks();
        if (done().cardinality() != count)
            throw new IllegalStateException(folder.target() + ": " + done().cardinality() + " of " + count
                    + " blocks are done; the others have to be run first");
        if (Files.exists(folder.target()))
            throw new UnusableRun(
                    folder.target() + ": expected a folder that does not exist yet, found one that was made "
                            + "while the run was under way; move it away and resume the run");
        Path finished = folder.finished();
        Disk.remove(finished);
        disk.createFolders(finished);
        try {
            Tally tally = Tally.of(plan);
            try (Parquet parquet = Parquet.open(threads())) {
                PointsFile points = PointsFile.of(manifest);
                if (points.isNeeded()) points.write(parquet, finished, plan.design(), disk);
                FuturesFile.of(manifest).write(parquet, finished, blocks, count, tally, disk);
                new TrajectoriesFile(manifest, plan).write(parquet, finished, tally.fans(), blocks, disk);
            }
            RunSummary summary = RunSummary.of(manifest, tally);
            disk.put(finished.resolve(WorkFolder.SUMMARY), text(summary));
            report.write(finished, summary, tally);
            disk.put(finished.resolve(WorkFolder.MANIFEST), text(manifest.finish(clock.instant())));
            Checksums.write(finished, disk);
            disk.publish(finished, folder.target());
        } catch (IOException e) {
            Disk.remove(finished);
            throw disk.failure(finished, 0, e);
        } catch (RuntimeException e) {
            Disk.remove(finished);
            throw e;
        }
        Disk.remove(folder.blocks());
        lock.close();
        Disk.remove(folder.path());
        return FinishedRun.open(folder.target());
    }

    private int threads() {
        return Math.max(1, manifest.sessions().getLast().threads());
    }

    private static ByteBuffer text(Object facts) {
        return ByteBuffer.wrap(Json.write(facts).getBytes(StandardCharsets.UTF_8));
    }

    /// Leaves off: what was done is kept, and the run can be resumed. Does nothing after [#finish].
    @Override
    public void close() {
        lock.close();
    }
}
