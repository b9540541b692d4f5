package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static standoff.cli.distribution.InstalledDistribution.FOLDER;
import static standoff.cli.distribution.InstalledDistribution.standoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.cli.house.ProcessResult;
import standoff.cli.house.Shell;

/// The promise that a question has one answer, to the byte: on any number of threads, and however often the
/// process that works on it is killed.
class KilledCommandTest {
    /// Where in its life a process is killed: some random milliseconds after it has got so far.
    private enum Stage {
        STARTING(900),
        COMPUTING(600),
        WRITING(500);

        private final int spreadMillis;

        Stage(int spreadMillis) {
            this.spreadMillis = spreadMillis;
        }

        boolean isReached(Path work, int blocksBefore) throws IOException {
            return switch (this) {
                case STARTING -> true;
                case COMPUTING -> blocks(work) > blocksBefore;
                case WRITING -> Files.exists(work.resolve("finished"));
            };
        }
    }

    @TempDir
    private Path place = Path.of("");

    @Test
    void twoThreadsGiveTheBytesOfOne() throws Exception {
        Path folder = place.resolve("two");
        assertThat(run(folder, 2, false)).isEqualTo(new ProcessResult(0, "", ""));
        WholeRun.assertSameBytes(folder);
    }

    @Test
    void aRunKilledThreeTimesIsResumedToTheSameBytes() throws Exception {
        kill(3);
    }

    @Test
    @Tag("long")
    void runsKilledTwentyTimesAreResumedToTheSameBytes() throws Exception {
        kill(20);
    }

    /// Kills as often as asked, in the three stages in turn: a run is killed in each of them before it is
    /// completed.
    private void kill(int kills) throws Exception {
        long seed = Long.getLong("standoff.kill.seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        List<String> story = new ArrayList<>(List.of("-Dstandoff.kill.seed=" + seed));
        try {
            int killed = 0;
            for (int attempt = 0; killed < kills && attempt < 3 * kills; attempt++) {
                Path folder = place.resolve("run-" + attempt);
                for (Stage stage : Stage.values())
                    if (killed < kills && !Files.exists(folder) && killed(folder, stage, random, story)) killed++;
                complete(folder, 1 + random.nextInt(2));
            }
            assertThat(killed).isEqualTo(kills);
        } catch (Exception | AssertionError e) {
            throw new AssertionError(String.join("; ", story), e);
        }
    }

    /// Whether the process was killed; it may have ended before.
    private boolean killed(Path folder, Stage stage, SplittableRandom random, List<String> story) throws Exception {
        Path work = work(folder);
        int before = blocks(work);
        int threads = 1 + random.nextInt(2);
        int millis = random.nextInt(stage.spreadMillis);
        Shell.Running running = start(folder, threads, Files.exists(work));
        Process process = running.process();
        while (process.isAlive() && !stage.isReached(work, before)) {
            WholeRun.assertWholeOrAbsent(folder);
            process.waitFor(3, TimeUnit.MILLISECONDS);
        }
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        ProcessResult how = running.await();
        story.add("%s, %d ms on, %d threads: %s".formatted(stage, millis, threads, how));
        if (ended) assertThat(how).isEqualTo(new ProcessResult(0, "", ""));
        WholeRun.assertWholeOrAbsent(folder);
        return !ended;
    }

    private void complete(Path folder, int threads) throws Exception {
        boolean resume = Files.exists(work(folder)) || Files.exists(folder);
        assertThat(run(folder, threads, resume).code()).isZero();
        WholeRun.assertSameBytes(folder);
        assertThat(work(folder)).doesNotExist();
    }

    private static Path work(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".part");
    }

    private static int blocks(Path work) throws IOException {
        Path blocks = work.resolve("blocks");
        if (!Files.isDirectory(blocks)) return 0;
        return (int) WholeRun.names(blocks).stream()
                .filter(name -> name.endsWith(".block"))
                .count();
    }

    private ProcessResult run(Path folder, int threads, boolean resume) throws IOException, InterruptedException {
        return standoff(Shell.in(place), words(folder, threads, resume).toArray(String[]::new));
    }

    private Shell.Running start(Path folder, int threads, boolean resume) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(FOLDER.resolve("bin/standoff").toString()));
        command.addAll(words(folder, threads, resume));
        return Shell.in(place).start(command.toArray(String[]::new));
    }

    private static List<String> words(Path folder, int threads, boolean resume) {
        List<String> words = new ArrayList<>(WholeRun.question());
        words.addAll(List.of("--threads", String.valueOf(threads), "--quiet", "--out", folder.toString()));
        if (resume) words.add("--resume");
        return words;
    }
}
