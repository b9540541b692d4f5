package standoff.game.equilibrium;

import java.util.Optional;
import standoff.game.SequenceForm;

/// The linear complementarity program of a two-player game in sequence form, entered at a prior.
///
/// Each player mixes the share `1 - w` of the prior with a plan of weight `w`; at `w = 0` both plans are best
/// replies to the prior, at `w = 1` they are an equilibrium. Lemke's path leads from the one to the other (von
/// Stengel, van den Elzen and Talman 2002); for a bimatrix game with a pure prior it is the path of Lemke and
/// Howson (1964).
///
/// A row remains for each sequence: the weight of a chosen one, the payoff lost by any other; see [ReplyBasis].
final class TracingProgram {
    private final SequenceForm form;
    private final double[][] prior;
    private final ReplyBasis[] basis = new ReplyBasis[2];
    private final int secondStart;
    private final int size;
    /// The row of `1 - w`, and the column of `w`.
    private final int rest;

    /// A program entered at the plans of a prior.
    TracingProgram(SequenceForm form, double[][] prior) {
        this.form = form;
        this.prior = prior;
        this.secondStart = form.sequenceCount(0);
        this.size = secondStart + form.sequenceCount(1) + 1;
        this.rest = size - 1;
        for (int p = 0; p < 2; p++) basis[p] = new ReplyBasis(form, p, prior[1 - p]);
    }

    /// Follows the path.
    ///
    /// @return the end; empty where the limit came first or rounding led astray
    Optional<PlanSolution> follow(SearchLimit limit) {
        double[] right = new double[size];
        Dictionary dictionary = new Dictionary(table(right), right, size);
        int entering = size + rest;
        int most = 50 * size + 10_000;
        for (int pivots = 1; pivots <= most; pivots++) {
            int done = pivots;
            limit.tell(() -> done + " pivots along the path");
            if ((pivots & 15) == 0 && limit.isReached()) return Optional.empty();
            int left = dictionary.enter(entering, rest);
            if (left < 0) return Optional.empty();
            if (left == rest) return Optional.of(end(dictionary, pivots));
            entering = left < size ? left + size : left - size;
        }
        return Optional.empty();
    }

    /// The row of a sequence, and the column of its complement.
    private int index(int player, int sequence) {
        return player == 0 ? sequence : secondStart + sequence;
    }

    private PlanSolution end(Dictionary dictionary, int pivots) {
        double[][] weights = new double[2][];
        boolean[][] used = new boolean[2][];
        for (int p = 0; p < 2; p++) {
            weights[p] = new double[basis[p].count()];
            used[p] = new boolean[basis[p].count()];
            for (int s = 0; s < weights[p].length; s++) {
                int weight = index(p, s) + (basis[p].isChosen(s) ? 0 : size);
                weights[p][s] = dictionary.value(weight);
                used[p][s] = dictionary.isBasic(weight);
            }
        }
        return new PlanSolution(form, weights, used, new boolean[][] {basis[0].chosen(), basis[1].chosen()}, pivots);
    }

    private double[][] table(double[] right) {
        double[][] table = new double[size][size];
        double scale = form.scale();
        for (int p = 0; p < 2; p++) {
            double[] start = basis[p].start();
            for (int s = 0; s < start.length; s++) {
                if (!basis[p].isChosen(s)) fill(table, right, p, s, scale);
                else table[index(p, s)][rest] = -start[s];
            }
        }
        table[rest][rest] = 1;
        right[rest] = 1;
        return table;
    }

    /// The column of the weight of a sequence that is not chosen, and the row of what it loses.
    private void fill(double[][] table, double[] right, int p, int s, double scale) {
        int row = index(p, s);
        double[] direction = basis[p].direction(s);
        for (int c = 0; c < direction.length; c++)
            if (c != s && direction[c] != 0) {
                table[index(p, c)][row] = -direction[c];
                table[row][index(p, c)] = direction[c];
            }
        double[] advantage = basis[p].advantage(s);
        double[] along = basis[1 - p].along(advantage);
        for (int j = 0; j < along.length; j++)
            if (!basis[1 - p].isChosen(j)) table[row][index(1 - p, j)] = along[j] * scale;
        double atPrior = ReplyBasis.times(advantage, prior[1 - p]);
        table[row][rest] = (along[0] - atPrior) * scale;
        right[row] = Math.max(0, -atPrior) * scale;
    }
}
