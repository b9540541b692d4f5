package standoff.game.markov;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import standoff.numerics.Elementary;

/// An example: three firms on a quality ladder, in the manner of Pakes and McGuire (1994): each may invest nothing,
/// little or much to rise a rung; now and then the outside good improves and everyone falls one. Market shares follow
/// quality.
public final class QualityLadder {
    private static final double[] RISE = {0.1, 0.4, 0.65};
    private static final double[] COST = {0, 0.15, 0.4};
    private static final double FALL = 0.3;

    private QualityLadder() {}

    /// The game.
    ///
    /// @param rungs how many; the positions are its third power
    public static MarkovGame of(int rungs) {
        int[] unit = {1, rungs, rungs * rungs};
        MarkovGame.Builder made = MarkovGame.of(List.of("A", "B", "C"), 0.92, 0.92, 0.92);
        for (int s = 0; s < rungs * rungs * rungs; s++) {
            double[] quality = new double[3];
            double total = 3;
            for (int p = 0; p < 3; p++) {
                quality[p] = Elementary.power(1.35, s / unit[p] % rungs);
                total += quality[p];
            }
            double[] payoffs = new double[81];
            int[][] to = new int[27][];
            double[][] with = new double[27][];
            for (int cell = 0; cell < 27; cell++) {
                int[] action = {cell % 3, cell / 3 % 3, cell / 9};
                for (int p = 0; p < 3; p++)
                    payoffs[cell * 3 + p] = 3 * quality[p] / total * (1 + 0.05 * p) - COST[action[p]];
                SortedMap<Integer, Double> next = next(s, action, rungs, unit);
                to[cell] = next.keySet().stream().mapToInt(Integer::intValue).toArray();
                with[cell] =
                        next.values().stream().mapToDouble(Double::doubleValue).toArray();
            }
            made.position(new int[] {3, 3, 3}, payoffs, to, with);
        }
        return made.build();
    }

    private static SortedMap<Integer, Double> next(int position, int[] action, int rungs, int[] unit) {
        SortedMap<Integer, Double> next = new TreeMap<>();
        for (int rising = 0; rising < 8; rising++) {
            double chance = 1;
            int risen = position;
            for (int p = 0; p < 3; p++) {
                double rise = position / unit[p] % rungs == rungs - 1 ? 0 : RISE[action[p]];
                boolean rises = (rising >> p & 1) == 1;
                chance *= rises ? rise : 1 - rise;
                if (rises) risen += unit[p];
            }
            if (chance == 0) continue;
            int fallen = risen;
            for (int p = 0; p < 3; p++) if (risen / unit[p] % rungs > 0) fallen -= unit[p];
            next.merge(risen, (1 - FALL) * chance, Double::sum);
            next.merge(fallen, FALL * chance, Double::sum);
        }
        return next;
    }
}
