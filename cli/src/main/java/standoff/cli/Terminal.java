package standoff.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/// Where a command writes: results to standard output, all else to standard error.
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    static Terminal of(CommandLine command) {
        boolean interactive = System.console() != null && System.console().isTerminal();
        return new Terminal(command.getOut(), command.getErr(), interactive);
    }

    void result(String line) {
        out.println(line);
        out.flush();
    }

    void note(String line) {
        err.println("standoff: " + line);
        err.flush();
    }
}
