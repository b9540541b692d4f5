package standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.runs.NewScenario;
import standoff.study.ShellCommand;

@Command(name = "init", header = "Write a scenario file of your own, that starts from another.")
final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            defaultValue = "baseline-2026",
            description = "Start from this scenario (default: ${DEFAULT-VALUE}).")
    private String from = "";

    @Option(names = "--whole", description = "Write all that the other scenario says, instead of extending it.")
    private boolean whole;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(spec.commandLine());
        String fileName = String.valueOf(file.getFileName());
        if (!fileName.endsWith(".yaml") && !fileName.endsWith(".yml"))
            throw new UserError(
                    Exit.BAD_INPUT,
                    file + ": expected a file's name that ends in .yaml. Did you mean " + file + ".yaml?");
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new UserError(Exit.BAD_INPUT, file + ": expected a folder that exists, found no " + folder + ".");
        if (Files.exists(file))
            throw new UserError(
                    Exit.BAD_INPUT,
                    file + ": expected a file that does not exist yet, found one; choose another name.");
        NewScenario.write(file, from, whole, TimedPipes.files());
        terminal.result(file + " written; change it, then: standoff run " + ShellCommand.quoted(file.toString()));
        return Exit.DONE.code();
    }
}
