package standoff.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The standard output, which remembers that something could not be written, for a writer on top of it keeps
/// that to itself. A reader who has seen enough and closed the pipe is no failure.
final class StdoutGuard extends FilterOutputStream {
    private @Nullable String failure;
    private boolean closed;

    StdoutGuard(OutputStream out) {
        super(out);
    }

    /// Why not everything could be written.
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (closed) return;
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            closed = true;
            String reason = String.valueOf(e.getMessage());
            if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) failure = reason;
            throw e;
        }
    }
}
