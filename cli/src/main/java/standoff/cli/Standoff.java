package standoff.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The `standoff` command. Results go to the standard output, everything else to the standard error; the exit
/// code is one of [Exit].
@Command(
        name = "standoff",
        description = "A laboratory for strategic stability in the competition for advanced AI.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Standoff.Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            InitCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            ReplayCommand.class,
            CompareCommand.class,
            TableCommand.class,
            ConditionCommand.class,
            SolveCommand.class,
            GameCommand.class,
            ConvertCommand.class,
            CompletionCommand.class
        },
        footer = {"", "Conditional explorations, not forecasts."})
public final class Standoff implements Runnable {
    private final CommandSpec spec = CommandSpec.forAnnotatedObject(this);

    private Standoff() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT); // a number is written the same way everywhere
        StdoutGuard outlet = new StdoutGuard(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(outlet, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(args), out, err);
        out.flush();
        if (outlet.failure().isPresent()) {
            err.println("standoff: the results could not be written: "
                    + outlet.failure().orElseThrow() + ".");
            if (code == Exit.DONE.code()) code = Exit.LACKING.code();
        }
        err.flush();
        System.exit(code);
    }

    /// Carries out one command line.
    ///
    /// @return the exit code
    static int run(List<String> args, PrintWriter out, PrintWriter err) {
        boolean debug = args.contains("--debug") || "1".equals(System.getenv("STANDOFF_DEBUG"));
        Failures failures = new Failures(err, args, debug);
        try {
            return commandLine(failures, out, err).execute(args.toArray(String[]::new));
        } catch (Throwable e) { // an Error too ends in a sentence
            return failures.report(e).code();
        }
    }

    static CommandLine commandLine(Failures failures, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Standoff().spec);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--debug")
                        .type(boolean.class)
                        .arity("0")
                        .scopeType(ScopeType.INHERIT)
                        .description("Shows where in the program a failure arose (as does STANDOFF_DEBUG=1).")
                        .build());
        line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
        line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        return line.setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, args) -> failures.reportWrongUse(e).code())
                .setExecutionExceptionHandler(
                        (e, command, parsed) -> failures.report(e).code());
    }

    /// Without a command there is nothing to do: says what there is.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new UserError(Exit.BAD_INPUT, "Name a command.");
    }

    private static java.util.Map<String, String> exitCodes() {
        var codes = new java.util.LinkedHashMap<String, String>();
        Arrays.stream(Exit.values()).forEach(exit -> codes.put("  " + exit.code(), exit.meaning()));
        return codes;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Build.THIS.line()};
        }
    }
}
