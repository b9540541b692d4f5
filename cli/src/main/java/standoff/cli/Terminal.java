package standoff.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/// Where a command writes: results to standard output, all else to standard error.
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    @SuppressWarnings("SystemConsoleNull") // it may be null in a build of the JDK without the module jdk.internal.le
    static Terminal of(CommandLine command) {
        java.io.Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
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
