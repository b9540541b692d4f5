package standoff.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.study.Explanation;
import standoff.study.ModelGuide;
import standoff.study.TurnGuide;

@Command(name = "explain", header = "Say what an input means: equation, unit, value, range, source, limit.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "INPUT",
            description = "An input's name, for example nations.B.opacity (standoff list inputs).")
    private @Nullable String input;

    @Option(names = "--all", description = "The whole model as one page of Markdown.")
    private boolean all;

    @Option(
            names = "--turn",
            description = "The order of a step: each mechanism, the share of time it takes here, and what it declares.")
    private boolean turn;

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
        if ((all ? 1 : 0) + (turn ? 1 : 0) + (input != null ? 1 : 0) != 1)
            throw new ParameterException(
                    spec.commandLine(), "Name one INPUT, or give --all for the whole model, or --turn for its order.");
        Optional<String> under = Optional.ofNullable(regime);
        if (input != null) terminal.result(Explanation.of(scenario, under, input, TimedPipes.files()));
        else
            terminal.result(
                    turn ? TurnGuide.of(scenario, under, TimedPipes.files(), System::nanoTime) : ModelGuide.page());
        return Exit.DONE.code();
    }
}
