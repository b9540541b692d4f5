package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static standoff.cli.distribution.InstalledDistribution.FOLDER;
import static standoff.cli.distribution.InstalledDistribution.standoff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.cli.house.ProcessResult;
import standoff.cli.house.Shell;

/// A run that is stopped, or that the disk cannot hold, keeps what is done and says how to go on.
class StoppedRunTest {
    @TempDir
    private Path place = Path.of("");

    @Test
    void ctrlCKeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
        Path folder = place.resolve("stopped");
        Path blocks = place.resolve(".stopped.part/blocks");
        // Whoever starts these tests in the background makes all their children deaf to an interrupt; env undoes it.
        List<String> command = new ArrayList<>(List.of(
                "env", "--default-signal=INT", FOLDER.resolve("bin/standoff").toString()));
        command.addAll(asked("stopped"));
        command.addAll(List.of("--threads", "1")); // so that a block is left to begin
        Shell.Running running = Shell.in(place).start(command.toArray(String[]::new));
        while (running.process().isAlive()
                && !(Files.exists(blocks) && !WholeRun.names(blocks).isEmpty()))
            running.process().waitFor(5, TimeUnit.MILLISECONDS);
        ProcessResult interrupt = Shell.in(place)
                .run("kill", "-INT", String.valueOf(running.process().pid()));
        assertThat(interrupt).isEqualTo(new ProcessResult(0, "", ""));
        ProcessResult ended = running.await();
        assertThat(ended.err())
                .matches("standoff: cancelled after (128|256|384|512|640|768|896|1024|1152|1280) of 1300 futures; "
                        + "what is done is kept\\. To go on: "
                        + "standoff run baseline-2026 --futures 1300 --seed 1 --out stopped --resume\\n");
        assertThat(ended.code()).isEqualTo(130);
        assertThat(folder).doesNotExist();

