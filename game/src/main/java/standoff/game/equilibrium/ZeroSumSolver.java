package standoff.game.equilibrium;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Profile;

/// An equilibrium of a constant-sum game of two players by linear programming on the sequence form; exact where
/// the game is.
///
/// Interior points give the plan to start from, and the answer where the simplex method does not come to its end.
public record ZeroSumSolver() implements Solver<Game> {
    private static final long LARGEST_TABLE = 1L << 25;
    private static final int HEAD_START = 400;

    @Override
    public String method() {
        return "sequence-form linear program (Koller, Megiddo and von Stengel 1996)";
    }

    @Override
    public Optional<String> refusal(Game game) {
        Optional<String> refusal = new ZeroSumRegretSolver().refusal(game);
        if (refusal.isPresent()) return refusal;
        long rows = game.actionCount() / 2 + 2L;
        if (rows * rows > LARGEST_TABLE)
            return Optional.of("its table would have about " + rows * rows + " entries; use interior points");
        return Optional.empty();
    }

    @Override
    public Equilibria search(Game game, SearchLimit limit) {
        SequenceForm form = SequenceForm.of(game);
        Equilibria rounded = new ZeroSumInteriorSolver(HEAD_START).solve(game, limit);
        if (rounded.first().isEmpty()) return rounded;
        double[] against = RealizationPlan.of(form, rounded.first().get().profile(), 1);
        Optional<PlanSolution> end = new ZeroSumProgram(form, against).solve(limit);
        if (end.isEmpty()) return rounded;
        Map<String, String> parameters =
                Map.of("pivots", String.valueOf(end.get().pivots()));
        Optional<Profile> exact = game.isRational() ? end.get().exact() : Optional.empty();
        if (exact.isPresent()) {
            Equilibrium answer = Equilibrium.certified(game, exact.get(), method(), parameters);
            if (answer.holds(game)) return Equilibria.some(List.of(answer), "the optimum of the program, exactly");
        }
        Equilibrium answer = Equilibrium.certified(game, end.get().rounded(), method(), parameters);
        return answer.certificate().regret() <= Equilibrium.TOLERANCE * Math.max(1, game.payoffSpread())
                ? Equilibria.some(List.of(answer), "the optimum of the program, in doubles")
                : rounded;
    }
}
