package standoff.game;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Strategies that no reasonable player uses, because another strategy is better whatever the others do.
public final class Dominance {
    private Dominance() {}

    /// What is left after strategies that another pure strategy dominates have been taken out, round by round.
    ///
    /// @param strictly whether the other must be better against everything (no equilibrium is lost), or only never
    ///     worse and somewhere better (equilibria may be lost)
    /// @return for each player the strategies that are left
    public static List<int[]> undominated(StrategicGame game, boolean strictly) {
        List<int[]> left = new ArrayList<>();
        for (int p = 0; p < game.playerCount(); p++)
            left.add(IntStream.range(0, game.strategyCount(p)).toArray());
        boolean changed = true;
        while (changed) {
            changed = false;
            List<int[]> next = new ArrayList<>();
            for (int p = 0; p < game.playerCount(); p++) {
                int[] kept = survivors(game, left, p, strictly);
                changed |= kept.length < left.get(p).length;
                next.add(kept);
            }
            left = next;
        }
        return left;
    }

    private static int[] survivors(StrategicGame game, List<int[]> left, int player, boolean strictly) {
        IntList kept = new IntList();
        for (int s : left.get(player)) {
            boolean dominated = false;
            for (int t : left.get(player)) dominated |= t != s && dominates(game, left, player, t, s, strictly);
            if (!dominated) kept.add(s);
        }
        return kept.toArray();
    }

    private static boolean dominates(
            StrategicGame game, List<int[]> left, int player, int better, int worse, boolean strictly) {
        int[] at = new int[game.playerCount()];
        boolean somewhere = false;
        while (true) {
            int cell = 0;
            for (int p = 0; p < at.length; p++) if (p != player) cell += left.get(p)[at[p]] * game.stride(p);
            int compared = game.exactPayoff(cell + better * game.stride(player), player)
                    .compareTo(game.exactPayoff(cell + worse * game.stride(player), player));
            if (compared < 0 || (compared == 0 && strictly)) return false;
            somewhere |= compared > 0;
            int turn = 0;
            while (turn < at.length && (turn == player || ++at[turn] == left.get(turn).length)) at[turn++] = 0;
            if (turn == at.length) return somewhere;
        }
    }
}
