package standoff.game.markov;

import java.util.Arrays;
import standoff.numerics.linear.DenseFactors;

/// All equations as one table, for where a position's log-odds cannot be told from its own equations alone: a player
/// may mix there because of what others do elsewhere. Log-odds that are held are left out.
final class FactorsTogether implements MarkovFactors {
    private final int[] place;
    private final int size;
    private final DenseFactors factors;

    /// @param place for each unknown its row and column, -1 for one that is held
    FactorsTogether(MarkovSystem system, double[] lastRow, int[] place) {
        this.place = place;
        this.size = place[place.length - 1] + 1;
        double[][] all = new double[size][size];
        MarkovJacobian slopes = new MarkovJacobian(system);
        for (int s = 0; s < system.game().positionCount(); s++) write(system, s, slopes.at(s), all);
        put(all[size - 1], 0, lastRow, 1);
        this.factors = new DenseFactors(all);
    }

    private void write(MarkovSystem system, int s, MarkovJacobian.At slopes, double[][] all) {
        MarkovGame game = system.game();
        MarkovUnknowns unknowns = system.unknowns();
        int from = unknowns.firstOdds(s);
        for (int p = 0; p < game.playerCount(); p++) {
            for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++) {
                int k = unknowns.odds(a);
                if (k < 0 || place[k] < 0) continue;
                double[] equation = all[place[k]];
                put(equation, from, slopes.oddsByOdds[k - from], 1);
                equation[size - 1] = slopes.oddsByLambda[k - from];
                int[] next = game.reachable(s);
                for (int i = 0; i < next.length; i++)
                    equation[place[unknowns.value(next[i], p)]] = slopes.oddsByNext[k - from][i];
            }
            double[] equation = all[place[unknowns.value(s, p)]];
            put(equation, from, slopes.meanByOdds[p], -1);
            int[] near = game.near()[s];
            for (int i = 0; i < near.length; i++)
                equation[place[unknowns.value(near[i], p)]] = slopes.valueByNear[p][i];
        }
    }

    private void put(double[] into, int from, double[] entries, double sign) {
        for (int j = 0; j < entries.length; j++) if (place[from + j] >= 0) into[place[from + j]] = sign * entries[j];
    }

    @Override
    public boolean isRegular() {
        return factors.isRegular();
    }

    @Override
    public double[] solve(double[] right) {
        double[] known = new double[size];
        put(known, 0, right, 1);
        double[] found = factors.solve(known);
        double[] solution = Arrays.copyOf(right, right.length);
        for (int i = 0; i < solution.length; i++) if (place[i] >= 0) solution[i] = found[place[i]];
        return solution;
    }
}
