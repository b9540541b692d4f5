package standoff.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static standoff.cli.distribution.InstalledDistribution.standoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.cli.house.ProcessResult;
import standoff.cli.house.Shell;

/// A run that nobody interrupted, on one thread: what every other way to the same question is held against. It
/// is made once and stays in `target/`.
final class WholeRun {
    /// Eleven blocks: ten of 128 and one of 20.
    static final int FUTURES = 1300;

    /// What follows from the question alone; `manifest.json` tells of threads and times too.
    private static final List<String> SAME_BYTES =
            List.of("futures.parquet", "trajectories.parquet", "summary.json", "report.html");

    private static @Nullable Path folder;

    private WholeRun() {}

    /// The words after `standoff` that ask for it.
    static List<String> question() {
        return List.of("run", "baseline-2026", "--futures", String.valueOf(FUTURES));
    }

    static synchronized Path folder() throws IOException, InterruptedException {
        Path made = folder;
        if (made != null) return made;
        Path target = Path.of("target").toAbsolutePath().resolve("whole-run");
        if (Files.exists(target)) {
            for (Path file : entries(target)) Files.delete(file);
            Files.delete(target);
        }
        ProcessResult ended = standoff(
                Shell.in(Path.of("target")),
                Stream.concat(question().stream(), Stream.of("--threads", "1", "--quiet", "--out", target.toString()))
                        .toArray(String[]::new));
        assertThat(ended).isEqualTo(new ProcessResult(0, "", ""));
        folder = target;
        return target;
    }

    /// Holds another run of the same question against it, byte by byte.
    static void assertSameBytes(Path other) throws IOException, InterruptedException {
        Path whole = folder();
        assertThat(names(other)).isEqualTo(names(whole));
        for (String file : SAME_BYTES)
            assertThat(Files.mismatch(other.resolve(file), whole.resolve(file)))
                    .as("first byte of %s that differs from the run nobody interrupted", other.resolve(file))
                    .isEqualTo(-1);
    }

    /// A folder under its final name is whole at every moment.
    static void assertWholeOrAbsent(Path other) throws IOException, InterruptedException {
        if (Files.exists(other)) assertSameBytes(other);
    }

    static List<String> names(Path folder) throws IOException {
        return entries(folder).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
