package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./standoff` in a project of two files, with a Maven that only writes down that it was called.
class LauncherTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path scratch = Path.of("");

    private Path project = Path.of("");
    private Path elsewhere = Path.of("");

    @BeforeEach
    void aProjectOfTwoFiles() throws IOException {
        project = Files.createDirectory(scratch.resolve("the project"));
        elsewhere = Files.createDirectories(scratch.resolve("elsewhere"));
        for (String file : List.of(
                "standoff",
                ".build/stale",
                ".build/errors",
                ".build/distribution",
                ".build/commit",
                ".build/find-jdk")) {
            Files.createDirectories(project.resolve(file).getParent());
            Files.copy(PROJECT.resolve(file), project.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        write("pom.xml", "<project/>");
        write("cli/src/main/Standoff.java", "class Standoff {}");
        write("cli/src/test/StandoffTest.java", "class StandoffTest {}");
        program("tools/mvn", """
            echo built >>"%s/builds"
            sleep 0.3
            mkdir -p cli/target/standoff-0.1.0/bin cli/target/standoff-0.1.0/lib
            { echo '#!/bin/bash'; echo 'echo "build $(wc -l <"%s/builds") was given $*"'; } >cli/target/standoff-0.1.0/bin/standoff
            chmod +x cli/target/standoff-0.1.0/bin/standoff
            """.formatted(project, project));
    }

    @Test
    void theFirstUseBuildsAndSaysSoInOneLine() throws Exception {
        ProcessResult ended = standoff("run", "a b");
        assertThat(ended)
                .isEqualTo(new ProcessResult(
                        0, "build 1 was given run a b\n", "standoff: first use, building (about a minute) …\n"));
    }

    @Test
    void laterStartsAreSilentAndBuildNothing() throws Exception {
        standoff();
        assertThat(standoff("x")).isEqualTo(new ProcessResult(0, "build 1 was given x\n", ""));
    }

    @Test
    void itStartsThroughALinkToALink() throws Exception {
        standoff();
        Path link = Files.createSymbolicLink(scratch.resolve("link"), project.resolve("standoff"));
        Path second = Files.createSymbolicLink(elsewhere.resolve("second"), link);
        assertThat(Shell.in(elsewhere).run(second.toString(), "x").out()).isEqualTo("build 1 was given x\n");
    }

    @Test
    void aChangedSourceIsBuiltAgain() throws Exception {
        standoff();
        change("cli/src/main/Standoff.java");
        assertThat(standoff("x"))
                .isEqualTo(new ProcessResult(
                        0,
                        "build 2 was given x\n",
                        "standoff: the sources have changed, building (about a minute) …\n"));
        assertThat(standoff("x").err()).isEmpty();
    }

    @Test
    void aDeletedSourceIsBuiltAgain() throws Exception {
        write("cli/src/main/Old.java", "class Old {}");
        standoff();
        Files.delete(project.resolve("cli/src/main/Old.java"));
        assertThat(standoff("x").out()).isEqualTo("build 2 was given x\n");
    }

    @Test
    void aChangedTestIsNoReasonToBuild() throws Exception {
        standoff();
        change("cli/src/test/StandoffTest.java");
        assertThat(standoff("x").out()).isEqualTo("build 1 was given x\n");
    }

    @Test
    void twoFirstUsesAtTheSameTimeBuildOnce() throws Exception {
        Shell.Running one = start("one");
        Shell.Running two = start("two");
        assertThat(one.await().out()).isEqualTo("build 1 was given one\n");
        assertThat(two.await().out()).isEqualTo("build 1 was given two\n");
    }

    @Test
    void aFailedBuildShowsWhyAndLeavesNothingHalfMade() throws Exception {
        program("tools/mvn", """
            mkdir -p cli/target/standoff-0.1.0/bin
            echo '[INFO] compiling'; echo '[ERROR] /Standoff.java:[1,7] cannot find symbol'; exit 1
            """);
        ProcessResult ended = standoff("x");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("/Standoff.java:[1,7] cannot find symbol\n")
                .doesNotContain("[INFO]")
                .endsWith("standoff: the whole log is " + project + "/dist/build.log\n");
        try (var left = Files.list(project.resolve("dist/.builds"))) {
            assertThat(left).isEmpty();
        }
        assertThat(project.resolve("dist/standoff-0.1.0")).doesNotExist();
    }

    @Test
    void aFailureThatTheLogDoesNotExplainShowsItsLastLines() throws Exception {
        program("tools/mvn", "seq 1 30; exit 1");
        assertThat(standoff("x").err())
                .contains("\n11\n12\n")
                .contains("\n30\n")
                .doesNotContain("\n10\n");
    }

    @Test
    void aFailedBuildIsNotTakenForAnOldOne() throws Exception {
        standoff();
        change("pom.xml");
        program("tools/mvn", "exit 1");
        assertThat(standoff("x").code()).isEqualTo(1);
        assertThat(standoff("x").code()).isEqualTo(1);
    }

    @Test
    void whatIsRunningKeepsItsFilesWhenAnotherBuildReplacesThem() throws Exception {
        standoff();
        Path before = project.resolve("dist/standoff-0.1.0").toRealPath();
        change("pom.xml");
        standoff();
        assertThat(before.resolve("bin/standoff")).exists();
        assertThat(project.resolve("dist/standoff-0.1.0").toRealPath()).isNotEqualTo(before);
    }

    @Test
    void theThreeLatestBuildsAreKept() throws Exception {
        standoff();
        for (int i = 0; i < 4; i++) {
            change("pom.xml");
            assertThat(standoff("x").out()).isEqualTo("build " + (i + 2) + " was given x\n");
        }
        try (var kept = Files.list(project.resolve("dist/.builds"))) {
            assertThat(kept).hasSize(3);
        }
    }

    @Test
    void aSignalToItReachesTheProgramBecauseItBecomesTheProgram() throws Exception {
        standoff();
        Path launcher = project.resolve("dist/standoff-0.1.0/bin/standoff");
        Files.writeString(launcher, "#!/usr/bin/env bash\necho $$\n");
        Shell.Running running = start();
        assertThat(running.await().out()).isEqualTo(running.process().pid() + "\n");
    }

    @Test
    void withoutMavenOneSentenceSaysWhatToInstall() throws Exception {
        Files.delete(project.resolve("tools/mvn"));
        Shell.lend(project.resolve("tools"), "bash readlink dirname grep find mkdir mktemp chmod rm");
        ProcessResult ended = Shell.in(elsewhere)
                .with("PATH", project.resolve("tools").toString())
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run(project.resolve("standoff").toString());
        assertThat(ended.err()).startsWith("standoff: building needs Maven").hasLineCount(1);
        assertThat(ended.code()).isEqualTo(3);
    }

    private ProcessResult standoff(String... args) throws IOException, InterruptedException {
        return start(args).await();
    }

    private Shell.Running start(String... args) throws IOException {
        String[] command = new String[args.length + 1];
        command[0] = project.resolve("standoff").toString();
        System.arraycopy(args, 0, command, 1, args.length);
        return Shell.in(elsewhere)
                .with("PATH", project.resolve("tools") + ":" + System.getenv("PATH"))
                .start(command);
    }

    /// Gives a file a later time than anything that was built before, whatever the grain of the file system's
    /// clock.
    private void change(String file) throws IOException {
        Files.setLastModifiedTime(project.resolve(file), FileTime.from(Instant.now()));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void program(String file, String script) throws IOException {
        write(file, "#!/usr/bin/env bash\n" + script);
        assertThat(project.resolve(file).toFile().setExecutable(true)).isTrue();
    }
}
