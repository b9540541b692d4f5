package standoff.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.game.gambit.GameFormatException;
import standoff.results.StorageFailure;
import standoff.results.UnusableRun;

/// Turns what went wrong into one sentence and an exit code. Nobody sees a stack trace without asking: an
/// unexpected failure says where its details were written.
final class Failures {
    private static final int MOST_PROBLEMS = 20;

    private final PrintWriter err;
    private final List<String> args;
    private final boolean debug;

    /// @param args the command line, kept with the details of an unexpected failure
    /// @param debug whether to show stack traces
    Failures(PrintWriter err, List<String> args, boolean debug) {
        this.err = err;
        this.args = List.copyOf(args);
        this.debug = debug;
    }

    /// A command line that cannot be understood.
    Exit reportWrongUse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String help = "`%s --help` says what there is.".formatted(name);
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            say(unknown(unmatched, name) + " " + (near.isEmpty() ? help : "Did you mean " + either(near) + "?"));
        } else {
            say(sentence(text(e).replace("option option", "option")
                            .replaceAll("is not an? (long|int)$", "is no whole number"))
                    + " " + help);
        }
        return Exit.BAD_INPUT;
    }

    /// Anything that ended a command before it was done.
    Exit report(Throwable e) {
        if (debug) e.printStackTrace(err);
        return switch (e) {
            case UserError stop -> said(stop.exit(), text(stop));
            case InvalidDocument wrong -> {
                tell(wrong, err);
                yield Exit.BAD_INPUT;
            }
            case GameFormatException wrong -> {
                err.println(sentence(text(wrong)));
                yield Exit.BAD_INPUT;
            }
            case UnusableRun unusable -> said(Exit.BAD_INPUT, sentence(text(unusable)));
            case StorageFailure storage -> said(Exit.LACKING, sentence(text(storage)));
            case UncheckedIOException wrapped when wrapped.getCause() != null -> report(wrapped.getCause());
            case NoSuchFileException missing -> said(Exit.BAD_INPUT, "there is no file " + missing.getFile() + ".");
            case AccessDeniedException denied -> said(Exit.LACKING, "no permission to use " + denied.getFile() + ".");
            case FileSystemException other -> said(Exit.LACKING, sentence(text(other)));
            case OutOfMemoryError memory ->
                said(
                        Exit.LACKING,
                        "the memory of %d MB is not enough: ask for less at once, or give more with STANDOFF_JAVA_OPTIONS=-Xmx4g."
                                .formatted(Runtime.getRuntime().maxMemory() >> 20));
            default -> unexpected(e);
        };
    }

    /// The problems of a document, a line each; of very many only the first.
    static void tell(InvalidDocument wrong, PrintWriter err) {
        List<Problem> problems = wrong.problems();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> err.println(problem.text()));
        if (problems.size() > MOST_PROBLEMS)
            err.println("… and " + (problems.size() - MOST_PROBLEMS) + " more: mend these first.");
    }

    private Exit unexpected(Throwable e) {
        String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        return said(Exit.FAILED, "something went wrong that should not (%s); %s.".formatted(what, details(e)));
    }

    private String details(Throwable e) {
        if (debug) return "the details stand above";
        try {
            Path file = Files.createTempFile("standoff-failure-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                writer.println(Build.THIS.line());
                writer.println("standoff " + String.join(" ", args));
                e.printStackTrace(writer);
            }
            return "the details are in " + file;
        } catch (IOException | RuntimeException unwritten) {
            return "--debug shows the details";
        }
    }

    private Exit said(Exit exit, String message) {
        say(message);
        return exit;
    }

    private void say(String message) {
        err.println("standoff: " + message);
    }

    private static String unknown(UnmatchedArgumentException e, String command) {
        String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().getFirst();
        if (word.startsWith("-")) return "`%s` has no option %s.".formatted(command, word);
        if (e.getCommandLine().getSubcommands().isEmpty()) return "`%s` takes no %s.".formatted(command, word);
        return "there is no command %s.".formatted(word);
    }

    private static String either(List<String> near) {
        return String.join(" or ", near.subList(0, Math.min(3, near.size())));
    }

    private static String text(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.endsWith(".") || trimmed.endsWith("?") ? trimmed : trimmed + ".";
    }
}
