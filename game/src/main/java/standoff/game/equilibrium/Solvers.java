package standoff.game.equilibrium;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.Subgames;

/// Which method suits a game.
public final class Solvers {

    private static final int SMALL = 150;
    private static final int SEVERAL_STARTS = 20;
    private static final double SEVERAL_LAMBDA = 1e8;

    private Solvers() {}

    /// A method with the reason it was chosen for.
    ///
    /// @param applies whether it applies to the game; false where no method does, and the reason says why
    public record Choice(Solver<Game> solver, String reason, boolean applies) {}

    /// The method to try first.
    public static Choice auto(Game game) {
        if (game instanceof ExtensiveGame tree && tree.recall().isPerfect() && Subgames.roots(tree).length > 1)
            return new Choice(subgamePerfect(), "the tree has proper subgames: they are solved from the end", true);
        return direct(game);
    }

    /// The method for a game as a whole, without a look at its subgames.
    static Choice direct(Game game) {
        for (Solver<Game> solver : ranked(game))
            if (solver.refusal(game).isEmpty()) return new Choice(solver, reason(game, solver), true);
        Solver<Game> last = new LogitSolver();
        return last.refusal(game)
                .map(why -> new Choice(last, "no method applies: " + why, false))
                .orElseGet(() -> new Choice(last, reason(game, last), true));
    }

    /// Subgame by subgame; tables are refused.
    public static Solver<Game> subgamePerfect() {
        return forTrees(new SubgamePerfectSolver());
    }

    /// The global Newton method; trees are refused.
    public static Solver<Game> globalNewton() {
        return forTables(new GlobalNewtonSolver());
    }

    /// The method that lists all equilibria; where there is none for such a game, one that looks for several.
    public static Solver<Game> every(Game game) {
        Solver<Game> complete = new CompleteSolver();
        if (complete.refusal(game).isEmpty()) return complete;
        Solver<Game> supports = forTables(new SupportSolver());
        if (game.playerCount() > 2 && supports.refusal(game).isEmpty()) return supports;
        Solver<Game> several = new LogitSolver(SEVERAL_LAMBDA, SEVERAL_STARTS, 1);
        return several.refusal(game).isEmpty() ? several : complete;
    }

    private static List<Solver<Game>> ranked(Game game) {
        Solver<Game> paths = new TracingSolver(game.actionCount() <= SMALL ? 5 : 1, 1);
        if (game.playerCount() == 2 && isConstantSum(game) && game.actionCount() > SMALL)
            return game.isRational()
                    ? List.of(new ZeroSumSolver(), new ZeroSumInteriorSolver())
                    : List.of(new ZeroSumInteriorSolver());
        return List.of(paths, new LogitSolver(), new ZeroSumRegretSolver());
    }

    private static String reason(Game game, Solver<Game> chosen) {
        return switch (chosen) {
            case ZeroSumSolver lp -> "two players and a constant sum: a linear program finds an equilibrium";
            case ZeroSumInteriorSolver large ->
                "two players and a constant sum: interior points find an equilibrium to rounding"
                        + (game.isRational() ? ", where the simplex method would need too large a table" : "");
            case ZeroSumRegretSolver averages -> "two players and a constant sum: regrets can be brought down";
            case TracingSolver path ->
                "two players: Lemke's path finds an equilibrium" + (game.isRational() ? ", exactly" : "");
            default -> game.playerCount() + " players: the logit branch leads to an equilibrium";
        };
    }

    static boolean isConstantSum(Game game) {
        return switch (game) {
            case ExtensiveGame tree -> tree.isConstantSum();
            case StrategicGame table -> table.isConstantSum();
        };
    }

    /// Why a method that needs perfect recall does not apply; empty where nobody forgets anything.
    static Optional<String> imperfectRecall(Game game) {
        return game instanceof ExtensiveGame tree && !tree.recall().isPerfect()
                ? Optional.of(tree.recall().imperfect())
                : Optional.empty();
    }

    private static Solver<Game> forTables(Solver<StrategicGame> solver) {
        return new OfAKind<>(
                solver,
                game -> game instanceof StrategicGame table ? Optional.of(table) : Optional.empty(),
                "it is for tables");
    }

    private static Solver<Game> forTrees(Solver<ExtensiveGame> solver) {
        return new OfAKind<>(
                solver,
                game -> game instanceof ExtensiveGame tree ? Optional.of(tree) : Optional.empty(),
                "it is for trees");
    }

    /// A solver of games of one kind, asked with any game.
    ///
    /// @param kind    the game as one of the kind; empty where it is of another
    /// @param refused what is said of games of another kind
    private record OfAKind<G extends Game>(Solver<G> solver, Function<Game, Optional<G>> kind, String refused)
            implements Solver<Game> {
        @Override
        public String method() {
            return solver.method();
        }

        @Override
        public Optional<String> refusal(Game game) {
            return kind.apply(game).map(solver::refusal).orElse(Optional.of(refused));
        }

        @Override
        public Equilibria search(Game game, SearchLimit limit) {
            return solver.search(kind.apply(game).orElseThrow(), limit);
        }
    }
}
