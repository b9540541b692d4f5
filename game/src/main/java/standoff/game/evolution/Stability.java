package standoff.game.evolution;

import java.util.ArrayList;
import java.util.List;

/// Whether a population drives out every small group of mutants (Maynard Smith and Price 1973).
///
/// Mutants must do no better against the population, and those who do as well must do worse against themselves:
/// a quadratic form is negative in every direction towards best replies (Haigh 1975; Abakuks 1980), which is checked
/// by elimination on the strategies in use and by Hadeler's (1983) criterion of strict copositivity on the others.
public final class Stability {
    /// What a population is.
    public enum Verdict {
        /// Some strategy earns more than the population.
        NO_EQUILIBRIUM,
        /// A best reply to itself that some mutants can join unpunished.
        EQUILIBRIUM,
        /// Evolutionarily stable.
        STABLE
    }

    private static final double ROUNDING = 1e-9;
    private static final int MOST_UNUSED = 16;

    private Stability() {}

    /// Judges a population.
    ///
    /// @throws IllegalArgumentException where the shares do not add to 1, or too many strategies are to be checked
    public static Verdict of(SymmetricGame game, double... population) {
        int n = game.strategyCount();
        SymmetricGame.check(n, population);
        double scale = 1;
        double best = Double.NEGATIVE_INFINITY;
        double mean = 0;
        int used = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) scale = Math.max(scale, Math.abs(game.payoff(i, j)));
            best = Math.max(best, game.fitness(i, population));
            mean += population[i] * game.fitness(i, population);
            if (population[i] > population[used]) used = i;
        }
        if (best - mean > ROUNDING * scale) return Verdict.NO_EQUILIBRIUM;
        List<Integer> inUse = new ArrayList<>();
        List<Integer> tempting = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (i == used) continue;
            if (population[i] > 0) inUse.add(i);
            else if (best - game.fitness(i, population) <= ROUNDING * scale) tempting.add(i);
        }
        if (tempting.size() > MOST_UNUSED)
            throw new IllegalArgumentException(
                    tempting.size() + " unused strategies are best replies: too many to check");
        List<Integer> order = new ArrayList<>(inUse);
        order.addAll(tempting);
        double[][] form = form(game, used, order, scale);
        for (int k = 0; k < inUse.size(); k++) {
            if (form[k][k] <= ROUNDING) return Verdict.EQUILIBRIUM;
            for (int i = k + 1; i < form.length; i++) {
                double factor = form[i][k] / form[k][k];
                for (int j = k; j < form.length; j++) form[i][j] -= factor * form[k][j];
            }
        }
        return isStrictlyCopositive(form, inUse.size()) ? Verdict.STABLE : Verdict.EQUILIBRIUM;
    }

    /// What mutants lose against themselves, relative to a strategy in use.
    private static double[][] form(SymmetricGame game, int k, List<Integer> order, double scale) {
        double[][] form = new double[order.size()][order.size()];
        for (int i = 0; i < form.length; i++)
            for (int j = 0; j < form.length; j++) {
                int a = order.get(i);
                int b = order.get(j);
                double there = game.payoff(a, b) - game.payoff(k, b) - game.payoff(a, k) + game.payoff(k, k);
                double back = game.payoff(b, a) - game.payoff(k, a) - game.payoff(b, k) + game.payoff(k, k);
                form[i][j] = -(there + back) / (2 * scale);
            }
        return form;
    }

    /// Hadeler: no principal part has a determinant of at most 0 together with a last row of positive cofactors;
    /// that is, no part has a vector of positive entries that it maps to no positive entry in the last place.
    private static boolean isStrictlyCopositive(double[][] form, int from) {
        int n = form.length - from;
        for (int mask = 1; mask < (1 << n); mask++) {
            List<Integer> part = new ArrayList<>();
            for (int i = 0; i < n; i++) if (((mask >> i) & 1) == 1) part.add(from + i);
            if (!passes(form, part)) return false;
        }
        return true;
    }

    private static boolean passes(double[][] form, List<Integer> part) {
        int n = part.size();
        double[][] m = new double[n][n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) m[i][j] = form[part.get(i)][part.get(j)];
        if (determinant(m) > ROUNDING) return true;
        for (int column = 0; column < n; column++) {
            double[][] minor = new double[n - 1][n - 1];
            for (int i = 0; i < n - 1; i++) for (int j = 0; j < n - 1; j++) minor[i][j] = m[i][j < column ? j : j + 1];
            double cofactor = ((n - 1 + column) & 1) == 0 ? determinant(minor) : -determinant(minor);
            if (cofactor <= ROUNDING) return true;
        }
        return false;
    }

    private static double determinant(double[][] matrix) {
        int n = matrix.length;
        double[][] m = new double[n][];
        for (int i = 0; i < n; i++) m[i] = matrix[i].clone();
        double product = 1;
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int r = k + 1; r < n; r++) if (Math.abs(m[r][k]) > Math.abs(m[best][k])) best = r;
            if (m[best][k] == 0) return 0;
            double[] row = m[best];
            m[best] = m[k];
            m[k] = row;
            product *= best == k ? row[k] : -row[k];
            for (int r = k + 1; r < n; r++) {
                double factor = m[r][k] / row[k];
                for (int c = k; c < n; c++) m[r][c] -= factor * row[c];
            }
        }
        return product;
    }
}
