package standoff.game.equilibrium;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import standoff.game.SequenceForm;
import standoff.numerics.DecimalText;
import standoff.numerics.linear.SymmetricFactors;

/// The linear program of a constant-sum game of two players in sequence form, by a primal and dual interior point
/// method with predictor and corrector (Mehrotra 1992).
///
/// Both players' plans `x`, `y` and the values `p`, `q` of their sets are unknown together. Sequences lose
/// `r = E'p - Ay - b` and `s = A'x + c - F'q` against the best; on the central path each weight times its loss is
/// the same `mu`, and at the end one of the two is 0. Both are known in closed form for large `mu`, where the path
/// starts, so that every point of it is feasible and its gap `xr + ys` bounds the players' regrets added up.
///
/// A step solves with one symmetric quasidefinite matrix of the size of all sequences and sets. The sequences of
/// one line of play meet those of the same line only, so that in card and dice games it fills in little.
final class CentralPath {
    private static final double STEADY = 1e-8;
    private static final double FARTHEST = 0.9995;
    private static final int MOST_STEPS = 200;
    private static final int REFINEMENTS = 3;
    private static final int PATIENCE = 8;

    private final PlayerSequences first;
    private final PlayerSequences second;
    /// The cells: sequences of either player, -1 for the empty one, and the first player's payoff.
    private final int[] row;
    private final int[] column;
    private final double[] payoff;
    private final int placeP;
    private final int placeY;
    private final int placeQ;
    private final int size;
    private final SymmetricFactors factors;
    private final boolean[] positive;

    private double[] x;
    private double[] y;
    private double[] p;
    private double[] q;
    private double[] r;
    private double[] s;
    private double[] bestX;
    private double[] bestY;
    private double gap;
    private int steps;

    CentralPath(SequenceForm form) {
        this.first = new PlayerSequences(form, 0);
        this.second = new PlayerSequences(form, 1);
        double scale = form.scale();
        int cells = form.cellCount();
        this.row = new int[cells];
        this.column = new int[cells];
        this.payoff = new double[cells];
        for (int c = 0; c < cells; c++) {
            row[c] = form.sequenceAt(c, 0) - 1;
            column[c] = form.sequenceAt(c, 1) - 1;
            payoff[c] = form.payoff(c, 0) * scale;
        }
        this.placeP = first.sequences();
        this.placeY = placeP + first.sets();
        this.placeQ = placeY + second.sequences();
        this.size = placeQ + second.sets();
        this.factors = factors();
        this.positive = new boolean[size];
        Arrays.fill(positive, 0, placeP, true);
        Arrays.fill(positive, placeQ, size, true);
        this.x = first.centre();
        this.y = second.centre();
        this.p = first.values(earned(y));
        this.q = negated(second.values(negated(paid(x))));
        this.r = lossOfFirst();
        this.s = lossOfSecond();
        this.bestX = x;
        this.bestY = y;
        this.gap = judge();
        start();
    }

    private SymmetricFactors factors() {
        int entries = first.sequences() + first.sets() + second.sequences() + second.sets() + payoff.length;
        int[] rows = new int[entries];
        int[] columns = new int[entries];
        double[] values = new double[entries];
        int count = flow(first, 0, placeP, rows, columns, values, 0);
        count = flow(second, placeY, placeQ, rows, columns, values, count);
        for (int c = 0; c < payoff.length; c++) {
            if (row[c] < 0 || column[c] < 0 || payoff[c] == 0) continue;
            rows[count] = row[c];
            columns[count] = placeY + column[c];
            values[count++] = -payoff[c];
        }
        int[] waiter = new int[size];
        Arrays.fill(waiter, -1);
        setsWait(first, 0, placeP, waiter);
        setsWait(second, placeY, placeQ, waiter);
        return new SymmetricFactors(
                Arrays.copyOf(rows, count), Arrays.copyOf(columns, count), Arrays.copyOf(values, count), waiter);
    }

    /// A set comes after its sequences: its own entry on the diagonal is nearly 0.
    private static void setsWait(PlayerSequences side, int sequences, int sets, int[] waiter) {
        for (int set = 0; set < side.sets(); set++)
            Arrays.fill(waiter, sequences + side.first(set), sequences + side.first(set + 1), sets + set);
    }

    private static int flow(
            PlayerSequences side, int sequences, int sets, int[] rows, int[] columns, double[] values, int count) {
        int k = count;
        for (int set = 0; set < side.sets(); set++) {
            for (int a = side.first(set); a < side.first(set + 1); a++, k++) {
                rows[k] = sequences + a;
                columns[k] = sets + set;
                values[k] = 1;
            }
            if (side.parent(set) < 0) continue;
            rows[k] = sequences + side.parent(set);
            columns[k] = sets + set;
            values[k++] = -1;
        }
        return k;
    }

