package standoff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.documents.InvalidDocument;
import standoff.experiment.Mark;
import standoff.race.RaceParameters;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ScenarioReader;

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
        ScenarioReader reader = new ScenarioReader(RaceParameters.PARAMETERS, TimedPipes.files());
        int code = Exit.DONE.code();
        for (String file : files) {
            try {
                Scenario scenario = reader.read(file, Optional.ofNullable(regime), Map.of());
                long judged = scenario.inputs().stream()
                        .filter(input -> input.provenance().mark() == Mark.JUDGEMENT)
                        .count();
                terminal.result(file + ": good: " + scenario.nations().size() + " nations, "
                        + scenario.inputs().size()
                        + " inputs (" + judged + " of them judgement), " + scenario.steps() + " steps of "
                        + scenario.stepDays()
                        + " days, regime " + scenario.regime());
            } catch (InvalidDocument e) {
                Failures.tell(e, terminal.err());
                terminal.err().flush();
                code = Exit.BAD_INPUT.code();
            }
        }
        return code;
    }
}
