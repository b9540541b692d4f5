package standoff.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import standoff.game.Game;
import standoff.game.equilibrium.SearchLimit;
import standoff.study.games.GamePage;
import standoff.study.games.Method;
import standoff.study.games.Solution;
import standoff.study.games.SolveRequest;

@Command(
        name = "solve",
        header = "Find equilibria of a game, each with a certificate.",
        description = {
            "Prints what every player does at every information set, what he believes there, what each action is worth,"
                    + " and how much anybody could gain by deviating. A search that finds nothing says why, and what"
                    + " it came closest to."
        },
        footer = {"", "Example: standoff solve kuhn1950/poker"})
final class SolveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GAME", description = "A Gambit file (.efg, .nfg, also .gz), or a name of the catalog.")
    private String game = "";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            completionCandidates = MethodNames.class,
            defaultValue = "auto",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, the one that suits the game).")
    private String method = "auto";

    @Option(names = "--all", description = "All equilibria instead of one.")
    private boolean all;

    @Option(names = "--exact", description = "Only answers in fractions, with a regret of exactly 0.")
    private boolean exact;

    @Option(
            names = "--lambda",
            split = ",",
            paramLabel = "L",
            description = "Logit equilibria at these precisions (per unit of payoff), for example 0.5,1,2.")
    private List<Double> lambdas = new ArrayList<>();

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description = "Stop after so long, for example 60s or 5min, and print the best found.")
    private @Nullable String timeLimit;

    @Option(names = "--page", paramLabel = "FILE", description = "Also draw the game with what is played, as a page.")
    private @Nullable Path page;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        SolveRequest request = request();
        Terminal terminal = Terminal.of(spec.commandLine());
        Duration time = timeLimit == null ? Duration.ZERO : DurationText.read("--time-limit", timeLimit);
        Game opened = GameFiles.open(game, terminal);
        AtomicBoolean cancelled = new AtomicBoolean();
        SearchLimit limit = (timeLimit == null ? SearchLimit.none() : SearchLimit.within(time, System::nanoTime))
                .orWhen(cancelled::get);
        long begun = System.nanoTime();
        Solution solution;
        try (Interrupt _ = Interrupt.sets(cancelled);
                SearchLine progress = SearchLine.on(terminal)) {
            solution = request.answer(opened, limit.telling(progress));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (json) {
            terminal.result(solution.json(game, seconds).indented());
        } else {
            terminal.result(opened.title().isBlank() ? game : game + ": " + opened.title());
            terminal.result(solution.text());
            terminal.result("");
            terminal.result(String.format(Locale.ROOT, "time     %.3g s", seconds));
        }
        if (page != null) GameFiles.write(page, GamePage.html(opened, solution.profile(), Build.THIS.line()));
        return cancelled.get() ? Exit.CANCELLED.code() : Exit.DONE.code();
    }

    private SolveRequest request() {
        Method known = Method.of(method)
                .orElseThrow(() -> new UserError(
                        Exit.BAD_INPUT,
                        "--method: expected one of " + String.join(", ", Method.labels()) + ", found " + method + "."));
        for (double lambda : lambdas)
            if (!(lambda >= 0) || Double.isInfinite(lambda))
                throw new UserError(Exit.BAD_INPUT, "--lambda: expected numbers of at least 0, found " + lambda + ".");
        return new SolveRequest(known, all, exact, lambdas);
    }

    /// What the shell offers after `--method`.
    static final class MethodNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        MethodNames() {
            super(Method.labels());
        }
    }
}
