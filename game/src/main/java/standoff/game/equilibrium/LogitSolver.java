package standoff.game.equilibrium;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;

/// One equilibrium of a game with any number of players: the limit of the principal branch of logit equilibria,
/// finished by Newton's iteration on the actions that stay in use.
///
/// In a tree the limit is a sequential equilibrium (McKelvey and Palfrey 1998).
///
/// @param largestLambda where the branch is given up, per spread of payoffs
public record LogitSolver(double largestLambda) implements Solver<Game> {
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_UNKNOWNS = 4_000;
    /// How far the finished profile may lie from the branch to count as its limit.
    private static final double NEAR = 0.02;
    private static final double LAMBDA_TO_LEAVE_PLAY_UNREACHED = 500;
    private static final double[] THRESHOLDS = {1e-2, 1e-3, 1e-5, 1e-8};

    public LogitSolver() {
        this(1e8);
    }

    @Override
    public String method() {
        return "limit of the logit branch (McKelvey and Palfrey 1995, 1998; Turocy 2010)";
    }

    @Override
    public Optional<String> refusal(Game game) {
        int unknowns = game.actionCount() - game.setCount();
        if (unknowns > MOST_UNKNOWNS)
            return Optional.of("it has " + unknowns + " unknowns; up to " + MOST_UNKNOWNS + " are traced");
        if (game instanceof ExtensiveGame tree && !tree.recall().isPerfect())
            return Optional.of(tree.recall().imperfect());
        return Optional.empty();
    }

    @Override
    public Equilibria solve(Game game, Limit limit) {
        Optional<String> refusal = refusal(game);
        if (refusal.isPresent()) return Equilibria.none(refusal.get(), Optional.empty());
        return new Search(game, limit).run();
    }

    private final class Search {
        private final Game game;
        private final Limit limit;
        private final LogitBranch branch;
        private final SupportFinish finish;
        private Optional<Equilibrium> best = Optional.empty();

        Search(Game game, Limit limit) {
            this.game = game;
            this.limit = limit;
            this.branch = new LogitBranch(game);
            this.finish = new SupportFinish(game);
        }

        Equilibria run() {
            double next = 8;
            String end = "lambda reached " + largestLambda + " per spread of payoffs";
            while (branch.scaledLambda() < largestLambda) {
                if (branch.scaledLambda() >= next || branch.system().size() == 0) {
                    next = branch.scaledLambda() * 1.5;
                    Optional<Equilibrium> found = finished();
                    if (found.isPresent())
                        return Equilibria.some(
                                List.of(found.get()), "followed the branch to lambda " + branch.lambda());
                }
                limit.tell(() -> "logit branch at lambda %.4g after %d steps%s"
                        .formatted(branch.lambda(), branch.steps(), regretSoFar()));
                if (branch.steps() > MOST_STEPS) {
                    end = "the branch took more than " + MOST_STEPS + " steps";
                    break;
                }
                if (!branch.advance(limit)) {
                    end = limit.isReached()
                            ? limit.reason()
                            : "the branch could not be followed beyond lambda " + branch.lambda();
                    break;
                }
            }
            Optional<Equilibrium> found = finished();
            if (found.isPresent()) return Equilibria.some(List.of(found.get()), end);
            keep(branch.profile(), Certificate.rounded(game, branch.profile()));
            if (best.isPresent() && best.get().holds(game))
                return Equilibria.some(
                        List.of(exactWherePure(best.get())),
                        end + "; this equilibrium was met on the way and need not be the limit of the branch");
            return Equilibria.none(end, best);
        }

        private Optional<Equilibrium> finished() {
            double[] odds = branch.odds();
            branch.system().evaluate(odds);
            double[] log = branch.system().logProbability().clone();
            for (int trial = 0; trial < 2 * THRESHOLDS.length; trial++) {
                if (limit.isReached() && best.isPresent()) break;
                boolean everywhere = trial < THRESHOLDS.length;
                if (!everywhere && branch.scaledLambda() < LAMBDA_TO_LEAVE_PLAY_UNREACHED) break;
                Optional<SupportFinish.Finished> tried =
                        finish.from(log, THRESHOLDS[trial % THRESHOLDS.length], everywhere);
                if (tried.isEmpty()) continue;
                Equilibrium answer = keep(tried.get().profile(), tried.get().certificate());
                if (answer.holds(game) && isNear(answer.profile())) return Optional.of(exactWherePure(answer));
            }
            return Optional.empty();
        }

        private String regretSoFar() {
            return best.map(b -> "; least regret so far %.2g"
                            .formatted(b.certificate().regret()))
                    .orElse("");
        }

        private boolean isNear(Profile profile) {
            return profile.distanceTo(branch.profile()) <= NEAR;
        }

        private Equilibrium keep(Profile profile, Certificate certificate) {
            Equilibrium answer = new Equilibrium(profile, method(), parameters(), certificate);
            if (best.isEmpty()
                    || certificate.regret() < best.get().certificate().regret()) best = Optional.of(answer);
            return answer;
        }

        private java.util.SortedMap<String, String> parameters() {
            return new java.util.TreeMap<>(Map.of(
                    "lambda", String.valueOf(branch.lambda()),
                    "steps", String.valueOf(branch.steps()),
                    "turns", String.valueOf(branch.turns())));
        }

        private Equilibrium exactWherePure(Equilibrium answer) {
            if (!game.isRational() || !answer.profile().isPure()) return answer;
            int[] chosen = new int[game.setCount()];
            for (int set = 0; set < chosen.length; set++)
                while (answer.profile().probability(game.firstAction(set) + chosen[set]) == 0) chosen[set]++;
            Equilibrium exact = Equilibrium.certified(game, Profile.pure(game, chosen), method(), answer.parameters());
            return exact.holds(game) ? exact : answer;
        }
    }
}
