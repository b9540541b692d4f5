package standoff.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `SHA256SUMS`: a digest for each file of a finished run, as `sha256sum --check` reads it. It tells whether
/// somebody changed a file after the run; it is no proof against someone who changes both.
final class Checksums {
    static final String NAME = "SHA256SUMS";
    private static final String BETWEEN = "  ";

    private Checksums() {}

    /// Writes the digests of all files that stand in the folder.
    static void write(Path folder, Disk disk) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Disk.list(folder))
            lines.append(Digest.of(file))
                    .append(BETWEEN)
                    .append(file.getFileName())
                    .append('\n');
        disk.put(folder.resolve(NAME), ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// @throws UnusableRun where a file is missing or is not what was written
    static void check(Path folder) {
        Path sums = folder.resolve(NAME);
        for (String line : lines(sums)) {
            int end = line.indexOf(BETWEEN);
            if (end < 0)
                throw new UnusableRun(sums + ": expected a digest and a file's name, found \"" + line
                        + "\"; it was changed: run the scenario again");
            Path file = folder.resolve(line.substring(end + BETWEEN.length()));
            if (!Files.isRegularFile(file))
                throw new UnusableRun(folder + ": expected " + file.getFileName()
                        + ", found none; the folder is not whole: run the scenario again");
            if (!digest(file).equals(line.substring(0, end)))
                throw new UnusableRun(file + ": was changed after the run: its digest is not the one in " + NAME
                        + "; restore it, or run the scenario again");
        }
    }

    private static List<String> lines(Path sums) {
        if (!Files.isRegularFile(sums))
            throw new UnusableRun(sums.getParent() + ": expected " + NAME
                    + ", found none; the folder is not whole: run the scenario again");
        try {
            return Files.readAllLines(sums);
        } catch (IOException e) {
            throw new UnusableRun(sums + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String digest(Path file) {
        try {
            return Digest.of(file);
        } catch (IOException e) {
            throw new UnusableRun(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
