package standoff.game.equilibrium;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.DecimalText;

/// An approximate equilibrium of a large constant-sum game of two players, by regret minimisation until the regret
/// is small.
///
/// Which variant is faster depends on the game, by factors of ten in both directions, so that several run side by
/// side and the first to come down to the target, or the lowest when time is up, is the answer.
///
/// @param variants how regrets are kept
/// @param target the regret to stop at, as a share of the payoff spread
/// @param mostIterations where to give up
public record ZeroSumRegretSolver(List<RegretMinimisation.Variant> variants, double target, long mostIterations)
        implements Solver<Game> {
    private static final int FIRST_CHECK = 64;

    public ZeroSumRegretSolver {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) throw new IllegalArgumentException("expected at least one variant, found none");
    }

    public ZeroSumRegretSolver() {
        this(
                List.of(RegretMinimisation.Variant.PCFR_PLUS, RegretMinimisation.Variant.DCFR),
                Equilibrium.TOLERANCE,
                1_000_000);
    }

    @Override
    public String method() {
        return "regret minimisation, "
                + variants.stream().map(RegretMinimisation.Variant::label).collect(Collectors.joining(" beside "));
    }

    @Override
    public Optional<String> refusal(Game game) {
        if (game.playerCount() != 2 || !Solvers.isConstantSum(game))
            return Optional.of("its averages are equilibria only for two players whose payoffs add to a constant");
        return Solvers.imperfectRecall(game);
    }

    @Override
    public Equilibria search(Game game, SearchLimit limit) {
        SequenceForm form = SequenceForm.rounded(game);
        List<RegretMinimisation> searches = variants.stream()
                .map(v -> new RegretMinimisation(form, v, true))
                .toList();
        double enough = target * Math.max(1, game.payoffSpread());
        RegretMinimisation best = searches.getFirst();
        double least = Double.POSITIVE_INFINITY;
        Profile profile = best.average();
        long iterations = 0;
        long check = FIRST_CHECK;
        while (least > enough && iterations < mostIterations && !limit.isReached()) {
            long more = Math.min(check, mostIterations) - iterations;
            for (RegretMinimisation search : searches) {
                search.run(more, limit);
                double gap = search.exploitability();
                if (gap >= least) continue;
                least = gap;
                best = search;
                profile = search.average();
                if (least <= enough) break;
            }
            iterations += more;
            long done = iterations;
            double regret = least;
            limit.tell(() -> DecimalText.grouped(done) + " iterations, regret " + DecimalText.of(regret, 2));
            check += check / 4;
        }
        Equilibrium answer = new Equilibrium(
                profile,
                method(),
                new TreeMap<>(Map.of(
                        "iterations", String.valueOf(best.iterations()),
                        "variant", best.variant().label())),
                Certificate.rounded(game, profile));
        if (least <= enough) return Equilibria.some(List.of(answer), "the regret fell to " + least);
        String end = limit.isReached() ? limit.reason() : mostIterations + " iterations were done";
        return Equilibria.none(end + " at a regret of " + least, Optional.of(answer));
    }
}
