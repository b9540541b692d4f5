package standoff.game;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import standoff.game.gambit.GambitFiles;

/// Sample games of others, which are not part of this project: files in the folder named by the system property
/// `standoff.games` or the variable `STANDOFF_GAMES`, else in `shared/games` beside the checkout. Only test classes
/// that say they measure against them read them, and are skipped by name where there are none.
public final class SampleGames {
    private SampleGames() {}

    public static Path folder() {
        String named =
                System.getProperty("standoff.games", Objects.requireNonNullElse(System.getenv("STANDOFF_GAMES"), ""));
        if (!named.isEmpty()) return Path.of(named);
        Path beside = Path.of("../../shared/games");
        return Files.isDirectory(beside) ? beside : Path.of("../shared/games");
    }

    public static Path file(String path) {
        Path file = folder().resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "sample game " + path + " is not on this machine");
        return file;
    }

    public static ExtensiveGame tree(String path) {
        return (ExtensiveGame) GambitFiles.read(file(path)).game();
    }

    public static StrategicGame table(String path) {
        return (StrategicGame) GambitFiles.read(file(path)).game();
    }

    /// All files below a folder of the samples, or one test that is skipped.
    public static Stream<DynamicTest> each(String below, CheckedConsumer check) {
        Path from = folder().resolve(below);
        if (!Files.isDirectory(from))
            return Stream.of(DynamicTest.dynamicTest(
                    "sample games " + below, () -> Assumptions.abort("sample games are not on this machine")));
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> sorted = files.filter(f -> f.toString().matches(".*\\.[en]fg(\\.gz)?"))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .map(f -> DynamicTest.dynamicTest(from.relativize(f).toString(), () -> check.accept(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A check of one file.
    public interface CheckedConsumer {
        void accept(Path file) throws Exception;
    }
}
