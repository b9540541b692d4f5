package standoff.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import standoff.race.RaceParameters;
import standoff.race.scenario.ScenarioForm;

@Command(name = "schema", header = "Print the JSON Schema of scenario files, for editors.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        terminal.result(
                new ScenarioForm(RaceParameters.PARAMETERS).form(true).extensibleSchema("urn:standoff:scenario:1"));
        return Exit.DONE.code();
    }
}
