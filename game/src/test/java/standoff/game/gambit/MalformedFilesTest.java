package standoff.game.gambit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever a file holds, a reader reads it or refuses it with a place and a sentence: it does not fail otherwise, does
/// not hang, and takes no more memory than the file's size accounts for.
class MalformedFilesTest {
    private static final Duration SHORT = Duration.ofMillis(1500);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final double MOST_SECONDS = 2;
    private static final long BYTES_AT_ALL = 64L << 20;
    private static final long BYTES_FOR_EACH = 20_000;

    @Test
    void bentTreesAreReadOrRefused() throws IOException {
        bend(1, true, SHORT);
    }

    @Test
    void bentTablesAreReadOrRefused() throws IOException {
        bend(1, false, SHORT);
    }

    @Test
    @Tag("long")
    void treesBentForTenMinutesAreReadOrRefused() throws IOException {
        bend(2, true, LONG);
    }

    @Test
    @Tag("long")
    void tablesBentForTenMinutesAreReadOrRefused() throws IOException {
        bend(2, false, LONG);
    }

    private static void bend(long seed, boolean trees, Duration time) throws IOException {
        MutatedGames games = new MutatedGames(seed, trees);
        long begun = System.nanoTime();
        int read = 0;
        int tried = 0;
        for (; System.nanoTime() - begun < time.toNanos(); tried++) {
            byte[] file = games.next();
            boolean isGame;
            try {
                isGame = isRead(file);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", file " + tried + ": " + e + " on " + saved(file), e);
            }
            if (isGame) {
                read++;
                games.keep(file);
            }
        }
        System.out.println((trees ? "trees" : "tables") + " bent: " + tried + ", still read: " + read);
        assertThat(tried).isGreaterThan(100);
        assertThat(read).isPositive();
    }

    private static boolean isRead(byte[] file) throws IOException {
        long bytes = allocated();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        boolean isGame;
        try {
            GameFile first = GambitFiles.read(new ByteArrayInputStream(file), "bent");
            String written = GambitFiles.write(first.game());
            assertThat(GambitFiles.read(written, "again").game()).isEqualTo(first.game());
            isGame = true;
        } catch (GameFormatException refused) {
            assertThat(refused.line()).isPositive();
            assertThat(refused.column()).isPositive();
            assertThat(refused.getMessage()).startsWith("bent:").hasSizeLessThan(2_000);
            isGame = false;
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - nanos) / 1e9;
        assertThat(seconds).as("seconds").isLessThan(MOST_SECONDS);
        assertThat(allocated() - bytes).as("bytes").isLessThan(BYTES_AT_ALL + BYTES_FOR_EACH * file.length);
        return isGame;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Path saved(byte[] file) throws IOException {
        return Files.write(Files.createDirectories(Path.of("target/bent")).resolve("failed.game"), file);
    }
}
