package standoff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.documents.InvalidDocument;
import standoff.study.ScenarioCheck;

@Command(name = "check", header = "Say what is wrong with scenario files, with line and column, or that nothing is.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files, or names of shipped scenarios.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--regime", paramLabel = "NAME", description = "Check them under this regime.")
    private @Nullable String regime;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        int code = Exit.DONE.code();
        for (String file : files) {
            try {
                ScenarioCheck good = ScenarioCheck.of(file, Optional.ofNullable(regime), TimedPipes.files());
                terminal.result(file + ": good: " + good.nations() + " nations, " + good.inputs() + " inputs ("
                        + good.judged() + " of them judgement), " + good.steps() + " steps of " + good.stepDays()
                        + " days, regime " + good.regime());
            } catch (InvalidDocument e) {
                Failures.tell(e, terminal.err());
                terminal.err().flush();
                code = Exit.BAD_INPUT.code();
            }
        }
        return code;
    }
}
