package standoff.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.race.RaceParameters;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;
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
        Scenario scenario = new ScenarioReader(RaceParameters.PARAMETERS, TimedPipes.files())
                .read(from, Optional.empty(), Map.of());
        String name = fileName.replaceAll("\\.ya?ml$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
        if (!name.matches("[A-Za-z0-9].*")) name = "my" + name;
        String text = whole ? scenario.text() : beginning(name, scenario);
        Path beside = file.resolveSibling("." + fileName + ".part");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        terminal.result(file + " written; change it, then: standoff run " + ShellCommand.quoted(file.toString()));
        return Exit.DONE.code();
    }

    /// A shipped scenario's name, or the way to the other file from where this one stands.
    private String seenFrom(Path file) {
        Path other = Path.of(from);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isRegularFile(other) || folder == null) return from;
        return "\"" + folder.relativize(other.toAbsolutePath()).toString().replace("\\", "/") + "\"";
    }

    private String beginning(String name, Scenario scenario) {
        return "scenario: " + name + "\nextends: " + seenFrom(file) + "\ntitle: " + "\""
                + scenario.title().replace("\"", "\\\"")
                + " (variant)\"\n"
                + """

                # Say only what differs. Every input is listed by: standoff list inputs; explained by: standoff explain nations.B.opacity
                # nations:
                #   B:
                #     opacity: {value: 0.8, range: 0.7 to 0.9, source: "assumed, because …", mark: J}
                # A bare value keeps range, source and mark:
                # between:
                #   A-B: {hotline: 0.5}
                # mechanisms: {disputes: off}
                """;
    }
}
