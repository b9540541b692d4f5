package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Plan;

class KilledRunTest {
    private static final Plan PLAN = TinyRuns.plan(1, 8000);
    private static final int KILLS = 3;

    @TempDir
    Path place;

    @Test
    void aRunKilledAtRandomMomentsIsResumedToTheSameBits() throws Exception {
        killed(PLAN);
    }

    @Test
    void aDesignKilledAtRandomMomentsIsResumedToTheSameBits() throws Exception {
        killed(TinyRuns.design(new TinyModel(), 1000), KilledRun.DESIGN);
    }

    private void killed(Plan plan, String... more) throws Exception {
        FinishedRun whole = TinyRuns.finished(place.resolve("whole"), plan);
        long seed = Long.getLong("standoff.kill.seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = place.resolve("killed");
        List<String> story = new ArrayList<>();
        for (int kill = 0; kill < KILLS && !Files.exists(folder); kill++) {
            Process process = start(folder, plan, more);
            awaitABlock(process, folder);
            long millis = random.nextLong(1000);
            boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor(); // SIGKILL
            story.add((ended ? "ended within " : "killed after ") + millis + " ms of its first block");
            if (Files.exists(folder))
                assertThat(FinishedRun.open(folder).summary().futures()).isEqualTo(8000);
        }
        if (!Files.exists(folder))
            assertThat(start(folder, plan, more).waitFor()).isZero();
        String said = "-Dstandoff.kill.seed=" + seed + ": " + story;
        assertThat(FinishedRun.open(folder).manifest().plan())
                .as(said)
                .isEqualTo(TinyRuns.manifest(plan).plan());
        SameBits.assertSame(FinishedRun.open(folder), whole);
    }

    /// Waits until the process has kept a block, so that every session has something to lose.
    private static void awaitABlock(Process process, Path folder) throws InterruptedException {
        Path blocks = WorkFolder.of(folder).blocks();
        int before = Disk.list(blocks).size();
        while (process.isAlive() && Disk.list(blocks).size() == before) Thread.sleep(5);
    }

    @Test
    void aRunKilledWhileItsFilesAreWrittenIsResumedToTheSameBits() throws Exception {
        Plan plan = TinyRuns.plan(1, 100);
        Path folder = place.resolve("killed");
        assertThat(start(folder, "100", KilledRun.DIES).waitFor()).isEqualTo(9);
        assertThat(folder).doesNotExist();
        try (UnfinishedRun run = TinyRuns.resume(folder, plan)) {
            assertThat(run.done().cardinality()).isEqualTo(2);
            SameBits.assertSame(run.finish(TinyRuns.NO_REPORT), TinyRuns.finished(place.resolve("whole"), plan));
        }
    }

    @Test
    void aSecondProcessIsTurnedAwayFromTheRunOfAnother() throws Exception {
        Path folder = place.resolve("shared");
        try (UnfinishedRun run = TinyRuns.create(folder, TinyRuns.plan(1, 100))) {
            Process second = start(folder, "100");
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isEqualTo(2);
            assertThat(said).contains("another process is at work on this run");
            assertThat(run.done().cardinality()).isZero();
        }
    }

    @Test
    void aMachineThatCannotUnpackTheLibraryIsToldWhyAndKeepsTheBlocks() throws Exception {
        Path folder = place.resolve("run");
        Path missing = place.resolve("no such folder");
        Process process = start(missing, List.of(folder.toString(), "100"));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(said)
                .startsWith("cannot start DuckDB, which writes and reads Parquet files: ")
                .contains("folder for temporary files (" + missing + ")");
        try (UnfinishedRun run = TinyRuns.resume(folder, TinyRuns.plan(1, 100))) {
            assertThat(run.done().cardinality()).isEqualTo(2);
        }
    }

    private Process start(Path folder, Plan plan, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(plan.futures())));
        arguments.addAll(List.of(more));
        return start(folder, arguments.toArray(String[]::new));
    }

    private Process start(Path folder, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString()));
        arguments.addAll(List.of(more));
        // A killed process cannot clean up what DuckDB unpacked, so it gets a folder of its own for that.
        return start(Files.createDirectories(place.resolve("tmp")), arguments);
    }

    private Process start(Path temporary, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(place.resolve("errors").toFile())
                .start();
    }
}
