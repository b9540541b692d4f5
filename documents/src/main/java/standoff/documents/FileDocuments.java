package standoff.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The documents in the files of this machine: the only class of the room that knows files.
public final class FileDocuments implements DocumentSource {
    private final PipeOpener pipes;

    /// Opens what is no regular file: a pipe or a device, which may keep silent for ever.
    @FunctionalInterface
    public interface PipeOpener {
        /// @throws IOException where it cannot be opened, or says nothing for too long
        InputStream open(Path pipe) throws IOException;
    }

    /// @param pipes may give up a pipe that keeps silent, which takes a thread
    public FileDocuments(PipeOpener pipes) {
        this.pipes = pipes;
    }

    /// Files, and pipes for as long as they take.
    public FileDocuments() {
        this(Files::newInputStream);
    }

    private static Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw Problems.only(Place.of(named), "a path", MessageText.shortened(named), "");
        }
    }

    @Override
    public String text(String named) {
        Path path = path(named);
        String name = named.isEmpty() ? "." : named;
        Place file = Place.of(name);
        if (Files.isDirectory(path)) throw Problems.only(file, "a YAML file", "a directory", insideOf(path));
        try {
            if (Files.isRegularFile(path) && Files.size(path) > BoundedText.LIMIT)
                throw Problems.only(file, BoundedText.SMALLER, size(Files.size(path)), "Is it the right file?");
            return Files.isRegularFile(path)
                    ? BoundedText.read(name, Files.newInputStream(path))
                    : BoundedText.read(name, pipes.open(path));
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(path))
                throw Problems.only(file, "a YAML file", "a link to a file that does not exist", "");
            throw Problems.only(file, "a YAML file", "no file of that name", near(path));
        } catch (IOException e) {
            throw Problems.only(file, "a readable file", why(e), "");
        }
    }

    @Override
    public String beside(String file, String relative) {
        return Path.of(file).resolveSibling(relative).normalize().toString();
    }

    @Override
    public Optional<Absence> absence(String named) {
        Path path = path(named);
        if (!Files.exists(path)) return Optional.of(new Absence("no file " + path, near(path)));
        if (Files.isDirectory(path)) return Optional.of(new Absence("the directory " + path, insideOf(path)));
        return Optional.empty();
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) return "a file that may not be read";
        String reason = e instanceof FileSystemException f ? f.getReason() : null;
        return reason == null ? Documents.why(e) : "an error of the system: " + reason;
    }

    private static String insideOf(Path folder) {
        List<String> files = yamlFiles(folder);
        return files.isEmpty() ? "" : "Did you mean " + folder.resolve(files.getFirst()) + "?";
    }

    /// Names in the same folder that resemble the one not found.
    private static String near(Path missing) {
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
