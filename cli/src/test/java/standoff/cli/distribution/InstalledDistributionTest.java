package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static standoff.cli.distribution.InstalledDistribution.standoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.cli.house.ProcessResult;
import standoff.cli.house.Shell;

class InstalledDistributionTest {
    @TempDir
    private Path elsewhere = Path.of("");

    @Test
    void itSaysItsVersionFromAnyFolder() throws Exception {
        ProcessResult ended = standoff(Shell.in(elsewhere), "--version");
        assertThat(ended.out()).startsWith("standoff 0.").contains("on Java ");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
    }

    @Test
    void itStartsThroughALink() throws Exception {
        Path link =
                Files.createSymbolicLink(elsewhere.resolve("so"), InstalledDistribution.FOLDER.resolve("bin/standoff"));
        ProcessResult ended = Shell.in(elsewhere).run(link.toString(), "--version");
        Files.delete(link);
        assertThat(ended.out()).startsWith("standoff ");
    }

    @Test
    void itRunsWhereverItIsCarried() throws Exception {
        Path carried = elsewhere.resolve("a place with spaces");
        carry(InstalledDistribution.FOLDER, carried);
        ProcessResult ended =
                Shell.in(elsewhere).run(carried.resolve("bin/standoff").toString(), "--version");
        assertThat(ended.out()).startsWith("standoff ");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void everyLibraryItBundlesIsNamedWithItsLicense() throws IOException {
        String notice = Files.readString(InstalledDistribution.FOLDER.resolve("NOTICE"));
        try (var jars = Files.newDirectoryStream(InstalledDistribution.FOLDER.resolve("lib"), "*.jar")) {
            for (Path jar : jars) {
                String name = String.valueOf(jar.getFileName()).replaceFirst("-[0-9][^-]*\\.jar$", "");
                boolean ours = Files.exists(Path.of("..", name, "pom.xml"));
                if (!ours) assertThat(notice).containsPattern("(?m)^" + name + " +(Apache-2\\.0|MIT) ");
            }
        }
    }

    @Test
    void aMistypedCommandIsAnsweredOnTheStandardErrorWithCode2() throws Exception {
        ProcessResult ended = standoff(Shell.in(elsewhere), "complteion");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("standoff: there is no command complteion. Did you mean completion");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailureAndAReaderWhoHasSeenEnoughIsNone() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no " + full);
        String standoff = "'" + InstalledDistribution.FOLDER.resolve("bin/standoff") + "'";
        ProcessResult lost = Shell.in(elsewhere).run("bash", "-c", standoff + " list >" + full);
        assertThat(lost.err()).isEqualTo("standoff: the results could not be written: No space left on device.\n");
        assertThat(lost.code()).isEqualTo(3);
        ProcessResult enough =
                Shell.in(elsewhere).run("bash", "-c", "set -o pipefail; " + standoff + " explain --all | head -n 1");
        assertThat(enough.out()).isEqualTo("# The race model\n");
        assertThat(enough.err()).isEmpty();
        assertThat(enough.code()).isZero();
    }

    @Test
    void theCompletionScriptIsValidBash() throws Exception {
        Path script = elsewhere.resolve("completion.bash");
        Files.writeString(script, standoff(Shell.in(elsewhere), "completion").out());
        assertThat(Shell.in(elsewhere).run("bash", "-n", script.toString())).isEqualTo(new ProcessResult(0, "", ""));
    }

    @Test
    void withoutAJdk25OneSentenceSaysWhatToInstall() throws Exception {
        Path tools = Files.createDirectory(elsewhere.resolve("tools"));
        Shell.lend(tools, "bash readlink grep");
        Path copy = elsewhere.resolve("copy");
        carry(InstalledDistribution.FOLDER.resolve("bin"), copy.resolve("bin"));
        Path finder = copy.resolve("bin/find-jdk");
        Files.writeString(finder, Files.readString(finder).replace("/usr/lib/jvm/*25* /opt/*25*", ""));
        ProcessResult ended = Shell.in(elsewhere)
                .with("PATH", tools.toString())
                .with("JAVA_HOME", "")
                .with("STANDOFF_JAVA_HOME", "")
                .run(copy.resolve("bin/standoff").toString(), "--version");
        assertThat(ended.err()).startsWith("standoff: no JDK 25 found").hasLineCount(1);
        assertThat(ended.code()).isEqualTo(3);
    }

    private static void carry(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.walk(from)) {
            for (Path file : files.skip(1).toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
