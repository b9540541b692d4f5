package standoff.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.StrategicGame;
import standoff.game.TreeBuilder;
import standoff.game.equilibrium.BimatrixSolver;
import standoff.game.equilibrium.Equilibria;
import standoff.game.equilibrium.LogitSolver;
import standoff.game.equilibrium.ParameterSweep;
import standoff.game.equilibrium.PureSolver;
import standoff.game.equilibrium.RegretMinimisation;
import standoff.game.equilibrium.SearchLimit;
import standoff.game.equilibrium.Solver;
import standoff.game.equilibrium.TracingSolver;
import standoff.game.equilibrium.ZeroSumInteriorSolver;
import standoff.game.equilibrium.ZeroSumSolver;
import standoff.game.gambit.GambitFiles;
import standoff.game.markov.MarkovEquilibrium;
import standoff.game.markov.MarkovGame;
import standoff.game.markov.MarkovSolver;
import standoff.game.markov.QualityLadder;
import standoff.numerics.Rational;

/// Times of the game solvers on sample games, one line of a table each: the first run in this process, which compiles
/// the code on the way, and the best of those after it, in CPU seconds of the thread.
public final class GameSolvers {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int REPETITIONS = 3;
    private static final double LONG_ENOUGH = 15;

    private final Path games;
    private final String only;

    private GameSolvers(Path games, String only) {
        this.games = games;
        this.only = only;
    }

    /// Arguments: the folder of sample games; then, if wanted, the one target to measure, such as `GT3`.
    public static void main(String[] arguments) {
        System.out.println("| target | task | first run, CPU s | warm, CPU s | regret | how it ended |");
        System.out.println("|---|---|---|---|---|---|");
        new GameSolvers(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : "").all();
    }

    private void all() {
        branches();
        paths();
        zeroSum();
        regrets();
        markov();
        rest();
    }

    private void branches() {
        Solver<Game> logit = new LogitSolver();
        solve("GT1", "logit branch, crisis, 32 sets", logit, "scaling/crisis2_T4_K8_b2.efg");
        solve("GT2", "logit branch, crisis, 64 sets", logit, "scaling/crisis2_T4_K16_b2.efg");
        solve("GT3", "logit branch, crisis, 200 sets", logit, "scaling/crisis2_T10_K20_b2.efg");
        solve("GT4", "logit branch, crisis, 1,000 sets", logit, "scaling/crisis2_T40_K25_b2.efg.gz");
        solve("GT5", "logit branch, signalling 8x8x8", logit, "scaling/signal_8_8_8.efg");
        solve("GT5", "logit branch, Kuhn, 6 cards", logit, "scaling/kuhn_6.efg");
        solve("GT5", "logit branch, Kuhn, 3 players", logit, "cards/os_kuhn3p.efg");
        solve("GT6", "logit branch, table 200x200", logit, "scaling/rand_200x200.nfg");
        solve("GT6", "logit branch, 12 players x 2", logit, "scaling/rand_2x2x2x2x2x2x2x2x2x2x2x2.nfg");
    }

    private void paths() {
        Solver<Game> path = new TracingSolver();
        solve("GT7, GT8", "Lemke path, exact, crisis, 128 sets", path, "scaling/crisis2_T8_K16_b2.efg");
        solve("GT7", "Lemke path, exact, crisis, 200 sets", path, "scaling/crisis2_T10_K20_b2.efg");
        solve("GT7", "Lemke path, exact, signalling 10x10x10", path, "scaling/signal_10_10_10.efg");
        solve("GT8", "Lemke path, exact, Kuhn, 13 cards", path, "scaling/kuhn_13.efg");
    }

    private void zeroSum() {
        Solver<Game> program = new ZeroSumSolver();
        solve("GT9", "linear program, exact, Leduc", program, "cards/os_leduc.efg");
        solve("GT9", "linear program, exact, liar's dice, 5 sides", program, "cards/os_liars5.efg.gz");
        Solver<Game> interior = new ZeroSumInteriorSolver();
        solve("GT9", "interior points, Leduc", interior, "cards/os_leduc.efg");
        solve("GT9", "interior points, liar's dice, 5 sides", interior, "cards/os_liars5.efg.gz");
        solve("GT9", "interior points, liar's dice, 6 sides", interior, "cards/os_liars6.efg.gz");
    }

