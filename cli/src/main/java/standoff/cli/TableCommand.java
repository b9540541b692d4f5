package standoff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.results.Threads;
import standoff.study.RegimeTable;

@Command(
        name = "table",
        header = "Lay regimes over a scenario, side by side under common luck.",
        description = {
            "Prints a row per regime as Markdown: how futures end, who strikes and in what belief, what comes of it.",
            "halted is the first power's share of time halted, in brackets that with strikes switched off."
        },
        footer = {"", "Example: standoff table maim-critics --regime maim-declared --regime rand-package"})
final class TableCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "regime",
            "advantage, first",
            "others",
            "shared",
            "none",
            "loss of control",
            "war",
            "strikes",
            "by first",
            "before recursion",
            "mistaken",
            "war net of disputes",
            "surprise",
            "halted",
            "welfare");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Scenario files, or names of shipped scenarios (standoff list).")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--regime",
            paramLabel = "NAME",
            description = "A regime to show; may be given several times (default: all that are shipped).")
    private List<String> regimes = new ArrayList<>();

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many futures of each (default: ${DEFAULT-VALUE}).")
    private int futures;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "Threads (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (futures < 1) throw new UserError(Exit.BAD_INPUT, "--futures: expected 1 or more, found " + futures);
        if (threads < 1 || threads > 1024)
            throw new UserError(Exit.BAD_INPUT, "--threads: expected 1 to 1024, found " + threads);
        Terminal terminal = Terminal.of(spec.commandLine());
        for (String scenario : scenarios) {
            RegimeTable table = new RegimeTable(scenario, TimedPipes.files(), futures, seed, new Threads(threads));
            terminal.result(String.format(Locale.ROOT, "%s, %,d futures, seed %d%n", scenario, futures, seed));
            terminal.result("| " + String.join(" | ", COLUMNS) + " |");
            terminal.result("|" + "---|".repeat(COLUMNS.size()));
            for (String regime : regimes.isEmpty() ? RegimeTable.shipped() : regimes)
                terminal.result(text(table.row(regime)));
            terminal.result("");
        }
        return Exit.DONE.code();
    }

    private static String text(RegimeTable.Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f | %.2f | %s | %s | %.4f | %.3f | %.3f (%.3f) |"
                        + " %.2f |",
                row.regime(),
                row.leader(),
                row.others(),
                row.shared(),
                row.none(),
                row.lossOfControl(),
                row.war(),
                row.strikes(),
                row.strikesOfFirst(),
                share(row.early()),
                share(row.mistaken()),
                row.warNet(),
                row.surprise(),
                row.halted(),
                row.haltedUnstruck(),
                row.welfare());
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }
}
