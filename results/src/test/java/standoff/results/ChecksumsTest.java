package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "abc");
        Files.writeString(folder.resolve("b c.txt"), "");
        Checksums.write(folder, Disk.local());
    }

    @Test
    void theFileIsInTheFormThatSha256sumChecks() throws IOException {
        // FIPS 180-4 gives the digests of "abc" and of nothing.
        assertThat(folder.resolve(Checksums.NAME)).hasContent("""
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b c.txt
            """);
        Checksums.check(folder);
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("b c.txt"), "d");
        assertRefused(folder.resolve("b c.txt") + ": was changed after the run");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("a.txt"));
        assertRefused(folder + ": expected a.txt, found none");
    }

    @Test
    void missingOrMutilatedChecksumsAreNamed() throws IOException {
        Path sums = Files.writeString(folder.resolve(Checksums.NAME), "something\n");
        assertRefused(sums + ": expected a digest and a file's name, found \"something\"");
        Files.delete(sums);
        assertRefused(folder + ": expected SHA256SUMS, found none");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> Checksums.check(folder))
                .isInstanceOf(UnusableRun.class)
                .hasMessageStartingWith(why);
    }
}
