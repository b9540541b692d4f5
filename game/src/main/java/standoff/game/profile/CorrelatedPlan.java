package standoff.game.profile;

import java.util.List;
import standoff.game.StrategicGame;

/// A lottery over the cells of a table: a mediator draws a cell and tells each player his strategy in it.
///
/// @param shares the probability of each cell
public record CorrelatedPlan(List<Double> shares) {
    private static final double ROUNDING = 1e-6;

    public CorrelatedPlan {
        shares = List.copyOf(shares);
        double sum = 0;
        for (double share : shares) {
            if (!(share >= 0)) throw new IllegalArgumentException("expected probabilities, found " + share);
            sum += share;
        }
        if (Math.abs(sum - 1) > ROUNDING)
            throw new IllegalArgumentException("expected probabilities that add to 1, found " + sum);
    }

    /// The payoff of the player.
    public double payoff(StrategicGame game, int player) {
        double sum = 0;
        for (int cell = 0; cell < game.cellCount(); cell++) sum += shares.get(cell) * game.payoff(cell, player);
        return sum;
    }

    /// The most that any player could gain by a plan of his own of what to do instead, recommendation by
    /// recommendation: 0 for a correlated equilibrium (Aumann 1974).
    public double regret(StrategicGame game) {
        double largest = 0;
        for (int p = 0; p < game.playerCount(); p++) {
            double gained = 0;
            for (int told = 0; told < game.strategyCount(p); told++) {
                double best = 0;
                for (int done = 0; done < game.strategyCount(p); done++)
                    best = Math.max(best, gain(game, p, told, done));
                gained += best;
            }
            largest = Math.max(largest, gained);
        }
        return largest;
    }

    /// The most that any player could gain by one strategy instead of whatever he is told: 0 for a coarse
    /// correlated equilibrium (Moulin and Vial 1978).
    public double coarseRegret(StrategicGame game) {
        double largest = 0;
        for (int p = 0; p < game.playerCount(); p++)
            for (int done = 0; done < game.strategyCount(p); done++) {
                double gained = 0;
                for (int told = 0; told < game.strategyCount(p); told++) gained += gain(game, p, told, done);
                largest = Math.max(largest, gained);
            }
        return largest;
    }

    private double gain(StrategicGame game, int player, int told, int done) {
        double sum = 0;
        for (int cell = 0; cell < game.cellCount(); cell++) {
            if (shares.get(cell) == 0 || game.strategyIn(cell, player) != told) continue;
            int instead = cell + (done - told) * game.stride(player);
            sum += shares.get(cell) * (game.payoff(instead, player) - game.payoff(cell, player));
        }
        return sum;
    }
}
