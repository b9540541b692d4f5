package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static standoff.cli.distribution.InstalledDistribution.FOLDER;
import static standoff.cli.distribution.InstalledDistribution.standoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.cli.house.ProcessResult;
import standoff.cli.house.Shell;

class StartTest {
    @TempDir
    private Path place = Path.of("");

    @Test
    void noCommandLeavesAnythingInTheFolderForTemporaryFiles() throws Exception {
        Path temporary = Files.createDirectory(place.resolve("tmp"));
        String replayed = WholeRun.folder().toString();
        for (List<String> words : List.of(
                List.of("--version"),
                List.of("list"),
                List.of("explain", "nations.B.opacity"),
                List.of("run", "baseline-2026", "--futures", "1", "--out", "one"),
                List.of("replay", replayed, "--future", "3"),
                List.of("compare", replayed, "one"))) {
            ProcessResult ended = standoff(
                    Shell.in(place)
                            .with("STANDOFF_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary)
                            .with("TMPDIR", temporary.toString()),
                    words.toArray(String[]::new));
            assertThat(ended.err()).as(words.toString()).isEmpty();
            assertThat(ended.code()).as(words.toString()).isZero();
            assertThat(WholeRun.names(temporary)).as(words.toString()).isEmpty();
        }
    }

    @Test
    void aCopyForAnotherPlatformSaysWhatToDo() throws Exception {
        Path carried = place.resolve("carried");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.toList()) carry(file, carried.resolve(FOLDER.relativize(file)));
        }
        ProcessResult ended = Shell.in(place)
                .run(
                        carried.resolve("bin/standoff").toString(),
                        "run",
                        "baseline-2026",
                        "--futures",
                        "1",
                        "--out",
                        "one");
        // before our sentence the driver says on its own account where else it has looked
        assertThat(ended.err())
                .contains("standoff: cannot start DuckDB")
                .contains("built for another platform: build it here");
        assertThat(place.resolve("one")).doesNotExist();
        assertThat(ended.code()).isEqualTo(3);
    }

    private static void carry(Path file, Path to) throws IOException {
        if (!String.valueOf(file.getFileName()).startsWith("libduckdb_java")) Files.copy(file, to);
    }
}
