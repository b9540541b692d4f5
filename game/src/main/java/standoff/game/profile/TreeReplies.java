package standoff.game.profile;

import static standoff.game.ExtensiveGame.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import standoff.game.ExtensiveGame;

/// Best replies in a tree, by the definition: the others' moves and chance weigh every outcome, the weighed payoffs are
/// gathered at the player's last own action before it, and his information sets are worked off from the last to the
/// first.
///
/// Where the player forgets, this is not a best reply; then every pure strategy is tried, as long as there are
/// few.
final class TreeReplies<T> {
    /// Pure strategies times nodes that are tried where recall is imperfect.
    private static final long MOST_TRIALS = 20_000_000;

    /// Binary digits of all weights of a player together: half a gigabyte.
    private static final long MOST_DIGITS = 1L << 32;
    /// The binary digits of 1 and of 0, which make no product longer.
    private static final int TRIVIAL = 2;

    private final ExtensiveGame game;
    private final Arithmetic<T> in;
    private final List<T> probability = new ArrayList<>();
    private final int[] owner;

    TreeReplies(ExtensiveGame game, Profile profile, Arithmetic<T> in) {
        this.game = game;
        this.in = in;
        this.owner = new int[game.allActionCount()];
        for (int s = 0; s < game.allSetCount(); s++)
            for (int a = game.firstAction(s); a < game.firstAction(s + 1); a++) {
                owner[a] = game.setPlayer(s);
                probability.add(s < game.setCount() ? in.probability(profile, a) : in.chance(game, a));
            }
    }

    Replies<T> of(int player) {
        if (game.recall().isPerfect()) return byRecursion(player);
        T payoff = payoff(player, List.of());
        return new Replies<>(payoff, canTryAll(game, player) ? byTrial(player, payoff) : payoff);
    }

    /// Whether a best reply of the player can be found.
    static boolean canTryAll(ExtensiveGame game, int player) {
        double strategies = 1;
        for (int s = game.firstSet(player); s < game.firstSet(player + 1); s++) strategies *= game.actionCount(s);
        return strategies * game.nodeCount() <= MOST_TRIALS;
    }

    /// Whether the probabilities of all nodes together, as fractions, stay within what can be kept. Each has at most as
    /// many digits as those of the moves that lead to it.
    static boolean areWeightsShort(ExtensiveGame game, Profile profile) {
        long[] digits = new long[game.nodeCount()];
        long sum = 0;
        for (int node = 1; node < game.nodeCount() && sum < MOST_DIGITS; node++) {
            int incoming = game.incoming(node);
            int own = incoming < game.actionCount()
                    ? profile.exactProbability(incoming).bitLength()
                    : game.exactChance(incoming).bitLength();
            long up = digits[game.parent(node)];
            digits[node] = own <= TRIVIAL ? up : up + own;
            sum += digits[node];
        }
        return sum < MOST_DIGITS;
    }

    private Replies<T> byRecursion(int player) {
        int from = game.firstAction(game.firstSet(player));
        int size = game.firstAction(game.firstSet(player + 1)) - from + 1;
        List<T> best = new ArrayList<>(Collections.nCopies(size, in.zero()));
        int[] before = new int[game.firstSet(player + 1) - game.firstSet(player)];
        int[] last = new int[game.nodeCount()];
        List<T> weight = new ArrayList<>(game.nodeCount());
        for (int node = 0; node < game.nodeCount(); node++) {
            int incoming = game.incoming(node);
            boolean own = incoming != NONE && owner[incoming] == player;
            last[node] = node == 0 ? 0 : own ? incoming - from + 1 : last[game.parent(node)];
            weight.add(
                    node == 0
                            ? in.one()
                            : own
                                    ? weight.get(game.parent(node))
                                    : in.times(weight.get(game.parent(node)), probability.get(incoming)));
            int set = game.set(node);
            if (set != NONE && game.setPlayer(set) == player) before[set - game.firstSet(player)] = last[node];
            if (game.outcome(node) != NONE)
                best.set(
                        last[node],
                        in.plus(
                                best.get(last[node]),
                                in.times(weight.get(node), in.payoff(game, game.outcome(node), player))));
        }
        List<T> kept = new ArrayList<>(best);
        for (int set = game.firstSet(player + 1) - 1; set >= game.firstSet(player); set--) {
            T most = best.get(game.firstAction(set) - from + 1);
            T mean = in.zero();
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                T value = best.get(a - from + 1);
                if (in.less(most, value)) most = value;
                mean = in.plus(mean, in.times(probability.get(a), kept.get(a - from + 1)));
            }
            int up = before[set - game.firstSet(player)];
            best.set(up, in.plus(best.get(up), most));
            kept.set(up, in.plus(kept.get(up), mean));
        }
        return new Replies<>(kept.getFirst(), best.getFirst());
    }

    private T byTrial(int player, T payoff) {
        int sets = game.firstSet(player + 1) - game.firstSet(player);
        List<Integer> chosen = new ArrayList<>(Collections.nCopies(sets, 0));
        T best = payoff;
        int turned = 0;
        while (turned < sets || sets == 0) {
            T value = payoff(player, chosen);
            if (in.less(best, value)) best = value;
            if (sets == 0) break;
            turned = 0;
            while (turned < sets) {
                int next = (chosen.get(turned) + 1) % game.actionCount(game.firstSet(player) + turned);
                chosen.set(turned, next);
                if (next != 0) break;
                turned++;
            }
        }
        return best;
    }

    /// The player's payoff where he follows the chosen actions (one for each of his sets), or the profile where
    /// none are given.
    private T payoff(int player, List<Integer> chosen) {
        T sum = in.zero();
        List<T> reach = new ArrayList<>(game.nodeCount());
        for (int node = 0; node < game.nodeCount(); node++) {
            int incoming = game.incoming(node);
            if (node == 0) {
                reach.add(in.one());
            } else if (owner[incoming] == player && !chosen.isEmpty()) {
                int set = game.set(game.parent(node));
                boolean taken = chosen.get(set - game.firstSet(player)) == incoming - game.firstAction(set);
                reach.add(taken ? reach.get(game.parent(node)) : in.zero());
            } else {
                reach.add(in.times(reach.get(game.parent(node)), probability.get(incoming)));
            }
            if (game.outcome(node) != NONE)
                sum = in.plus(sum, in.times(reach.get(node), in.payoff(game, game.outcome(node), player)));
        }
        return sum;
    }
}
