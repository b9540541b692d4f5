package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import standoff.game.DrawPurpose;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.DecimalText;
import standoff.numerics.random.DrawSequence;

/// Equilibria of a game with any number of players: the limits of branches of logit equilibria, finished by Newton's
/// iteration on the actions that stay in use. The principal branch starts at indifference; where it cannot be
/// followed to its end, and where more equilibria are wanted, branches from drawn starts come next.
///
/// In a tree the limit is a sequential equilibrium (McKelvey and Palfrey 1998).
///
/// @param largestLambda where a branch is given up, per spread of payoffs
/// @param starts how many branches are followed where all go well
/// @param seed of the starts after the first
public record LogitSolver(double largestLambda, int starts, long seed) implements Solver<Game> {
    private static final int MORE_STARTS_AFTER_A_FAILURE = 5;
    private static final double SPREAD_OF_STARTS = 2;
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_UNKNOWNS = 4_000;
    /// How far the finished profile may lie from the branch to count as its limit.
    private static final double NEAR = 0.02;
    /// Profiles that differ by less are the same.
    private static final double DIFFERENT = 1e-6;
    private static final double LAMBDA_TO_LEAVE_PLAY_UNREACHED = 500;

    public LogitSolver() {
        this(1e8, 1, 1);
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
        return Solvers.imperfectRecall(game);
    }

    @Override
    public Equilibria search(Game game, SearchLimit limit) {
        List<Equilibrium> found = new ArrayList<>();
        Optional<Equilibrium> best = Optional.empty();
        String explanation = "";
        int most = starts;
        int tried = 0;
        while (tried < most) {
            Equilibria answer = new Search(game, limit, tried++).run();
            if (explanation.isEmpty() || found.isEmpty()) explanation = answer.explanation();
            for (Equilibrium one : answer.found())
                if (found.stream().noneMatch(known -> known.profile().distanceTo(one.profile()) < DIFFERENT))
                    found.add(one);
            best = better(best, answer.best());
            if (limit.isReached()) break;
            if (found.isEmpty() && tried == most && most < starts + MORE_STARTS_AFTER_A_FAILURE) most++;
        }
        if (found.isEmpty()) return Equilibria.none(explanation, best);
        if (most == 1) return Equilibria.some(found, explanation);
        String share = tried < most ? tried + " of " + most : String.valueOf(most);
        return Equilibria.some(
                found, explanation + "; branches from " + share + " starts were tried, and there may be others");
    }

    private static Optional<Equilibrium> better(Optional<Equilibrium> known, Optional<Equilibrium> other) {
        if (known.isEmpty() || other.isEmpty()) return known.or(() -> other);
        return other.get().certificate().regret() < known.get().certificate().regret() ? other : known;
    }

    private double[] start(Game game, int number) {
        double[] odds = new double[game.actionCount() - game.setCount()];
        if (number == 0) return odds;
        DrawSequence draws = DrawPurpose.STARTS.sequence(seed, number);
        for (int k = 0; k < odds.length; k++) odds[k] = SPREAD_OF_STARTS * draws.normal();
        return odds;
    }

    private final class Search {
        private final Game game;
        private final SearchLimit limit;
        private final int number;
        private final LogitBranch branch;
        private final SupportFinish finish;
        private Optional<Equilibrium> best = Optional.empty();

        Search(Game game, SearchLimit limit, int number) {
            this.game = game;
            this.limit = limit;
            this.number = number;
            this.branch = new LogitBranch(game, start(game, number));
            this.finish = new SupportFinish(game).within(limit);
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
                limit.tell(() -> "logit branch at lambda " + DecimalText.of(branch.lambda(), 4) + " after "
                        + branch.steps() + " steps" + regretSoFar());
                if (branch.steps() > MOST_STEPS) {
                    end = "the branch took more than " + MOST_STEPS + " steps";
                    break;
                }
                boolean advanced = branch.advance(limit);
                finish.earn(branch.multiplications());
                if (!advanced) {
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
            boolean alsoUnreached =
                    game instanceof ExtensiveGame && branch.scaledLambda() >= LAMBDA_TO_LEAVE_PLAY_UNREACHED;
            List<boolean[]> guesses = FadingActions.guesses(game, log, branch.drift(), branch.scaledLambda());
            for (int trial = 0; trial < (alsoUnreached ? 2 : 1) * guesses.size(); trial++) {
                if (limit.isReached() && best.isPresent()) break;
                boolean everywhere = trial < guesses.size();
                Optional<SupportFinish.Finished> tried =
                        finish.from(log, guesses.get(trial % guesses.size()), everywhere);
                if (tried.isEmpty()) continue;
                Equilibrium answer = keep(tried.get().profile(), tried.get().certificate());
                if (answer.holds(game) && isNear(answer.profile())) return Optional.of(exactWherePure(answer));
            }
            return Optional.empty();
        }

        private String regretSoFar() {
            return best.map(b -> "; least regret so far "
                            + DecimalText.of(b.certificate().regret(), 2))
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

        private SortedMap<String, String> parameters() {
            return new TreeMap<>(Map.of(
                    "start", number == 0 ? "indifference" : "draw " + number + " of seed " + seed,
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
