package standoff.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.results.FinishedRun;
import standoff.study.Comparison;

@Command(
        name = "compare",
        header = "Say how a second run differs from a first under common luck, with the error of each difference.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN_A", description = "The folder of a finished run.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN_B", description = "The folder of another, with the same seed.")
    private Path second = Path.of("");

    @Option(names = "--all", description = "Show every measure, also those that do not differ beyond error.")
    private boolean all;

    @Option(names = "--json", description = "Print the comparison as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec.commandLine());
        Comparison comparison = Comparison.of(FinishedRun.open(first), FinishedRun.open(second));
        if (json) {
            terminal.result(comparison.json());
            return Exit.DONE.code();
        }
        terminal.result(comparison.second() + " minus " + comparison.first() + ", " + comparison.futures()
                + " pairs of futures with the same luck");
        terminal.result(String.format(Locale.ROOT, "%-58s %10s   %-24s", "measure", "difference", "95 % interval"));
        int hidden = 0;
        for (Comparison.Row row : comparison.rows()) {
            if (!row.clear() && !all) hidden++;
            else terminal.result(line(row));
        }
        if (hidden > 0) terminal.result(hidden + " measures do not differ beyond error: --all shows them");
        return Exit.DONE.code();
    }

    private static String line(Comparison.Row row) {
        double scale = row.isShare() ? 100 : 1;
        String unit = row.isShare() ? "points" : row.unit();
        return String.format(
                Locale.ROOT,
                "%-58s %+10.3g   %+.3g to %+.3g %s%s",
                row.label(),
                scale * row.mean(),
                scale * row.low(),
                scale * row.high(),
                unit,
                row.clear() ? "" : "  (within error)");
    }
}