    /// To the path: losses that are `mu` by the weight, and what the sequences are worse than the best besides.
    private void start() {
        double mu = 1e-3;
        for (int a = 0; a < x.length; a++) mu = Math.max(mu, x[a] * r[a]);
        for (int b = 0; b < y.length; b++) mu = Math.max(mu, y[b] * s[b]);
        double[] valuesX = first.centralValues(x);
        double[] valuesY = second.centralValues(y);
        for (int i = 0; i < p.length; i++) p[i] += mu * valuesX[i];
        for (int i = 0; i < q.length; i++) q[i] -= mu * valuesY[i];
        for (int a = 0; a < x.length; a++) r[a] += mu / x[a];
        for (int b = 0; b < y.length; b++) s[b] += mu / y[b];
    }

    /// The number of entries of the factors.
    long fill() {
        return factors.fill();
    }

    /// How many multiplications each step takes, about.
    double work() {
        return factors.work();
    }

    int steps() {
        return steps;
    }

    /// The players' regrets added up at the best plans met, as a share of the largest payoff.
    double gap() {
        return gap;
    }

    /// For each player the weights of the sequences of the form.
    double[][] plans() {
        return new double[][] {withEmpty(bestX), withEmpty(bestY)};
    }

    private static double[] withEmpty(double[] plan) {
        double[] all = new double[plan.length + 1];
        all[0] = 1;
        System.arraycopy(plan, 0, all, 1, plan.length);
        return all;
    }

    /// Follows the path until the gap is small or does not shrink any more, or the limit is reached.
    void follow(double target, SearchLimit limit) {
        int idle = 0;
        while (gap > target && steps < MOST_STEPS && idle < PATIENCE && !limit.isReached()) {
            if (!step()) return;
            steps++;
            double before = gap;
            double now = judge();
            gap = Math.min(gap, now);
            idle = gap < 0.9 * before ? 0 : idle + 1;
            limit.tell(() ->
                    "interior point step " + steps + ", regret " + DecimalText.of(gap, 2) + " of the largest payoff");
        }
    }

    /// The gap of the present plans, which are kept if it is the least so far.
    private double judge() {
        double[] mendedX = first.mended(x);
        double[] mendedY = second.mended(y);
        double most = first.total(first.values(earned(mendedY))) + constant(mendedY);
        double least = -second.total(second.values(negated(paid(mendedX)))) + constantOfFirst(mendedX);
        if (steps == 0 || most - least < gap) {
            bestX = mendedX;
            bestY = mendedY;
        }
        return most - least;
    }

    private boolean step() {
        double mu = mu(0, 0, null);
        double[] diagonal = diagonal();
        factors.factor(steadied(diagonal, mu), positive);
        Direction predictor = new Direction(diagonal, 0, null);
        double reached = mu(predictor.primal(), predictor.dual(), predictor);
        double share = reached / mu;
        Direction d = new Direction(diagonal, Math.max(1e-6, share * share * share) * mu, predictor);
        double primal = Math.min(1, FARTHEST * d.primal());
        double dual = Math.min(1, FARTHEST * d.dual());
        if (!(primal > 1e-12 || dual > 1e-12)) return false;
        x = moved(x, primal, d.dx);
        q = moved(q, primal, d.dq);
        s = moved(s, primal, d.ds);
        y = moved(y, dual, d.dy);
        p = moved(p, dual, d.dp);
        r = moved(r, dual, d.dr);
        return true;
    }

