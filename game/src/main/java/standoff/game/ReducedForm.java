package standoff.game;

import static standoff.game.ExtensiveGame.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import standoff.numerics.Rational;

/// The reduced normal form of a tree: a strategy says what to do only at the information sets that it does not
/// itself keep from being reached.
///
/// @param table the strategic form; its labels list the action at each information set, `*` where none is needed
/// @param chosen for each player and strategy the action number within each of the player's information sets,
///     [ExtensiveGame#NONE] where none is needed
public record ReducedForm(ExtensiveGame tree, StrategicGame table, List<List<List<Integer>>> chosen) {
    public ReducedForm {
        chosen = chosen.stream().map(List::copyOf).toList();
    }

    /// Derives the form.
    ///
    /// @throws IllegalArgumentException where it would have more strategies or payoffs than a table can hold: the
    ///     number of strategies grows exponentially with the information sets; solve larger trees by the sequence
    ///     form
    public static ReducedForm of(ExtensiveGame tree) {
        List<List<List<Integer>>> chosen = new ArrayList<>();
        double expected = tree.playerCount();
        for (int p = 0; p < tree.playerCount(); p++)
            expected *= StrategyCount.of(tree, p).orElse(1);
        if (expected > StrategicGame.LARGEST >> 3) throw tooLarge(tree);
        double cells = tree.playerCount();
        for (int p = 0; p < tree.playerCount(); p++) {
            chosen.add(new Strategies(tree, p).list());
            cells *= chosen.getLast().size();
            if (cells > StrategicGame.LARGEST >> 3) throw tooLarge(tree);
        }
        return new ReducedForm(tree, table(tree, chosen), chosen);
    }

    /// How many strategies the player has in the reduced form.
    ///
    /// @throws IllegalArgumentException where they are more than a million
    public static int strategyCount(ExtensiveGame tree, int player) {
        if (StrategyCount.of(tree, player).orElse(1) > Strategies.MOST) throw tooLarge(tree);
        return new Strategies(tree, player).list().size();
    }

    private static IllegalArgumentException tooLarge(ExtensiveGame tree) {
        return new IllegalArgumentException(
                "the reduced normal form of '" + tree.title() + "' has too many strategies: solve the tree itself");
    }

    private static StrategicGame table(ExtensiveGame tree, List<List<List<Integer>>> chosen) {
        List<List<String>> labels = new ArrayList<>();
        int cells = 1;
        for (List<List<Integer>> strategies : chosen) {
            cells *= strategies.size();
            List<String> names = new ArrayList<>();
            for (List<Integer> strategy : strategies) names.add(name(strategy));
            labels.add(names);
        }
        int n = tree.playerCount();
        Rational[] payoffs = new Rational[cells * n];
        Rational[] reach = new Rational[tree.nodeCount()];
        for (int cell = 0; cell < cells; cell++) {
            List<List<Integer>> played = new ArrayList<>();
            int rest = cell;
            for (List<List<Integer>> strategies : chosen) {
                played.add(strategies.get(rest % strategies.size()));
                rest /= strategies.size();
            }
            Rational[] sum = new Rational[n];
            Arrays.fill(sum, Rational.ZERO);
            for (int node = 0; node < tree.nodeCount(); ) {
                reach[node] = node == 0 ? Rational.ONE : step(tree, node, reach[tree.parent(node)], played);
                if (reach[node].signum() == 0) {
                    node = tree.end(node);
                    continue;
                }
                int outcome = tree.outcome(node);
                if (outcome != NONE)
                    for (int p = 0; p < n; p++) sum[p] = sum[p].plus(reach[node].times(tree.exactPayoff(outcome, p)));
                node++;
            }
            System.arraycopy(sum, 0, payoffs, cell * n, n);
        }
        if (tree.isRational())
            return StrategicGame.exact(tree.title(), tree.comment(), tree.players(), labels, List.of(payoffs));
        return StrategicGame.rounded(
                tree.title(),
                tree.players(),
                labels,
                Arrays.stream(payoffs).mapToDouble(Rational::toDouble).toArray());
    }