        assertThat(run("stopped", "--resume").code()).isZero();
        WholeRun.assertSameBytes(folder);
    }

    @Test
    void aFinishedRunIsShownAgainWhetherOrNotItIsToBeResumed() throws Exception {
        Path whole = WholeRun.folder();
        for (String more : List.of("--threads=1", "--resume")) {
            ProcessResult ended = run(whole.toString(), more);
            assertThat(ended.err())
                    .isEqualTo(
                            "standoff: this run is finished already and stands in " + whole + ": shown from there\n");
            assertThat(ended.code()).isZero();
        }
    }

    @Test
    void whereThereIsNothingToResumeItSaysSo() throws Exception {
        Files.createDirectories(place.resolve(".other.part/blocks"));
        assertThat(run("none", "--resume"))
                .isEqualTo(new ProcessResult(
                        2,
                        "",
                        "standoff: none: there is nothing to resume. Leave --resume off to begin this run. Unfinished"
                                + " beside it: other.\n"));
    }

    @Test
    void aRunOfAnotherQuestionIsNeitherShownNorResumedAndItSaysWhatDiffers() throws Exception {
        ProcessResult ended =
                run(WholeRun.folder().toString(), "--resume", "--seed", "7", "--set", "nations.B.opacity=0.8");
        assertThat(ended.err())
                .startsWith("standoff: " + WholeRun.folder() + ": a finished run of something else is there: ")
                .contains("the question.settings.nations.B.opacity was not given and is 0.8; ")
                .contains("the seed was 1 and is 7")
                .hasLineCount(1);
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void everyFutureIsReplayedToTheBit() throws Exception {
        for (String future : List.of("7", "777", "1299")) { // traced, in the middle, the last
            ProcessResult ended =
                    standoff(Shell.in(place), "replay", WholeRun.folder().toString(), "--future", future);
            assertThat(ended.out())
                    .contains("future " + future + " ends in: ")
                    .endsWith("identical to the record, to the bit\n");
            assertThat(ended.code()).isZero();
        }
    }

    @Test
    void aFutureThatTheRunDoesNotHaveIsBadInput() throws Exception {
        for (String future : List.of("-1", "999999999")) {
            ProcessResult ended =
                    standoff(Shell.in(place), "replay", WholeRun.folder().toString(), "--future", future);
            assertThat(ended.err())
                    .startsWith("standoff: --future: expected 0 to ")
                    .endsWith("found " + future + ".\n");
            assertThat(ended.code()).isEqualTo(2);
        }
    }

    @Test
    void aRunFolderThatWasTamperedWithIsRefusedInASentence() throws Exception {
        for (String file : List.of("futures.parquet", "trajectories.parquet", "summary.json")) {
            Path folder = copy("changed-" + file);
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(file), bytes);
            assertRefused(folder, file + ": was changed after the run");
        }
        Path cut = copy("cut");
        byte[] bytes = Files.readAllBytes(cut.resolve("futures.parquet"));
        Files.write(cut.resolve("futures.parquet"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(cut, "futures.parquet: was changed after the run");
        Path robbed = copy("robbed");
        Files.delete(robbed.resolve("futures.parquet"));
        assertRefused(robbed, "expected futures.parquet, found none");
        Path other = copy("other");
        Path manifest = other.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"seed\": 1", "\"seed\": 2"));
        assertRefused(other, "manifest.json: was changed after the run");
    }

    private void assertRefused(Path folder, String why) throws Exception {
        ProcessResult ended = standoff(Shell.in(place), "replay", folder.toString(), "--future", "7");
        assertThat(ended.err()).startsWith("standoff: " + folder).contains(why).hasLineCount(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(2);
    }

    private Path copy(String name) throws Exception {
        Path copy = Files.createDirectory(place.resolve(name));
        for (String file : WholeRun.names(WholeRun.folder()))
            Files.copy(WholeRun.folder().resolve(file), copy.resolve(file));
        return copy;
    }

    @Test
    void aDiskThatIsTooSmallIsToldBeforeTheWork() throws Exception {
        ProcessResult ended = onADiskOf("3m", "\"$standoff\" " + words("disk/full") + "; echo $?; ls -A disk");
        assertThat(ended.err())
                .containsPattern(
                        "disk: the run may need \\d+\\.\\d MB here, and 3\\.\\d MB are free\\. Free some space");
        assertThat(ended.out()).isEqualTo("3\n");
    }

    /// The disk is filled by somebody else while the run is under way, once a block is kept.
    @Test
    void aDiskThatFillsUpLeavesNothingHalfWrittenAndTheRunCanGoOn() throws Exception {
        ProcessResult ended = onADiskOf("48m", """
            "$standoff" %s & run=$!
            until [ -e disk/.full.part/blocks/000000.block ]; do sleep 0.02; done
            head -c 100m /dev/zero >disk/filler
            wait $run; echo $?; ls -A disk
            rm disk/filler
            "$standoff" %s --resume; echo $?
            cp -r disk/full .\
            """.formatted(words("disk/full"), words("disk/full")));
        assertThat(ended.err())
                .contains("No space left on device. Free some space")
                .contains("Finished blocks are kept, and the run can be resumed.")
                .doesNotContain("\tat ");
        assertThat(ended.out()).isEqualTo("3\n.full.part\nfiller\n0\n");
        WholeRun.assertSameBytes(place.resolve("full"));
    }

    /// Runs a script beside a folder `disk` that is a file system of this size, for this script alone.
    private ProcessResult onADiskOf(String size, String script) throws Exception {
        String mount = "mkdir disk && mount -t tmpfs -o size=" + size + " standoff disk";
        List<String> alone = List.of("unshare", "--user", "--map-root-user", "--mount", "bash", "-c");
        ProcessResult tried = run(alone, mount + " && rmdir disk 2>/dev/null; exit 0");
        boolean able = tried.err().isEmpty() && tried.code() == 0;
        Files.deleteIfExists(place.resolve("disk"));
        assumeTrue(able, "no file system may be mounted here: " + tried.err().strip());
        return run(alone, mount + "\n" + script);
    }

    private ProcessResult run(List<String> command, String script) throws Exception {
        String[] words = Stream.concat(command.stream(), Stream.of(script)).toArray(String[]::new);
        return Shell.in(place)
                .with("standoff", FOLDER.resolve("bin/standoff").toString())
                .run(words);
    }

    private ProcessResult run(String folder, String... more) throws Exception {
        return standoff(
                Shell.in(place),
                Stream.concat(asked(folder).stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static String words(String folder) {
        return String.join(" ", asked(folder));
    }

    private static List<String> asked(String folder) {
        return Stream.concat(WholeRun.question().stream(), Stream.of("--quiet", "--out", folder))
                .toList();
    }
}
