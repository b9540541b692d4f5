package standoff.cli;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One line on a terminal that says how far a search is, renewed ten times a second; nothing in a pipe.
final class SearchLine implements Consumer<Supplier<String>>, AutoCloseable {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final int WIDTH = 110;

    private final Terminal terminal;
    private final long begun = System.nanoTime();
    private long last = begun;
    private boolean written;

    private SearchLine(Terminal terminal) {
        this.terminal = terminal;
    }

    static SearchLine on(Terminal terminal) {
        return new SearchLine(terminal);
    }

    @Override
    public void accept(Supplier<String> progress) {
        if (!terminal.interactive()) return;
        long now = System.nanoTime();
        if (now - last < NANOS_BETWEEN) return;
        last = now;
        String line = String.format(Locale.ROOT, "%.0f s  %s", (now - begun) / 1e9, progress.get());
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        terminal.err().print("\r" + cut + " ".repeat(WIDTH - cut.length()));
        terminal.err().flush();
        written = true;
    }

    /// Takes the line away.
    @Override
    public void close() {
        if (!written) return;
        terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
        terminal.err().flush();
    }
}
