package standoff.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.explore.Conditioning;
import standoff.results.FinishedRun;
import standoff.runs.RunConditioning;

@Command(
        name = "condition",
        header = "Say what a run's futures tell once something has been observed, for example no strike so far.")
final class ConditionCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 12;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder of a finished run.")
    private Path run = Path.of("");

    @Option(
            names = "--on",
            required = true,
            paramLabel = "OBSERVATION",
            description =
                    "What was observed, of an input or measure: \"strikes = 0\", \"years > 3\", \"ending != war\","
                            + " or with an error \"nations.B.lag ~ 7 +- 2\". May be given several times.")
    private List<String> observed = List.of();

    @Option(names = "--all", description = "Show every input and measure, also those that do not move beyond error.")
    private boolean all;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        FinishedRun finished = FinishedRun.open(run);
        RunConditioning conditioned = RunConditioning.of(finished, observed);
        if (json) {
            terminal.result(conditioned.json().stripTrailing());
            return Exit.DONE.code();
        }
        Conditioning conditioning = conditioned.conditioning();
        terminal.result(String.format(
                Locale.ROOT,
                "%s: %,d futures weighed, worth %,.0f",
                String.join(" and ", conditioned.observed()),
                conditioning.futures(),
                conditioning.effective()));
        if (conditioning.effective() == 0) {
            terminal.result("No future fits; observe less, or run more futures.");
            return Exit.DONE.code();
        }
        show("inputs", conditioning, true, terminal);
        show("measures", conditioning, false, terminal);
        return Exit.DONE.code();
    }

    private void show(String what, Conditioning conditioning, boolean input, Terminal terminal) {
        List<Conditioning.Row> rows = conditioning.rows().stream()
                .filter(row -> row.variable().input() == input && (all || row.clear()))
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.shift())))
                .toList();
        terminal.result("");
        terminal.result(
                rows.isEmpty()
                        ? "No " + what + " move beyond error."
                        : String.format(
                                Locale.ROOT,
                                "%-62s %10s %10s   %s",
                                what + " that move most",
                                "before",
                                "given it",
                                "moved by"));
        for (Conditioning.Row row : all ? rows : rows.subList(0, Math.min(MOST_ROWS, rows.size())))
            terminal.result(line(row));
        if (!all && rows.size() > MOST_ROWS)
            terminal.result((rows.size() - MOST_ROWS) + " more move beyond error: --all shows them");
    }

    private static String line(Conditioning.Row row) {
        double scale = row.variable().isShare() ? 100 : 1;
        String unit = row.variable().isShare() ? " %" : "";
        String name =
                row.variable().input() ? row.name() + (row.label().isEmpty() ? "" : " = " + row.label()) : row.text();
        return String.format(
                Locale.ROOT,
                "%-62s %10s %10s   %+.2f sd",
                name,
                number(scale * row.before()) + unit,
                number(scale * row.after()) + unit,
                row.shift());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1e5 ? "%.2e" : "%.3g", value);
    }
}
