package standoff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.explore.Comparison;
import standoff.results.FinishedRun;
import standoff.runs.RunComparison;
import standoff.study.QuestionDifferences;

@Command(
        name = "compare",
        header = "Say how a second run differs from a first under common luck, with the error of each difference.")
final class CompareCommand implements Callable<Integer> {
    private static final int WIDTH = 58;

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
        RunComparison compared = RunComparison.of(FinishedRun.open(first), FinishedRun.open(second));
        if (json) {
            terminal.result(compared.json().stripTrailing());
            return Exit.DONE.code();
        }
        terminal.result(String.format(
                Locale.ROOT,
                "%s minus %s, %,d pairs of futures%s",
                compared.second(),
                compared.first(),
                compared.comparison().futures(),
                compared.questions().isCommonLuck() ? " with the same luck" : ""));
        for (QuestionDifferences.Difference difference : compared.questions().differences())
            terminal.result("  " + difference.text());
        if (!compared.questions().isCommonLuck())
            terminal.note("the two runs do not share all of their luck: part of each difference is chance");
        Comparison comparison = compared.comparison();
        List<Comparison.Row> shown =
                comparison.rows().stream().filter(row -> all || row.clear()).toList();
        if (!shown.isEmpty())
            terminal.result(String.format(
                    Locale.ROOT,
                    "%-" + WIDTH + "s %9s %9s %11s   %s",
                    "measure",
                    "first",
                    "second",
                    "difference",
                    "95 % interval"));
        for (Comparison.Row row : shown) show(row, terminal);
        int hidden = comparison.rows().size() - shown.size();
        if (hidden > 0) terminal.result(hidden + " measures do not differ beyond error: --all shows them");
        return Exit.DONE.code();
    }

    /// A label too long for its column has a line of its own.
    private static void show(Comparison.Row row, Terminal terminal) {
        double scale = row.isShare() ? 100 : 1;
        String unit = row.isShare() ? "points" : row.measure().unit();
        boolean fits = row.text().length() <= WIDTH;
        if (!fits) terminal.result(row.text());
        terminal.result(String.format(
                Locale.ROOT,
                "%-" + WIDTH + "s %9s %9s %11s   %s to %s %s%s",
                fits ? row.text() : "",
                number(scale * row.first(), "") + (row.isShare() ? " %" : ""),
                number(scale * row.second(), "") + (row.isShare() ? " %" : ""),
                number(scale * row.change().mean(), "+"),
                number(scale * row.interval().low(), "+"),
                number(scale * row.interval().high(), "+"),
                unit,
                row.clear() ? "" : "  (within error)"));
    }

    private static String number(double value, String sign) {
        return String.format(Locale.ROOT, "%" + sign + ".3g", value);
    }
}
