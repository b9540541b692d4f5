package standoff.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import standoff.documents.DocumentSource;
import standoff.documents.FileDocuments;

/// Reads pipes and devices, which may keep silent for ever: a pipe that nobody writes to cannot even be opened.
final class TimedPipes {
    /// Enough to find out that a document is too long.
    private static final int LIMIT = (1 << 20) + 1;

    private TimedPipes() {}

    /// The files of this machine, with pipes that are given up after ten seconds of silence.
    static DocumentSource files() {
        return new FileDocuments(pipe -> open(pipe, Duration.ofSeconds(10)));
    }

    static InputStream open(Path pipe, Duration longest) throws IOException {
        CompletableFuture<byte[]> bytes = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("reading " + pipe).start(() -> {
            try (InputStream in = Files.newInputStream(pipe)) {
                bytes.complete(in.readNBytes(LIMIT));
            } catch (IOException | RuntimeException e) {
                bytes.completeExceptionally(e);
            }
        });
        try {
            return new ByteArrayInputStream(bytes.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new IOException("silence for " + longest.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) throw failure;
            throw new IOException(e.getCause());
        }
    }
}
