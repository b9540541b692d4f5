package standoff.game.equilibrium;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standoff.game.DrawPurpose;
import standoff.game.StrategicGame;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.random.DrawSequence;

/// An equilibrium of a table of any number of players by the global Newton method: from a bonus so large that the
/// favoured strategies are the only equilibrium, down to none; see [BonusPath]. Where a path is lost, as can happen
/// in degenerate games, others with different bonuses follow.
///
/// @param paths how many bonuses are tried
/// @param seed of the bonuses
public record GlobalNewtonSolver(int paths, long seed) implements Solver<StrategicGame> {
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_STRATEGIES = 600;

    public GlobalNewtonSolver() {
        this(20, 1);
    }

    @Override
    public String method() {
        return "global Newton method (Govindan and Wilson 2003)";
    }

    @Override
    public Optional<String> refusal(StrategicGame game) {
        return game.actionCount() <= MOST_STRATEGIES
                ? Optional.empty()
                : Optional.of("it has " + game.actionCount() + " strategies; up to " + MOST_STRATEGIES + " are traced");
    }

    @Override
    public Equilibria search(StrategicGame game, SearchLimit limit) {
        Optional<Equilibrium> best = Optional.empty();
        for (int path = 0; path < paths; path++) {
            BonusPath way = new BonusPath(game, bonus(game, path));
            way.toZero(MOST_STEPS, limit);
            Equilibrium end = certified(game, way, path);
            if (end.holds(game))
                return new Equilibria(
                        List.of(end),
                        false,
                        "the path came to a bonus of 0" + (path == 0 ? "" : ", after " + path + " that were lost"),
                        Optional.empty());
            if (best.isEmpty()
                    || end.certificate().regret() < best.get().certificate().regret()) best = Optional.of(end);
            if (limit.isReached()) break;
        }
        return Equilibria.none(
                limit.isReached()
                        ? limit.reason()
                        : "all " + paths + " paths were lost before the bonus was 0; the least regret on their ends is "
                                + best.map(b -> b.certificate().regret()).orElse(Double.NaN),
                best);
    }

    private double[] bonus(StrategicGame game, int path) {
        DrawSequence draws = DrawPurpose.RAYS.sequence(seed, path);
        double[] bonus = new double[game.actionCount()];
        for (int a = 0; a < bonus.length; a++) bonus[a] = draws.uniform();
        return bonus;
    }

    private Equilibrium certified(StrategicGame game, BonusPath way, int path) {
        Profile profile = Profile.of(game, way.probabilities());
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "bonus", "draw " + path + " of seed " + seed,
                "steps", String.valueOf(way.steps()),
                "lambda", String.valueOf(way.lambda())));
        if (!profile.isPure())
            return new Equilibrium(profile, method(), new TreeMap<>(parameters), Certificate.rounded(game, profile));
        int[] chosen = new int[game.playerCount()];
        for (int p = 0; p < chosen.length; p++)
            while (profile.probability(game.firstAction(p) + chosen[p]) == 0) chosen[p]++;
        return Equilibrium.certified(game, Profile.pure(game, chosen), method(), parameters);
    }
}
