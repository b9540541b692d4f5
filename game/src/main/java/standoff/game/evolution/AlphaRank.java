package standoff.game.evolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import standoff.game.StrategicGame;
import standoff.numerics.Elementary;
import standoff.numerics.linear.DenseFactors;

/// Alpha-rank (Omidshafiei et al. 2019): a population for each player, each of one strategy but for a single mutant
/// at a time, who takes over or dies out; how long the populations spend at each combination of strategies.
///
/// @param alpha how strongly payoffs decide who is copied
/// @param members of each population
public record AlphaRank(double alpha, int members) {
    private static final int MOST_CELLS = 3_000;

    public AlphaRank {
        if (!(alpha > 0) || members < 2)
            throw new IllegalArgumentException(
                    "expected alpha above 0 and at least 2 members, found " + alpha + " and " + members);
    }

    /// The share of time at each cell of the table.
    ///
    /// @throws IllegalArgumentException where the table has more than 3,000 cells
    public List<Double> shares(StrategicGame game) {
        int cells = game.cellCount();
        if (cells > MOST_CELLS)
            throw new IllegalArgumentException("expected at most " + MOST_CELLS + " cells, found " + cells);
        int moves = 0;
        for (int p = 0; p < game.playerCount(); p++) moves += game.strategyCount(p) - 1;
        if (moves == 0) return List.of(1.0);
        double[][] balance = new double[cells][cells];
        for (int cell = 0; cell < cells; cell++)
            for (int p = 0; p < game.playerCount(); p++) {
                int own = game.strategyIn(cell, p);
                for (int s = 0; s < game.strategyCount(p); s++) {
                    if (s == own) continue;
                    int to = cell + (s - own) * game.stride(p);
                    double flow = takeover(game.payoff(to, p) - game.payoff(cell, p)) / moves;
                    balance[to][cell] += flow;
                    balance[cell][cell] -= flow;
                }
            }
        double[] right = new double[cells];
        Arrays.fill(balance[cells - 1], 1);
        right[cells - 1] = 1;
        DenseFactors factors = new DenseFactors(balance);
        if (!factors.isRegular())
            throw new IllegalArgumentException("alpha " + alpha + " is too large for this game: takeovers against the"
                    + " payoffs are less likely than any number; take a smaller one");
        double[] share = factors.solve(right);
        List<Double> shares = new ArrayList<>();
        for (double s : share) shares.add(Math.max(0, s));
        return shares;
    }

    /// The probability that one mutant who earns so much more takes over a population: `(1 - e^(-alpha d)) / (1 -
    /// e^(-alpha members d))`, and 1 / members for d = 0.
    double takeover(double difference) {
        double x = alpha * difference;
        if (Math.abs(x) < 1e-12) return 1.0 / members;
        if (x > 0) return Elementary.expm1(-x) / Elementary.expm1(-members * x);
        return Elementary.exp((members - 1) * x) * Elementary.expm1(x) / Elementary.expm1(members * x);
    }
}
