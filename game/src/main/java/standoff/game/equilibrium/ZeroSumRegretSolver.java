package standoff.game.equilibrium;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;

/// An approximate equilibrium of a large constant-sum game of two players, by regret minimisation until the regret
/// is small.
///
/// @param variant how regrets are kept
/// @param target the regret to stop at, as a share of the payoff spread
/// @param mostIterations where to give up
public record ZeroSumRegretSolver(RegretMinimisation.Variant variant, double target, long mostIterations)
        implements Solver<Game> {
    private static final int FIRST_CHECK = 64;

    public ZeroSumRegretSolver() {
        this(RegretMinimisation.Variant.PCFR_PLUS, Equilibrium.TOLERANCE, 1_000_000);
    }

    @Override
    public String method() {
        return "regret minimisation, " + variant;
    }

    @Override
    public Optional<String> refusal(Game game) {
        if (game.playerCount() != 2 || !Solvers.isConstantSum(game))
            return Optional.of("its averages are equilibria only for two players whose payoffs add to a constant");
        if (game instanceof ExtensiveGame tree && !tree.recall().isPerfect())
            return Optional.of(tree.recall().imperfect());
        return Optional.empty();
    }

    @Override
    public Equilibria solve(Game game, Limit limit) {
        Optional<String> refusal = refusal(game);
        if (refusal.isPresent()) return Equilibria.none(refusal.get(), Optional.empty());
        RegretMinimisation search = new RegretMinimisation(SequenceForm.rounded(game), variant, true);
        double enough = target * StrictMath.max(1, game.payoffSpread());
        long check = FIRST_CHECK;
        double gap = Double.POSITIVE_INFINITY;
        while (gap > enough && search.iterations() < mostIterations && !limit.isReached()) {
            search.run(StrictMath.min(check, mostIterations) - search.iterations(), limit);
            gap = search.exploitability();
            double regret = gap;
            limit.tell(() -> "%d iterations, regret %.2g".formatted(search.iterations(), regret));
            check += check / 4;
        }
        Profile profile = search.average();
        Equilibrium answer = new Equilibrium(
                profile,
                method(),
                new java.util.TreeMap<>(Map.of("iterations", String.valueOf(search.iterations()))),
                Certificate.rounded(game, profile));
        if (gap <= enough) return Equilibria.some(List.of(answer), "the regret fell to " + gap);
        String end = limit.isReached() ? limit.reason() : search.iterations() + " iterations were done";
        return Equilibria.none(end + " at a regret of " + gap, Optional.of(answer));
    }
}
