package standoff.game.markov;

import java.util.Arrays;
import standoff.numerics.linear.BlockFactors;

/// What strategies are worth in a Markov game and what the best reply to them is, from the definitions: linear
/// equations for the one, policy iteration (Howard 1960) for the other. Knows nothing of how strategies were found.
final class StrategyEvaluation {
    private static final int MOST_ROUNDS = 1_000;

    private final MarkovGame game;
    private final double[] probability;
    private final int player;
    /// For each own action its payoff now, and the chances of the positions near its own.
    private final double[] now;
    private final double[][] then;

    StrategyEvaluation(MarkovGame game, double[] probability, int player) {
        this.game = game;
        this.probability = probability;
        this.player = player;
        this.now = new double[game.actionCount()];
        this.then = new double[game.actionCount()][];
        int[] place = new int[game.positionCount()];
        for (int s = 0; s < game.positionCount(); s++) {
            int[] near = game.near()[s];
            for (int e = 0; e < near.length; e++) place[near[e]] = e;
            for (int a = 0; a < game.actionCount(s, player); a++)
                then[game.firstAction(s, player) + a] = new double[near.length];
            for (int cell = 0; cell < game.cellCount(s); cell++) {
                double others = 1;
                for (int q = 0; q < game.playerCount(); q++)
                    if (q != player) others *= probability[game.action(s, cell, q)];
                if (others == 0) continue;
                int own = game.action(s, cell, player);
                now[own] += others * game.payoff(s, cell, player);
                game.addChances(s, cell, others, place, then[own]);
            }
        }
    }

    /// What each position is worth if the player follows the strategies.
    double[] values() {
        return values(probability);
    }

    /// The most that another plan adds at any position.
    double regret() {
        double[] kept = values();
        double[] best = best();
        double largest = 0;
        for (int s = 0; s < kept.length; s++) largest = Math.max(largest, best[s] - kept[s]);
        return largest;
    }

    private double[] best() {
        double[] plan = probability.clone();
        double[] value = values(plan);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean changed = false;
            for (int s = 0; s < value.length; s++) {
                int first = game.firstAction(s, player);
                int best = first;
                for (int a = first; a < first + game.actionCount(s, player); a++)
                    if (worth(s, a, value) > worth(s, best, value)) best = a;
                if (worth(s, best, value) <= value[s] + 1e-13 * (1 + Math.abs(value[s]))) continue;
                changed = true;
                for (int a = first; a < first + game.actionCount(s, player); a++) plan[a] = a == best ? 1 : 0;
            }
            if (!changed) return value;
            value = values(plan);
        }
        return value;
    }

    private double worth(int position, int action, double[] value) {
        return now[action] + game.discount(player) * MarkovGame.mean(then[action], value, game.near()[position], 0);
    }

    private double[] values(double[] plan) {
        int n = game.positionCount();
        int[][] near = game.near();
        double[][] entries = new double[n][];
        double[] right = new double[n];
        for (int s = 0; s < n; s++) {
            entries[s] = new double[near[s].length];
            entries[s][Arrays.binarySearch(near[s], s)] = 1;
            for (int k = 0; k < game.actionCount(s, player); k++) {
                int a = game.firstAction(s, player) + k;
                right[s] += plan[a] * now[a];
                for (int e = 0; e < near[s].length; e++) entries[s][e] -= game.discount(player) * plan[a] * then[a][e];
            }
        }
        return new BlockFactors(game.pattern(), 1, near, entries).solve(right);
    }
}
