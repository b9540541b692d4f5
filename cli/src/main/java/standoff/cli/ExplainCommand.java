package standoff.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.study.Explanation;

@Command(name = "explain", header = "Say what an input means: equation, unit, value, range, source, limit.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            description = "An input's name, for example nations.B.opacity (standoff list inputs).")
    private String input = "";

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = "baseline-2026",
            description = "As stated in this scenario (default: ${DEFAULT-VALUE}).")
    private String scenario = "";

    @Option(names = "--regime", paramLabel = "NAME", description = "Under this regime.")
    private @Nullable String regime;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        terminal.result(Explanation.of(scenario, Optional.ofNullable(regime), input));
        return Exit.DONE.code();
    }
}
