package standoff.game.equilibrium;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;

/// An equilibrium of a large constant-sum game of two players, to rounding, by an interior point method on the
/// sequence form; see [CentralPath]. Where a step would cost too much, because everything meets everything, regret
/// minimisation takes over.
///
/// @param mostIterations of regret minimisation, where it takes over
public record ZeroSumInteriorSolver(long mostIterations) implements Solver<Game> {
    private static final double TARGET = 1e-12;
    private static final double MOST_WORK = 2e9;
    private static final long MOST_FILL = 40_000_000;

    public ZeroSumInteriorSolver() {
        this(1_000_000);
    }

    @Override
    public String method() {
        return "sequence-form linear program by interior points (Mehrotra 1992)";
    }

    @Override
    public Optional<String> refusal(Game game) {
        return new ZeroSumRegretSolver().refusal(game);
    }

    @Override
    public Equilibria search(Game game, SearchLimit limit) {
        SequenceForm form = SequenceForm.rounded(game);
        CentralPath path = new CentralPath(form);
        if (path.work() > MOST_WORK || path.fill() > MOST_FILL) return instead().solve(game, limit);
        path.follow(TARGET, limit);
        double[][] plans = path.plans();
        Profile profile = RealizationPlan.profile(
                form, plans, new boolean[][] {new boolean[plans[0].length], new boolean[plans[1].length]});
        Equilibrium answer = new Equilibrium(
                profile,
                method(),
                new TreeMap<>(Map.of(
                        "steps", String.valueOf(path.steps()), "entries of the factors", String.valueOf(path.fill()))),
                Certificate.rounded(game, profile));
        if (answer.holds(game)) return Equilibria.some(List.of(answer), "the optimum of the program, to rounding");
        return Equilibria.none(
                limit.isReached() ? limit.reason() : "the path ended at a gap of " + path.gap(), Optional.of(answer));
    }

    private ZeroSumRegretSolver instead() {
        return new ZeroSumRegretSolver(
                List.of(RegretMinimisation.Variant.PCFR_PLUS, RegretMinimisation.Variant.DCFR),
                Equilibrium.TOLERANCE,
                mostIterations);
    }
}