    private static Rational step(ExtensiveGame tree, int node, Rational reach, List<List<Integer>> played) {
        int incoming = tree.incoming(node);
        int set = tree.set(tree.parent(node));
        if (set >= tree.setCount()) return reach.times(tree.exactChance(incoming));
        int player = tree.setPlayer(set);
        int action = played.get(player).get(set - tree.firstSet(player));
        return action == incoming - tree.firstAction(set) ? reach : Rational.ZERO;
    }

    private static String name(List<Integer> strategy) {
        StringBuilder name = new StringBuilder();
        boolean wide = strategy.stream().anyMatch(a -> a >= 9);
        for (int action : strategy) {
            if (wide && !name.isEmpty()) name.append('.');
            name.append(action == NONE ? "*" : String.valueOf(action + 1));
        }
        return name.isEmpty() ? "-" : name.toString();
    }

    /// Lists the reduced strategies of one player.
    private static final class Strategies {
        private static final int MOST = 1 << 20;

        private final ExtensiveGame tree;
        private final int player;
        private final int sets;
        /// For each own set, the own actions that lead to one of its members: any of them makes it reachable.
        private final List<List<int[]>> ways = new ArrayList<>();

        Strategies(ExtensiveGame tree, int player) {
            this.tree = tree;
            this.player = player;
            this.sets = tree.firstSet(player + 1) - tree.firstSet(player);
            for (int s = 0; s < sets; s++) ways.add(new ArrayList<>());
            for (int node = 0; node < tree.nodeCount(); node++) {
                int set = tree.set(node);
                if (set == NONE || tree.setPlayer(set) != player) continue;
                addWay(ways.get(set - tree.firstSet(player)), ownPath(node));
            }
        }

        private static void addWay(List<int[]> known, int[] path) {
            for (int[] k : known) if (Arrays.equals(k, path)) return;
            known.add(path);
        }

        /// The player's own actions on the way to the node, as pairs of set and action number.
        private int[] ownPath(int node) {
            IntList path = new IntList();
            for (int n = node; tree.parent(n) != NONE; n = tree.parent(n)) {
                int set = tree.set(tree.parent(n));
                if (tree.setPlayer(set) != player) continue;
                path.add(set - tree.firstSet(player));
                path.add(tree.incoming(n) - tree.firstAction(set));
            }
            return path.toArray();
        }

        List<List<Integer>> list() {
            List<List<Integer>> made = new ArrayList<>();
            int[] chosen = new int[sets];
            Arrays.fill(chosen, NONE);
            extend(chosen, made);
            return made;
        }

        /// Counts through the strategies as through numbers whose digits are needed only where the set can be
        /// reached.
        private void extend(int[] chosen, List<List<Integer>> made) {
            int[] digits = new int[sets];
            while (true) {
                for (int s = 0; s < sets; s++) chosen[s] = reached(s, chosen, s) ? digits[s] : NONE;
                List<Integer> strategy = new ArrayList<>();
                for (int c : chosen) strategy.add(c);
                made.add(strategy);
                if (made.size() > MOST) throw tooLarge(tree);
                int turn = sets - 1;
                while (turn >= 0
                        && (chosen[turn] == NONE
                                || digits[turn] + 1 == tree.actionCount(tree.firstSet(player) + turn))) {
                    digits[turn] = 0;
                    turn--;
                }
                if (turn < 0) return;
                digits[turn]++;
            }
        }

        private boolean reached(int set, int[] chosen, int decided) {
            for (int[] way : ways.get(set)) {
                boolean open = true;
                for (int i = 0; i < way.length && open; i += 2)
                    open = way[i] >= decided || chosen[way[i]] == way[i + 1];
                if (open) return true;
            }
            return false;
        }
    }
}
