package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standoff.game.DrawPurpose;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.StrategicGame;
import standoff.game.profile.Profile;
import standoff.numerics.random.DrawSequence;

/// Equilibria in pure strategies.
///
/// In a strategic form all of them, cell by cell. In a tree without the normal form: players in turn take a best
/// reply to the others, found by backward induction on their sequences, until nobody changes; from several starts.
/// This finds one quickly where there is one in reach, and proves nothing where it finds none.
///
/// @param starts how many starts are tried in a tree
/// @param seed of the starts after the first
public record PureSolver(int starts, long seed) implements Solver<Game> {
    private static final int MOST_LISTED = 100_000;
    private static final int MOST_ROUNDS = 200;

    public PureSolver() {
        this(50, 1);
    }

    @Override
    public String method() {
        return "pure best replies";
    }

    @Override
    public Optional<String> refusal(Game game) {
        return Solvers.imperfectRecall(game);
    }

    @Override
    public Equilibria search(Game game, SearchLimit limit) {
        return switch (game) {
            case StrategicGame table -> everyCell(table, limit);
            case ExtensiveGame tree -> byReplies(tree, limit);
        };
    }

    private Equilibria everyCell(StrategicGame game, SearchLimit limit) {
        List<Equilibrium> found = new ArrayList<>();
        for (int cell = 0; cell < game.cellCount(); cell++) {
            if ((cell & 1023) == 0 && limit.isReached()) return Equilibria.some(found, limit.reason());
            if (!isStable(game, cell)) continue;
            int[] chosen = new int[game.playerCount()];
            for (int p = 0; p < chosen.length; p++) chosen[p] = game.strategyIn(cell, p);
            found.add(Equilibrium.certified(game, Profile.pure(game, chosen), method(), Map.of()));
            if (found.size() >= MOST_LISTED)
                return Equilibria.some(found, "stopped at " + MOST_LISTED + " pure equilibria");
        }
        if (found.isEmpty()) return Equilibria.none("there is no equilibrium in pure strategies", Optional.empty());
        return Equilibria.some(found, "all " + found.size() + " equilibria in pure strategies");
    }

    private static boolean isStable(StrategicGame game, int cell) {
        for (int p = 0; p < game.playerCount(); p++) {
            int base = cell - game.strategyIn(cell, p) * game.stride(p);
            double own = game.payoff(cell, p);
            for (int s = 0; s < game.strategyCount(p); s++) {
                int other = base + s * game.stride(p);
                if (game.payoff(other, p) >= own && game.exactPayoff(other, p).compareTo(game.exactPayoff(cell, p)) > 0)
                    return false;
            }
        }
        return true;
    }

    private Equilibria byReplies(ExtensiveGame game, SearchLimit limit) {
        SequenceForm form = SequenceForm.rounded(game);

        Optional<Equilibrium> best = Optional.empty();
        for (int start = 0; start < starts; start++) {
            int[] chosen = new int[game.setCount()];
            DrawSequence draws = DrawPurpose.STARTS.sequence(seed, start);
            if (start > 0) for (int s = 0; s < chosen.length; s++) chosen[s] = draws.below(game.actionCount(s));
            if (new PureReplies(form, chosen).settle(MOST_ROUNDS, limit)) {
                Equilibrium answer = Equilibrium.certified(
                        game, Profile.pure(game, chosen), method(), Map.of("start", String.valueOf(start)));
                if (answer.holds(game)) return Equilibria.some(List.of(answer), "best replies settled");
                best = Optional.of(answer);
            }
            if (limit.isReached()) return Equilibria.none(limit.reason(), best);
        }
        return Equilibria.none(
                "best replies did not settle from " + starts + " starts; there may be no pure equilibrium", best);
    }
}