    private void regrets() {
        iterations("GT10", "CFR+, Kuhn", "cards/os_kuhn.efg", 200_000);
        iterations("GT10", "CFR+, Leduc", "cards/os_leduc.efg", 5_000);
        iterations("GT10", "CFR+, liar's dice, 6 sides", "cards/os_liars6.efg.gz", 100);
        exploitability("GT11", "PCFR+, Leduc, to 1e-6", "cards/os_leduc.efg", 1e-6);
        exploitability("GT12", "PCFR+, liar's dice, 6 sides, to 1e-3", "cards/os_liars6.efg.gz", 1e-3);
    }

    private void markov() {
        for (int positions : new int[] {16, 32, 64, 128}) {
            MarkovGame game = SameTask.randomMarkov(42, positions, 2, 4);
            measure("GT13", "Markov logit branch, " + positions + "x2x4", () -> {
                MarkovEquilibrium found = new MarkovSolver().solve(game, SearchLimit.within(LIMIT, System::nanoTime));
                return new Outcome(found.regret(), found.steps() + " steps; " + found.explanation());
            });
        }
        for (int rungs : new int[] {5, 8, 10})
            measure("GT13", "Markov logit branch, ladder of " + rungs + "^3 positions, 3x3x3 actions", () -> {
                MarkovEquilibrium found =
                        new MarkovSolver().solve(QualityLadder.of(rungs), SearchLimit.within(LIMIT, System::nanoTime));
                return new Outcome(found.regret(), found.steps() + " steps; " + found.explanation());
            });
    }

    private void rest() {
        StrategicGame table = randomTable(12);
        measure(
                "GT14",
                "all equilibria, table 12x12, exact",
                () -> outcome(new BimatrixSolver().solve(table, SearchLimit.within(LIMIT, System::nanoTime))));
        solve("GT17", "pure equilibrium, ttt", new PureSolver(), "gambit/contrib/games/ttt.efg");
        solve("GT17", "pure equilibrium, cs", new PureSolver(), "gambit/contrib/games/cs.efg");
        Path file = games.resolve("cards/os_liars6.efg.gz");
        if (Files.exists(file))
            measure("GT16", "read liar's dice, 6 sides, 294,883 nodes", () -> {
                ExtensiveGame read = (ExtensiveGame) GambitFiles.read(file).game();
                return new Outcome(Double.NaN, read.nodeCount() + " nodes");
            });
        Path crisis = games.resolve("scaling/crisis2_T4_K8_b2.efg");
        if (Files.exists(crisis)) {
            ExtensiveGame centre = (ExtensiveGame) GambitFiles.read(crisis).game();
            measure("sweep", "200 draws of the crisis with 32 sets", () -> {
                List<ParameterSweep.Swept> all = new ParameterSweep()
                        .solve(200, draw -> moved(centre, draw), SearchLimit.within(LIMIT, System::nanoTime));
                long solved =
                        all.stream().filter(s -> !s.answer().found().isEmpty()).count();
                long continued =
                        all.stream().filter(ParameterSweep.Swept::continued).count();
                return new Outcome(Double.NaN, solved + " solved, " + continued + " of them by continuation");
            });
        }
    }

    private record Outcome(double regret, String end) {}

    private interface Task {
        Outcome run();
    }

    private void solve(String target, String task, Solver<Game> solver, String file) {
        withGame(
                file,
                game -> measure(
                        target, task, () -> outcome(solver.solve(game, SearchLimit.within(LIMIT, System::nanoTime)))),
                target);
    }

    private void withGame(String file, java.util.function.Consumer<Game> use, String target) {
        Path path = games.resolve(file);
        if (skipped(target)) return;
        if (Files.exists(path)) use.accept(GambitFiles.read(path).game());
        else System.err.println("left out, not on this machine: " + path);
    }

    private boolean skipped(String target) {
        return !only.isEmpty() && !Arrays.asList(target.split(", ", -1)).contains(only);
    }

    private static Outcome outcome(Equilibria answer) {
        double regret = answer.first().map(e -> e.certificate().regret()).orElse(Double.NaN);
        String exact =
                answer.first().filter(e -> e.certificate().isExactlyZero()).isPresent() ? "exact; " : "";
        return new Outcome(regret, exact + (answer.found().isEmpty() ? "NOT SOLVED: " : "") + answer.explanation());
    }

