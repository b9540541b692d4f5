package standoff.game.equilibrium;

import java.util.Optional;

/// A linear program over a cone: weights of at least 0, some of which add to 1, sums of them that must not exceed 0,
/// and a positive gain on those that are counted.
///
/// Nothing at all is feasible, so that the simplex method needs no first phase; and because every sum is free of a
/// constant, the best solution that counts at all counts fully. Whether the counted weights then add to 1 or to 0
/// says whether there is a solution.
final class ConeProgram {
    private static final double OPTIMAL = 1e-11;
    private static final double COUNTED = 0.5;

    private final int counted;
    private final int rows;
    private final double[][] table;

    /// A program of so many weights, of which the first `counted` add to 1.
    ConeProgram(int weights, int counted, int sums) {
        this.counted = counted;
        this.rows = sums + 2;
        this.table = new double[rows][weights];
        for (int c = 0; c < counted; c++) table[sums][c] = 1;
    }

    /// Adds a coefficient to a sum that must not exceed 0.
    void add(int sum, int weight, double coefficient) {
        table[sum][weight] += coefficient;
    }

    /// What a unit of the weight gains; made positive for all counted weights together.
    void gain(double[] gains) {
        double least = Double.POSITIVE_INFINITY;
        double most = 1e-300;
        for (double g : gains) {
            least = Math.min(least, g);
            most = Math.max(most, Math.abs(g));
        }
        for (int c = 0; c < counted; c++) table[rows - 1][c] = (gains[c] - least) / most + 1;
    }

    /// The best weights; empty where the counted ones cannot add to 1, or the limit came first.
    Optional<double[]> solve(SearchLimit limit) {
        int columns = table[0].length;
        for (int r = 0; r < rows - 2; r++) scale(table[r]);
        double[] right = new double[rows];
        right[rows - 2] = 1;
        Dictionary dictionary = new Dictionary(table, right, rows - 1);
        dictionary.perturb(rows);
        int most = 200 * rows + 10_000;
        for (int pivots = 0; pivots < most; pivots++) {
            if ((pivots & 15) == 0 && limit.isReached()) return Optional.empty();
            int entering = dictionary.steepest(rows - 1, OPTIMAL);
            if (entering < 0) break;
            if (!dictionary.enterStably(entering)) return Optional.empty();
        }
        double[] weights = new double[columns];
        double sum = 0;
        for (int c = 0; c < columns; c++) {
            weights[c] = Math.max(0, dictionary.value(rows + c));
            if (c < counted) sum += weights[c];
        }
        if (sum < COUNTED) return Optional.empty();
        for (int c = 0; c < columns; c++) weights[c] /= sum;
        return Optional.of(weights);
    }

    private static void scale(double[] row) {
        double largest = 0;
        for (double v : row) largest = Math.max(largest, Math.abs(v));
        if (largest > 0) for (int c = 0; c < row.length; c++) row[c] /= largest;
    }
}
