package standoff.cli;

import java.util.Locale;
import standoff.experiment.Progress;

/// One line on a terminal that says how far a run is, how fast and for how long still; nothing in a pipe.
final class ProgressLine implements Progress, AutoCloseable {
    private static final long NANOS_BETWEEN = 100_000_000;

    private final Terminal terminal;
    private final boolean shown;
    private final long begun = System.nanoTime();
    private long last;
    private long doneAtStart = -1;

    private ProgressLine(Terminal terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    static ProgressLine on(Terminal terminal, boolean silent) {
        return new ProgressLine(terminal, terminal.interactive() && !silent);
    }

    @Override
    public void futures(long done, long total) {
        if (!shown) return;
        if (doneAtStart < 0) doneAtStart = done;
        long now = System.nanoTime();
        if (now - last < NANOS_BETWEEN && done < total) return;
        last = now;
        double seconds = (now - begun) / 1e9;
        double rate = (done - doneAtStart) / Math.max(seconds, 1e-3);
        int filled = (int) (30 * done / total);
        terminal.err()
                .printf(
                        Locale.ROOT,
                        "\r%s%s %,d of %,d futures  %,.0f/s  %s left   ",
                        "#".repeat(filled),
                        ".".repeat(30 - filled),
                        done,
                        total,
                        rate,
                        rate > 0 ? time((total - done) / rate) : "?");
        terminal.err().flush();
    }

    private static String time(double seconds) {
        if (seconds < 90) return Math.round(seconds) + " s";
        return seconds < 5400 ? Math.round(seconds / 60) + " min" : Math.round(seconds / 3600) + " h";
    }

    /// Takes the line away.
    void clear() {
        if (!shown) return;
        terminal.err().print("\r" + " ".repeat(100) + "\r");
        terminal.err().flush();
    }

    @Override
    public void close() {
        clear();
    }
}
