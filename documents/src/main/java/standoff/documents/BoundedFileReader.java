package standoff.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Brings the text of a file into memory, or says why not: never more than [#LIMIT] bytes, whatever stands behind
/// the path.
final class BoundedFileReader {
    static final int LIMIT = 1 << 20;

    private static final String SMALLER = "a file of at most 1 MB";

    private BoundedFileReader() {}

    static String read(Path path) {
        String name = path.toString().isEmpty() ? "." : path.toString();
        Place file = Place.of(name);
        if (Files.isDirectory(path)) throw Problems.only(file, "a YAML file", "a directory", insideOf(path));
        try {
            if (Files.isRegularFile(path) && Files.size(path) > LIMIT)
                throw Problems.only(file, SMALLER, size(Files.size(path)), "Is it the right file?");
            return Files.isRegularFile(path)
                    ? read(name, Files.newInputStream(path))
                    : TimedReader.read(path, TimedReader.LONGEST);
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(path))
                throw Problems.only(file, "a YAML file", "a link to a file that does not exist", "");
            throw Problems.only(file, "a YAML file", "no file of that name", near(path));
        } catch (IOException e) {
            throw Problems.only(file, "a readable file", why(e), "");
        }
    }

    static String why(IOException e) {
        if (e instanceof AccessDeniedException) return "a file that may not be read";
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return "an error of the system: " + (reason == null ? e.getClass().getSimpleName() : reason);
    }

    /// The text of a stream, which is closed.
    static String read(String name, InputStream in) throws IOException {
        byte[] bytes;
        try (in) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        if (bytes.length > LIMIT) throw Problems.only(Place.of(name), SMALLER, "more", "Is it the right file?");
        return decode(name, bytes);
    }

    private static String decode(String name, byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String found =
                    String.format(Locale.ROOT, "the byte 0x%02X at offset %d", bytes[in.position()], in.position());
            throw Problems.only(endOf(name, text), "UTF-8 text", found, "Save the file as UTF-8.");
        }
        return CharacterCheck.checked(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /// The place just behind `text`.
    private static Place endOf(String name, String text) {
        return CharacterCheck.place(name, text, text.length());
    }

    static String insideOf(Path folder) {
        List<String> files = yamlFiles(folder);
        return files.isEmpty() ? "" : "Did you mean " + folder.resolve(files.getFirst()) + "?";
    }

    /// Names in the same folder that resemble the one not found.
    static String near(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        Path name = missing.getFileName();
        if (folder == null || name == null) return "";
        if (!Files.isDirectory(folder)) return "There is no folder " + folder.getFileName() + ".";
        return Similarity.to(name.toString(), yamlFiles(folder))
                .map(n -> "Did you mean " + missing.resolveSibling(n) + "?")
                .orElse("");
    }

    private static List<String> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(10_000)
                    .map(f -> String.valueOf(f.getFileName()))
                    .filter(f -> f.endsWith(".yaml") || f.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
