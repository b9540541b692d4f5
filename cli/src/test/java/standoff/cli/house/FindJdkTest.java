package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The JDK that `.build/find-jdk` takes is one that Maven's toolchain takes, and no other.
class FindJdkTest {
    private static final Pattern RANGE = Pattern.compile("<version>\\[(\\d+),(\\d+)\\)</version></configuration>");

    @TempDir
    private Path home = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "24.0.2", "25", "25.0.3", "26", "26.0.1", "250"})
    void itTakesWhatTheToolchainTakes(String version) throws Exception {
        Files.createDirectory(home.resolve("bin"));
        program("javac");
        program("java");
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2025-09-16\"\n");
        ProcessResult found = Shell.in(home)
                .with("STANDOFF_JAVA_HOME", home.toString())
                .run(CompiledRooms.PROJECT.resolve(".build/find-jdk").toString());
        assertThat(found.out().equals(home + "\n")).isEqualTo(isInRange(version));
    }

    @Test
    void theRangeIsThatOfTheReleaseTheSourcesAreCompiledFor() throws IOException {
        assertThat(isInRange(String.valueOf(Runtime.version().feature()))).isTrue();
        assertThat(pom()).contains("<maven.compiler.release>25</maven.compiler.release>");
        assertThat(isInRange("25")).isTrue();
    }

    private static boolean isInRange(String version) throws IOException {
        Matcher range = RANGE.matcher(pom());
        assertThat(range.find()).isTrue();
        int feature = Integer.parseInt(version.split("\\.", 2)[0]);
        return Integer.parseInt(range.group(1)) <= feature && feature < Integer.parseInt(range.group(2));
    }

    private static String pom() throws IOException {
        return Files.readString(CompiledRooms.PROJECT.resolve("pom.xml"));
    }

    private void program(String name) throws IOException {
        Path program = Files.writeString(home.resolve("bin").resolve(name), "#!/bin/sh\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }
}
