package standoff.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import standoff.documents.Schema;
import standoff.race.Catalogue;
import standoff.race.scenario.ScenarioForm;

@Command(name = "schema", header = "Print the JSON Schema of scenario files, for editors.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(java.util.Objects.requireNonNull(spec).commandLine());
        terminal.result(Schema.of(new ScenarioForm(Catalogue.PARAMETERS).form(false)));
        return ExitCode.DONE;
    }
}
