package standoff.study.games;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.ReducedForm;
import standoff.game.StrategicGame;
import standoff.game.equilibrium.CommitmentSolver;
import standoff.game.equilibrium.CorrelatedSolver;
import standoff.game.equilibrium.Equilibria;
import standoff.game.equilibrium.Equilibrium;
import standoff.game.equilibrium.LogitCurve;
import standoff.game.equilibrium.LogitSolver;
import standoff.game.equilibrium.PureSolver;
import standoff.game.equilibrium.SearchLimit;
import standoff.game.equilibrium.SequentialSolver;
import standoff.game.equilibrium.Solver;
import standoff.game.equilibrium.Solvers;
import standoff.game.equilibrium.TracingSolver;
import standoff.game.equilibrium.ZeroSumInteriorSolver;
import standoff.game.equilibrium.ZeroSumRegretSolver;
import standoff.game.equilibrium.ZeroSumSolver;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;

/// What somebody wants to know about a game.
///
/// @param all     every equilibrium rather than one
/// @param exact   an answer in fractions or none
/// @param lambdas precisions at which logit equilibria are wanted instead of Nash equilibria; empty for these
public record SolveRequest(Method method, boolean all, boolean exact, List<Double> lambdas) {
    /// How many priors Lemke's paths start from.
    private static final int PATHS = 5;

    public SolveRequest {
        lambdas = lambdas.stream().sorted().distinct().toList();
        for (double lambda : lambdas)
            if (!(lambda >= 0) || Double.isInfinite(lambda))
                throw new IllegalArgumentException("expected lambdas of at least 0, found " + lambda);
    }

    /// Solves the game; also where nothing is found, the answer says why.
    public Solution answer(Game game, SearchLimit limit) {
        if (!lambdas.isEmpty()) return logit(game, limit);
        if (all) return every(game, limit);
        String asked = "it was asked for";
        return switch (method) {
            case AUTO -> {
                Solvers.Choice choice = Solvers.auto(game);
                yield nash(game, choice.solver(), choice.reason(), limit);
            }
            case SUBGAME_PERFECT -> nash(game, Solvers.subgamePerfect(), asked, limit);
            case PURE -> nash(game, new PureSolver(), asked, limit);
            case LEMKE -> nash(game, new TracingSolver(PATHS, 1), asked, limit);
            case ZERO_SUM -> nash(game, new ZeroSumSolver(), asked, limit);
            case INTERIOR_POINT -> nash(game, new ZeroSumInteriorSolver(), asked, limit);
            case REGRET -> nash(game, new ZeroSumRegretSolver(), asked, limit);
            case LOGIT -> nash(game, new LogitSolver(), asked, limit);
            case GLOBAL_NEWTON -> nash(game, Solvers.globalNewton(), asked, limit);
            case SEQUENTIAL -> sequential(game, limit);
            case CORRELATED -> correlated(game, CorrelatedSolver.Notion.CORRELATED, limit);
            case COARSE_CORRELATED -> correlated(game, CorrelatedSolver.Notion.COARSE, limit);
            case EXTENSIVE_CORRELATED -> correlated(game, CorrelatedSolver.Notion.EXTENSIVE_FORM, limit);
            case COMMITMENT -> commitment(game, limit);
        };
    }

    private Solution nash(Game game, Solver<Game> solver, String reason, SearchLimit limit) {
        Equilibria answer = solver.refusal(game)
                .map(why -> Equilibria.none(method.label() + " does not apply: " + why, Optional.empty()))
                .orElseGet(() -> withBest(game, solver.search(game, limit), limit));
        return new Solution.Nash(game, solver.method(), reason, exact ? exactOnly(answer) : answer);
    }

    /// Where time was up before any profile was met, everybody's taking all actions alike is one.
    private static Equilibria withBest(Game game, Equilibria answer, SearchLimit limit) {
        if (!limit.isReached() || answer.first().isPresent()) return answer;
        Profile equal = Profile.uniform(game);
        Equilibrium met =
                new Equilibrium(equal, "every action alike", new TreeMap<>(), Certificate.rounded(game, equal));
        return Equilibria.none(answer.explanation(), Optional.of(met));
    }

    private static Equilibria exactOnly(Equilibria answer) {
        List<Equilibrium> kept = answer.found().stream()
                .filter(e -> e.certificate().isExactlyZero())
                .toList();
        if (!kept.isEmpty()) return new Equilibria(kept, answer.complete(), answer.explanation(), Optional.empty());
        return Equilibria.none(
                answer.explanation()
                        + "; but none of the equilibria found is exact: interior points and branches end in decimals,"
                        + " with more than two players probabilities are in general no fractions, and payoffs in"
                        + " decimals of a model are none to begin with",
                answer.first());
    }

    private Solution every(Game game, SearchLimit limit) {
        Solver<Game> solver = method == Method.PURE ? new PureSolver() : Solvers.every(game);
        return nash(game, solver, "all equilibria were asked for", limit);
    }

    private Solution sequential(Game game, SearchLimit limit) {
        if (!(game instanceof ExtensiveGame tree))
            return new Solution.Sequential(
                    game, new SequentialSolver.Answer(Optional.empty(), "sequential equilibria are those of trees"));
        return new Solution.Sequential(game, new SequentialSolver().solve(tree, limit));
    }

    private Solution correlated(Game game, CorrelatedSolver.Notion notion, SearchLimit limit) {
        try {
            CorrelatedSolver.Answer answer = new CorrelatedSolver(notion).solve(game, limit);
            return new Solution.Correlated(game, method, Optional.of(answer), answer.explanation());
        } catch (IllegalArgumentException tooLarge) {
            return new Solution.Correlated(game, method, Optional.empty(), String.valueOf(tooLarge.getMessage()));
        }
    }

    private Solution commitment(Game game, SearchLimit limit) {
        try {
            StrategicGame table = switch (game) {
                case StrategicGame same -> same;
                case ExtensiveGame tree -> ReducedForm.of(tree).table();
            };
            return new Solution.Commitment(
                    game,
                    new CommitmentSolver(0).solve(table, limit).map(answer -> new Solution.Bound(table, answer)),
                    limit.isReached()
                            ? "the best of the replies whose linear program was solved before the time was up"
                            : "a linear program for each reply");
        } catch (IllegalArgumentException refused) {
            return new Solution.Commitment(game, Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }

    private Solution logit(Game game, SearchLimit limit) {
        Optional<String> refusal = new LogitSolver().refusal(game);
        if (refusal.isPresent()) return new Solution.Logit(game, lambdas, List.of(), refusal.get());
        double[] wanted = lambdas.stream().mapToDouble(v -> v).toArray();
        var points = new LogitCurve(game).at(limit, wanted);
        String explanation = points.size() == lambdas.size()
                ? "every lambda was reached"
                : limit.isReached()
                        ? "the time limit was reached, or the search cancelled"
                        : "the branch could not be followed to every lambda";
        return new Solution.Logit(game, lambdas, points, explanation);
    }
}
