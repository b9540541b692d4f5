package standoff.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.study.Inventory;

@Command(name = "list", header = "List what there is: scenarios, regimes, games, measures, inputs.")
final class ListCommand implements Callable<Integer> {
    private enum Kind {
        scenarios,
        regimes,
        games,
        measures,
        inputs
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "One of ${COMPLETION-CANDIDATES}; all but inputs where left out.")
    private @Nullable Kind kind;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        for (Kind each : Kind.values()) if (each == kind || (kind == null && each != Kind.inputs)) list(each, terminal);
        return Exit.DONE.code();
    }

    private void list(Kind each, Terminal terminal) {
        if (kind == null) terminal.result(each + ":");
        Map<String, String> texts =
                Inventory.valueOf(each.name().toUpperCase(Locale.ROOT)).texts();
        int width = texts.keySet().stream().mapToInt(String::length).max().orElse(0);
        texts.forEach((name, text) -> terminal.result("  " + name + " ".repeat(width - name.length() + 2) + text));
    }
}