    private void iterations(String target, String task, String file, int count) {
        withGame(
                file,
                game -> {
                    RegretMinimisation search = new RegretMinimisation(
                            SequenceForm.rounded(game), RegretMinimisation.Variant.CFR_PLUS, true);
                    double seconds = Double.POSITIVE_INFINITY;
                    double first = 0;
                    for (int r = 0; r <= REPETITIONS; r++) {
                        long begun = cpu();
                        search.run(count, SearchLimit.none());
                        double took = (cpu() - begun) / 1e9;
                        if (r == 0) first = took;
                        else seconds = StrictMath.min(seconds, took);
                    }
                    line(
                            target,
                            task,
                            first,
                            seconds,
                            new Outcome(
                                    search.exploitability(),
                                    String.format(Locale.ROOT, "%,.0f iterations/s", count / seconds)));
                },
                target);
    }

    private void exploitability(String target, String task, String file, double goal) {
        withGame(
                file,
                game -> {
                    SequenceForm form = SequenceForm.rounded(game);
                    measure(target, task, () -> {
                        RegretMinimisation search =
                                new RegretMinimisation(form, RegretMinimisation.Variant.PCFR_PLUS, true);
                        SearchLimit limit = SearchLimit.within(LIMIT, System::nanoTime);
                        long more = 64;
                        while (search.exploitability() > goal && !limit.isReached()) {
                            search.run(more, limit);
                            more += more / 4;
                        }
                        return new Outcome(search.exploitability(), search.iterations() + " iterations");
                    });
                },
                target);
    }

    private void measure(String target, String task, Task run) {
        if (skipped(target)) return;
        long begun = cpu();
        Outcome outcome = run.run();
        double first = (cpu() - begun) / 1e9;
        double best = Double.POSITIVE_INFINITY;
        for (int r = 0; r < REPETITIONS && first * r < LONG_ENOUGH; r++) {
            begun = cpu();
            outcome = run.run();
            best = StrictMath.min(best, (cpu() - begun) / 1e9);
        }
        line(target, task, first, best, outcome);
    }

    private static void line(String target, String task, double first, double warm, Outcome outcome) {
        String regret = Double.isNaN(outcome.regret) ? "-" : String.format(Locale.ROOT, "%.1e", outcome.regret);
        System.out.printf(
                Locale.ROOT, "| %s | %s | %.3g | %.3g | %s | %s |%n", target, task, first, warm, regret, outcome.end);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// The same tree with every payoff moved by up to a twentieth of the widest range.
    private static ExtensiveGame moved(ExtensiveGame centre, int draw) {
        Random random = new Random(draw);
        double by = centre.payoffSpread() / 20;
        Function<Rational, Rational> move =
                value -> value.plus(Rational.of(Math.round((2 * random.nextDouble() - 1) * by * 1e6), 1_000_000));
        TreeBuilder made = new TreeBuilder(centre.title(), centre.players());
        int[] outcomes = new int[centre.outcomeCount()];
        for (int o = 0; o < outcomes.length; o++) {
            int outcome = o;
            outcomes[o] = made.outcome(
                    "",
                    IntStream.range(0, centre.playerCount())
                            .mapToObj(p -> move.apply(centre.exactPayoff(outcome, p)))
                            .toArray(Rational[]::new));
        }
        int[] sets = new int[centre.allSetCount()];
        for (int s = 0; s < sets.length; s++) {
            List<Integer> actions = IntStream.range(centre.firstAction(s), centre.firstAction(s + 1))
                    .boxed()
                    .toList();
            List<String> labels = actions.stream().map(centre::actionLabel).toList();
            sets[s] = s < centre.setCount()
                    ? made.informationSet(centre.setPlayer(s), centre.setLabel(s), labels)
                    : made.chance(
                            "",
                            labels,
                            actions.stream().map(centre::exactChance).toList());
        }
        for (int node = 0; node < centre.nodeCount(); node++) {
            int outcome = centre.outcome(node) < 0 ? ExtensiveGame.NONE : outcomes[centre.outcome(node)];
            if (centre.isTerminal(node)) made.end(outcome);
            else made.move(sets[centre.set(node)], outcome, "");
        }
        return made.build();
    }

    static StrategicGame randomTable(int size) {
        Random random = new Random(size);
        long[][] rows = new long[size][size];
        long[][] columns = new long[size][size];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) {
                rows[i][j] = random.nextInt(101);
                columns[i][j] = random.nextInt(101);
            }
        return StrategicGame.bimatrix("random", rows, columns);
    }
}
