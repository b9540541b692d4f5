package standoff.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads pipes and devices, which may keep silent for ever: a pipe that nobody writes to cannot even be opened.
final class TimedReader {
    static final Duration LONGEST = Duration.ofSeconds(10);

    private TimedReader() {}

    static String read(Path path, Duration longest) throws IOException {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("reading " + path).start(() -> {
            try {
                text.complete(BoundedFileReader.read(path.toString(), Files.newInputStream(path)));
            } catch (IOException | RuntimeException e) {
                text.completeExceptionally(e);
            }
        });
        try {
            return text.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw silent(path, longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(path, longest);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new UncheckedIOException(new IOException(e));
            }
        }
    }

    private static InvalidDocument silent(Path path, Duration longest) {
        return Problems.only(
                Place.of(path.toString()), "text within " + longest.toSeconds() + " seconds", "silence", "");
    }
}
