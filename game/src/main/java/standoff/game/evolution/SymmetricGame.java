package standoff.game.evolution;

import java.util.ArrayList;
import java.util.List;
import standoff.game.StrategicGame;

/// A game that two members of one population meet in: both have the same strategies, and a payoff depends on one's
/// own and the other's alone.
///
/// @param payoffs a row for each own strategy, an entry for each of the other's
public record SymmetricGame(List<List<Double>> payoffs) {
    public SymmetricGame {
        payoffs = payoffs.stream().map(List::copyOf).toList();
        if (payoffs.isEmpty()) throw new IllegalArgumentException("a game needs at least one strategy");
        for (List<Double> row : payoffs)
            if (row.size() != payoffs.size())
                throw new IllegalArgumentException(
                        "expected " + payoffs.size() + " payoffs in each row, found " + row.size());
    }

    /// The game of a table.
    ///
    /// @throws IllegalArgumentException where the table is not symmetric
    public static SymmetricGame of(StrategicGame table) {
        if (table.playerCount() != 2 || table.strategyCount(0) != table.strategyCount(1))
            throw new IllegalArgumentException("expected two players with equally many strategies, found " + table);
        int n = table.strategyCount(0);
        List<List<Double>> payoffs = new ArrayList<>();
        for (int own = 0; own < n; own++) {
            List<Double> row = new ArrayList<>();
            for (int other = 0; other < n; other++) {
                double first = table.payoff(own * table.stride(0) + other * table.stride(1), 0);
                double second = table.payoff(other * table.stride(0) + own * table.stride(1), 1);
                if (first != second)
                    throw new IllegalArgumentException("expected that " + (own + 1) + " against " + (other + 1)
                            + " pays both players the same, found " + first + " and " + second);
                row.add(first);
            }
            payoffs.add(row);
        }
        return new SymmetricGame(payoffs);
    }

    public int strategyCount() {
        return payoffs.size();
    }

    public double payoff(int own, int other) {
        return payoffs.get(own).get(other);
    }

    /// What the strategy earns in a population.
    double fitness(int own, double[] population) {
        double sum = 0;
        for (int other = 0; other < population.length; other++) sum += payoff(own, other) * population[other];
        return sum;
    }

    static void check(int count, double[] population) {
        double sum = 0;
        for (double share : population) {
            if (!(share >= 0)) throw new IllegalArgumentException("expected shares, found " + share);
            sum += share;
        }
        if (population.length != count || Math.abs(sum - 1) > 1e-9)
            throw new IllegalArgumentException(
                    "expected " + count + " shares that add to 1, found " + population.length + " that add to " + sum);
    }
}
