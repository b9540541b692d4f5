package standoff.game;

import static standoff.game.ExtensiveGame.NONE;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How many reduced strategies a player has, without listing them: with perfect recall every information set
/// lies behind one own action, or none, and what is chosen at sets behind the same action is chosen freely:
///
/// `count(set) = sum over its actions of the product of count(sets behind the action)`
final class StrategyCount {
    private static final int UNSEEN = -2;

    private StrategyCount() {}

    /// The number, infinite where a double does not hold it; empty where the player forgets what he did.
    static OptionalDouble of(ExtensiveGame tree, int player) {
        int first = tree.firstSet(player);
        int sets = tree.firstSet(player + 1) - first;
        if (sets == 0) return OptionalDouble.of(1);
        int[] last = new int[tree.nodeCount()];
        int[] behind = new int[sets];
        int[] member = new int[sets];
        Arrays.fill(behind, UNSEEN);
        for (int node = 0; node < last.length; node++) {
            last[node] = last(tree, player, node, last);
            int set = tree.set(node) - first;
            if (tree.set(node) == NONE || set < 0 || set >= sets) continue;
            if (behind[set] == UNSEEN) {
                behind[set] = last[node];
                member[set] = node;
            } else if (behind[set] != last[node]) return OptionalDouble.empty();
        }
        int firstAction = tree.firstAction(first);
        double[] below = new double[tree.firstAction(first + sets) - firstAction];
        Arrays.fill(below, 1);
        double all = 1;
        // a set behind an action of another is met later: the last first
        int[] order = IntStream.range(0, sets)
                .boxed()
                .sorted((one, other) -> Integer.compare(member[other], member[one]))
                .mapToInt(set -> set)
                .toArray();
        for (int set : order) {
            double count = 0;
            for (int a = tree.firstAction(first + set); a < tree.firstAction(first + set + 1); a++)
                count += below[a - firstAction];
            if (behind[set] == NONE) all *= count;
            else below[behind[set] - firstAction] *= count;
        }
        return OptionalDouble.of(all);
    }

    /// The player's last action on the way to a node.
    private static int last(ExtensiveGame tree, int player, int node, int[] known) {
        if (node == 0) return NONE;
        int set = tree.set(tree.parent(node));
        boolean own = set < tree.setCount() && tree.setPlayer(set) == player;
        return own ? tree.incoming(node) : known[tree.parent(node)];
    }
}