    private static double[] moved(double[] from, double step, double[] direction) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) to[i] += step * direction[i];
        return to;
    }

    /// The mean of weights times losses, here or ahead.
    private double mu(double primal, double dual, @Nullable Direction d) {
        double sum = 0;
        for (int a = 0; a < x.length; a++)
            sum += d == null ? x[a] * r[a] : (x[a] + primal * d.dx[a]) * (r[a] + dual * d.dr[a]);
        for (int b = 0; b < y.length; b++)
            sum += d == null ? y[b] * s[b] : (y[b] + dual * d.dy[b]) * (s[b] + primal * d.ds[b]);
        return sum / (x.length + y.length);
    }

    /// The losses by the weights.
    private double[] diagonal() {
        double[] diagonal = new double[size];
        for (int a = 0; a < x.length; a++) diagonal[a] = r[a] / x[a];
        for (int b = 0; b < y.length; b++) diagonal[placeY + b] = -s[b] / y[b];
        return diagonal;
    }

    /// The [#diagonal] with small additions that keep the factors regular where plans or values are not unique.
    private double[] steadied(double[] diagonal, double mu) {
        double held = Math.max(1e-13, Math.min(1e-8, 1e-3 * mu));
        double[] steadied = diagonal.clone();
        for (int i = 0; i < size; i++)
            steadied[i] += (i < placeP ? STEADY : i < placeY ? -held : i < placeQ ? -STEADY : held);
        return steadied;
    }

    /// Newton's direction to losses times weights of `aim`, less the products of a predictor's changes.
    private final class Direction {
        private final double[] dx;
        private final double[] dy;
        private final double[] dp;
        private final double[] dq;
        private final double[] dr;
        private final double[] ds;

        Direction(double[] diagonal, double aim, @Nullable Direction predictor) {
            double[] right = new double[size];
            double[] wrongR = less(r, lossOfFirst());
            double[] wrongS = less(s, lossOfSecond());
            double[] wantX = new double[x.length];
            double[] wantY = new double[y.length];
            for (int a = 0; a < x.length; a++) {
                wantX[a] = aim - x[a] * r[a] - (predictor == null ? 0 : predictor.dx[a] * predictor.dr[a]);
                right[a] = wantX[a] / x[a] + wrongR[a];
            }
            for (int b = 0; b < y.length; b++) {
                wantY[b] = aim - y[b] * s[b] - (predictor == null ? 0 : predictor.dy[b] * predictor.ds[b]);
                right[placeY + b] = -wantY[b] / y[b] - wrongS[b];
            }
            System.arraycopy(first.missing(x), 0, right, placeP, p.length);
            System.arraycopy(second.missing(y), 0, right, placeQ, q.length);
            double[] change = solve(diagonal, right);
            this.dx = Arrays.copyOfRange(change, 0, placeP);
            this.dp = Arrays.copyOfRange(change, placeP, placeY);
            this.dy = Arrays.copyOfRange(change, placeY, placeQ);
            this.dq = Arrays.copyOfRange(change, placeQ, size);
            this.dr = new double[x.length];
            this.ds = new double[y.length];
            for (int a = 0; a < x.length; a++) dr[a] = (wantX[a] - r[a] * dx[a]) / x[a];
            for (int b = 0; b < y.length; b++) ds[b] = (wantY[b] - s[b] * dy[b]) / y[b];
        }

        double primal() {
            return Math.min(farthest(x, dx), farthest(s, ds));
        }

        double dual() {
            return Math.min(farthest(y, dy), farthest(r, dr));
        }
    }

    /// Solves with the steadied factors, refined to the equations that are meant.
    private double[] solve(double[] diagonal, double[] right) {
        double[] solution = factors.solve(right);
        for (int k = 0; k < REFINEMENTS; k++) {
            double[] rest = less(right, factors.times(diagonal, solution));
            double[] change = factors.solve(rest);
            for (int i = 0; i < size; i++) solution[i] += change[i];
        }
        return solution;
    }

    private static double farthest(double[] from, double[] direction) {
        double most = 1 / FARTHEST;
        for (int i = 0; i < from.length; i++) if (direction[i] < 0) most = Math.min(most, -from[i] / direction[i]);
        return most;
    }

    private static double[] less(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) difference[i] = a[i] - b[i];
        return difference;
    }

    private static double[] negated(double[] a) {
        return less(new double[a.length], a);
    }

    private double[] lossOfFirst() {
        return less(first.charge(p), earned(y));
    }

    private double[] lossOfSecond() {
        return less(paid(x), second.charge(q));
    }

    /// What each sequence of the first player earns against a plan of the second.
    private double[] earned(double[] plan) {
        double[] earned = new double[first.sequences()];
        for (int c = 0; c < payoff.length; c++)
            if (row[c] >= 0) earned[row[c]] += payoff[c] * (column[c] < 0 ? 1 : plan[column[c]]);
        return earned;
    }

    /// What each sequence of the second player pays the first against his plan.
    private double[] paid(double[] plan) {
        double[] paid = new double[second.sequences()];
        for (int c = 0; c < payoff.length; c++)
            if (column[c] >= 0) paid[column[c]] += payoff[c] * (row[c] < 0 ? 1 : plan[row[c]]);
        return paid;
    }

    /// What the first player earns without moving, against a plan of the second.
    private double constant(double[] plan) {
        double sum = 0;
        for (int c = 0; c < payoff.length; c++)
            if (row[c] < 0) sum += payoff[c] * (column[c] < 0 ? 1 : plan[column[c]]);
        return sum;
    }

    /// What the first player earns where the second does not move, against a plan of the first.
    private double constantOfFirst(double[] plan) {
        double sum = 0;
        for (int c = 0; c < payoff.length; c++) if (column[c] < 0) sum += payoff[c] * (row[c] < 0 ? 1 : plan[row[c]]);
        return sum;
    }
}
