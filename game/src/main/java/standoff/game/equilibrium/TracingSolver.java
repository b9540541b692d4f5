package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.game.DrawPurpose;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.profile.Profile;
import standoff.numerics.random.DrawSequence;

/// Equilibria of two-player games by Lemke's path on the sequence form, from one or more priors.
///
/// Pivots in doubles; where the game is exact, the final basis is solved in fractions, so that the answer is
/// exact. Different priors may lead to different equilibria; every answer is normal-form perfect for the prior's
/// sake where the prior is completely mixed (von Stengel, van den Elzen and Talman 2002).
///
/// @param priors how many priors to start from: the first is uniform, the others are drawn
/// @param seed of the priors' draws
public record TracingSolver(int priors, long seed) implements Solver<Game> {
    public TracingSolver {
        if (priors < 1) throw new IllegalArgumentException("expected at least one prior, found " + priors);
    }

    public TracingSolver() {
        this(1, 1);
    }

    @Override
    public String method() {
        return "sequence-form Lemke path (von Stengel, van den Elzen and Talman 2002)";
    }

    @Override
    public Optional<String> refusal(Game game) {
        if (game.playerCount() != 2) return Optional.of("it is for two players; this game has " + game.playerCount());
        Optional<String> forgetting = Solvers.imperfectRecall(game);
        if (forgetting.isPresent()) return forgetting;
        long rows = game.actionCount() + 3L;
        if (rows * rows > 1L << 27) return Optional.of("its table would have " + rows * rows + " entries");
        return Optional.empty();
    }

    @Override
    public Equilibria search(Game game, SearchLimit limit) {
        SequenceForm form = SequenceForm.of(game);
        List<Equilibrium> found = new ArrayList<>();
        Optional<Equilibrium> best = Optional.empty();
        String trouble = "";
        int failures = 0;
        for (int k = 0; k < priors + failures && failures < 5; k++) {
            Profile prior = k == 0 ? Profile.uniform(game) : drawn(game, k);
            TracingProgram program = new TracingProgram(
                    form, new double[][] {RealizationPlan.of(form, prior, 0), RealizationPlan.of(form, prior, 1)});
            Optional<PlanSolution> end = program.follow(limit);
            if (end.isEmpty()) {
                trouble = limit.isReached() ? limit.reason() : "rounding ended a path early";
                if (limit.isReached()) break;
                failures++;
                continue;
            }
            Equilibrium answer = answer(game, end.get(), k);
            if (!answer.holds(game)) {
                if (best.isEmpty()
                        || answer.certificate().regret()
                                < best.get().certificate().regret()) best = Optional.of(answer);
                trouble = "rounding led to a profile with regret "
                        + answer.certificate().regret();
                failures++;
            } else if (found.stream().noneMatch(e -> e.profile().distanceTo(answer.profile()) < 1e-7)) {
                found.add(answer);
            }
        }
        if (found.isEmpty()) return Equilibria.none(trouble, best);
        return Equilibria.some(found, trouble.isEmpty() ? followed() : trouble);
    }

    private String followed() {
        return priors == 1 ? "followed the path of one prior" : "followed the paths of " + priors + " priors";
    }

    private Equilibrium answer(Game game, PlanSolution end, int k) {
        Map<String, String> parameters = Map.of(
                "prior", k == 0 ? "uniform" : "draw " + k + " of seed " + seed, "pivots", String.valueOf(end.pivots()));
        if (game.isRational()) {
            Optional<Profile> exact = end.exact();
            if (exact.isPresent()) {
                Equilibrium answer = Equilibrium.certified(game, exact.get(), method(), parameters);
                if (answer.holds(game)) return answer;
            }
        }
        return Equilibrium.certified(game, end.rounded(), method(), parameters);
    }

    private Profile drawn(Game game, int k) {
        DrawSequence draws = DrawPurpose.PRIORS.sequence(seed, k);
        double[] probability = new double[game.actionCount()];
        for (int set = 0; set < game.setCount(); set++) {
            double sum = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                probability[a] = draws.exponential();
                sum += probability[a];
            }
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) probability[a] /= sum;
        }
        return Profile.of(game, probability);
    }
}
