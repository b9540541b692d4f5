package standoff.game.equilibrium;

import java.util.Optional;
import standoff.game.SequenceForm;

/// The linear program of a constant-sum game of two players in sequence form (Koller, Megiddo and von Stengel
/// 1996): the first player's plan that leaves the second least; the second's plan is the dual solution.
///
/// Started at a plan of the first and the best reply of the second, which is feasible, and solved by the simplex
/// method on a table with a row for each chosen sequence of the first and each other sequence of the second; see
/// [ReplyBasis].
final class ZeroSumProgram {
    private static final double OPTIMAL = 1e-10;

    private final SequenceForm form;
    private final ReplyBasis first;
    private final ReplyBasis second;
    private final int[] place;
    private final int[] otherPlace;
    private final int rows;
    private final int columns;

    /// The program, to be started at the first player's best reply to a plan of the second.
    ZeroSumProgram(SequenceForm form, double[] against) {
        this.form = form;
        this.first = new ReplyBasis(form, 0, against);
        this.second = new ReplyBasis(form, 1, first.start());
        this.place = new int[first.count()];
        this.otherPlace = new int[second.count()];
        int row = 0;
        int column = 0;
        for (int s = 0; s < place.length; s++) place[s] = first.isChosen(s) ? row++ : column++;
        for (int s = 0; s < otherPlace.length; s++) otherPlace[s] = second.isChosen(s) ? column++ : row++;
        this.rows = row + 1;
        this.columns = column;
    }

    /// The optimum; empty where the limit came first or rounding led astray.
    Optional<PlanSolution> solve(SearchLimit limit) {
        double[] right = new double[rows];
        Dictionary dictionary = new Dictionary(table(right), right, rows - 1);
        dictionary.perturb(rows);
        int most = 100 * rows + 10_000;
        for (int pivots = 0; pivots < most; pivots++) {
            if ((pivots & 15) == 0 && limit.isReached()) return Optional.empty();
            int entering = dictionary.steepest(rows - 1, OPTIMAL);
            if (entering < 0) return Optional.of(end(dictionary, pivots));
            if (!dictionary.enterStably(entering)) return Optional.empty();
        }
        return Optional.empty();
    }

    private double[][] table(double[] right) {
        double[][] table = new double[rows][columns];
        double scale = form.scale();
        double[] plan = first.start();
        for (int s = 0; s < place.length; s++) {
            if (first.isChosen(s)) {
                right[place[s]] = plan[s];
                continue;
            }
            double[] direction = first.direction(s);
            for (int c = 0; c < direction.length; c++)
                if (c != s && direction[c] != 0) table[place[c]][place[s]] = -direction[c];
        }
        double[] reply = second.start();
        for (int s = 0; s < otherPlace.length; s++) {
            if (second.isChosen(s)) {
                table[rows - 1][otherPlace[s]] = -reply[s];
                continue;
            }
            double[] direction = second.direction(s);
            double[] row = table[otherPlace[s]];
            for (int c = 0; c < direction.length; c++)
                if (c != s && direction[c] != 0) row[otherPlace[c]] = direction[c];
            right[otherPlace[s]] = Math.max(0, -spread(row, second.advantage(s), scale));
        }
        double value = spread(table[rows - 1], second.payoff(), -scale);
        right[rows - 1] = -value;
        return table;
    }

    /// Writes what a payoff of the second player changes with each direction of the first; returns what it is at
    /// the start.
    private double spread(double[] row, double[] payoff, double scale) {
        double[] along = first.along(payoff);
        for (int s = 0; s < place.length; s++) if (!first.isChosen(s)) row[place[s]] = along[s] * scale;
        return along[0] * scale;
    }

    private PlanSolution end(Dictionary dictionary, int pivots) {
        double[][] weights = {new double[place.length], new double[otherPlace.length]};
        boolean[][] used = {new boolean[place.length], new boolean[otherPlace.length]};
        for (int s = 0; s < place.length; s++) {
            int variable = place[s] + (first.isChosen(s) ? 0 : rows);
            weights[0][s] = dictionary.value(variable);
            used[0][s] = dictionary.isBasic(variable);
        }
        for (int s = 0; s < otherPlace.length; s++) {
            int lost = otherPlace[s] + (second.isChosen(s) ? rows : 0);
            used[1][s] = !dictionary.isBasic(lost);
            if (used[1][s]) weights[1][s] = -dictionary.entry(rows - 1, lost);
        }
        return new PlanSolution(form, weights, used, new boolean[][] {first.chosen(), second.chosen()}, pivots);
    }
}
