package standoff.game.equilibrium;

import java.util.Arrays;
import standoff.game.StrategicGame;
import standoff.game.continuation.Continuation;
import standoff.game.continuation.Curve;
import standoff.game.continuation.StepControl;
import standoff.game.continuation.StepControl.Length;
import standoff.numerics.DecimalText;
import standoff.numerics.linear.DenseFactors;

/// Equilibria of a table whose strategies are paid a bonus: the path along which the bonus grows and shrinks
/// (Govindan and Wilson 2003). With a large bonus there is one equilibrium, everybody's most favoured strategy; where
/// the path comes to a bonus of 0, it meets an equilibrium of the game.
///
/// Within a support, with payoffs of spread 1, the path is that of `payoff(a) + lambda bonus(a) = value(player)` for
/// the strategies in use, whose probabilities add to 1 for each player. It is followed ([Continuation]) to the next
/// border, where a probability comes to 0 or a strategy out of use becomes as good; there the support changes by that
/// strategy. Where Govindan and Wilson step along the projected graph, this follows the pieces it is made of.
final class BonusPath {
    private static final double LONGEST_STEP = 0.5;
    private static final double SHORTEST_STEP_AT_A_BORDER = 1e-3;
    /// A correction by more than a fifth of the step may have led to another path.
    private static final StepControl CONTROL =
            new StepControl(Length.of(1e-10), new Length(0.2, 0, Double.POSITIVE_INFINITY));

    /// A bonus that counts as none.
    private static final double ZERO = 1e-11;
    private static final double OUTSIDE = 1e-9;
    private static final int NONE = -1;

    private final BonusGame payoffs;
    private final int players;
    private final int actions;
    private final double[] bonus;
    private final int[] playerOf;
    private final boolean[] used;
    private final double largest;
    private final Continuation path;
    private int borders;

    BonusPath(StrategicGame game, double[] bonus) {
        this.payoffs = new BonusGame(game);
        this.players = game.playerCount();
        this.actions = game.actionCount();
        this.bonus = bonus.clone();
        this.playerOf = new int[actions];
        this.used = new boolean[actions];
        double[] point = new double[actions + players + 1];
        double[] direction = new double[actions + players + 1];
        double lambda = 1;
        for (int p = 0; p < players; p++) {
            int best = game.firstAction(p);
            for (int a = game.firstAction(p); a < game.firstAction(p + 1); a++) {
                playerOf[a] = p;
                if (bonus[a] > bonus[best]) best = a;
            }
            used[best] = true;
            point[best] = 1;
            for (int a = game.firstAction(p); a < game.firstAction(p + 1); a++)
                if (a != best) lambda = Math.max(lambda, 1.5 / (bonus[best] - bonus[a]));
        }
        point[actions + players] = lambda;
        this.largest = lambda;
        payoffs.evaluate(point);
        for (int a = 0; a < actions; a++)
            if (used[a]) {
                point[actions + playerOf[a]] = payoffs.value(a) + lambda * bonus[a];
                direction[actions + playerOf[a]] = -bonus[a];
            }
        direction[actions + players] = -1;
        double[] unit = new double[point.length];
        Arrays.fill(unit, 1);
        this.path = new Continuation(new Equations(), CONTROL, unit, point, direction);
    }

    double lambda() {
        return path.at(actions + players);
    }

    int steps() {
        return path.steps() + borders;
    }

    /// The probabilities here.
    double[] probabilities() {
        double[] probability = Arrays.copyOf(path.point(), actions);
        double[] sum = new double[players];
        for (int a = 0; a < actions; a++) {
            probability[a] = Math.max(0, probability[a]);
            sum[playerOf[a]] += probability[a];
        }
        for (int a = 0; a < actions; a++) probability[a] /= sum[playerOf[a]];
        return probability;
    }

    /// Goes on until lambda passes 0, and stands there.
    ///
    /// @param most steps
    /// @return whether it came to 0; not where the path is lost, where lambda falls below what is of use, or where
    ///     the limit came first
    boolean toZero(int most, SearchLimit limit) {
        while (steps() < most && !limit.isReached() && Math.abs(lambda()) < 2 * largest && path.canGoOn()) {
            if (!path.attempt()) continue;
            double[] before = path.point();
            double[] directionBefore = path.direction();
            boolean[] usedBefore = used.clone();
            if (!goOn()) {
                path.shorten(0.5);
                continue;
            }
            limit.tell(() -> "bonus path at " + DecimalText.of(lambda(), 3) + " after " + steps() + " steps");
            double from = before[actions + players];
            double to = lambda();
            if (Math.abs(to) < ZERO) return true;
            if (from > 0 == to > 0) continue;
            double[] there = between(before, path.point(), from / (from - to));
            System.arraycopy(usedBefore, 0, used, 0, actions); // the way from before has this support to its end
            if (newton(there, unit(actions + players), NONE)
                    && outside(there).length == 0
                    && distance(there, before) <= 2 * distance(before, path.point())) {
                path.restart(there, directionBefore);
                return true;
            }
            path.restart(before, directionBefore);
            path.shorten(0.25);
        }
        return false;
    }

    /// Goes to the candidate, or to the first border on the way to it.
    private boolean goOn() {
        double[] ahead = path.candidate();
        int[] outside = outside(ahead);
        if (outside.length > 0) return cross(ahead, outside);
        path.accept();
        path.keepStep(0, LONGEST_STEP * (1 + Math.abs(lambda())));
        return true;
    }

    /// The strategies whose border the point lies beyond.
    private int[] outside(double[] at) {
        payoffs.evaluate(at);
        int[] found = new int[actions];
        int count = 0;
        for (int a = 0; a < actions; a++) if (room(at, a) < -OUTSIDE) found[count++] = a;
        return Arrays.copyOf(found, count);
    }

    /// How far the strategy is from its border: its probability, or what it lacks to the value.
    private double room(double[] at, int a) {
        return used[a] ? at[a] : at[actions + playerOf[a]] - payoffs.value(a) - at[actions + players] * bonus[a];
    }

    /// Finds the first border on the way to a point beyond it, stands there and changes the support.
    private boolean cross(double[] ahead, int[] outside) {
        double[] roomAhead = new double[actions];
        for (int a : outside) roomAhead[a] = room(ahead, a);
        double[] point = path.point();
        payoffs.evaluate(point);
        int first = NONE;
        double share = 2;
        for (int a : outside) {
            double here = Math.max(0, room(point, a));
            double at = here / (here - roomAhead[a]);
            if (at < share) {
                share = at;
                first = a;
            }
        }
        double[] there = between(point, ahead, share);
        if (!newton(there, borderRow(there, first), first)) return false;
        if (distance(there, point) > 2 * path.step() + 1e-9) return false;
        for (int a : outside(there)) if (a != first) return false;
        double[] next = beyond(there, first);
        if (next.length == 0) return false;
        path.restart(there, next);
        path.keepStep(SHORTEST_STEP_AT_A_BORDER, Double.POSITIVE_INFINITY);
        borders++;
        return true;
    }

    /// Changes the support by the strategy; the direction in which it then comes to be used, or to be worse.
    private double[] beyond(double[] there, int a) {
        if (used[a]) {
            used[a] = false;
            there[a] = 0;
            double[] next = tangent(there, borderRow(there, a));
            if (next.length == 0) used[a] = true;
            return next;
        }
        used[a] = true;
        there[a] = 0;
        double[] next = tangent(there, unit(a));
        if (next.length == 0) used[a] = false;
        return next;
    }

    private double[] unit(int i) {
        double[] row = new double[actions + players + 1];
        row[i] = 1;
        return row;
    }

    /// How the room of a strategy changes with the point.
    private double[] borderRow(double[] at, int a) {
        if (used[a]) return unit(a);
        double[] row = new double[at.length];
        payoffs.differentiate(at);
        for (int b = 0; b < actions; b++) if (used[b]) row[b] = -payoffs.change(a, b);
        row[actions + playerOf[a]] = 1;
        row[actions + players] = -bonus[a];
        return row;
    }

    /// The direction along the path on which the row does not fall.
    private double[] tangent(double[] at, double[] row) {
        DenseFactors factors = factors(at, row);
        if (!factors.isRegular()) return new double[0];
        double[] right = new double[at.length];
        right[right.length - 1] = 1;
        double[] made = factors.solve(right);
        for (double m : made) if (!Double.isFinite(m)) return new double[0];
        return made;
    }

    /// The equations' derivatives with a last row: strategies out of use keep their probability, the values follow.
    private DenseFactors factors(double[] at, double[] row) {
        payoffs.differentiate(at);
        int n = at.length;
        double[][] rows = new double[n][n];
        for (int a = 0; a < actions; a++) {
            if (!used[a]) {
                rows[a][a] = 1;
                continue;
            }
            for (int b = 0; b < actions; b++) if (used[b]) rows[a][b] = payoffs.change(a, b);
            rows[a][actions + playerOf[a]] = -1;
            rows[a][actions + players] = bonus[a];
            rows[actions + playerOf[a]][a] = 1;
        }
        rows[n - 1] = row.clone();
        return new DenseFactors(rows);
    }

    /// What is missing to the equations; the last entry is 0.
    private double[] missing(double[] at) {
        payoffs.evaluate(at);
        double[] missing = new double[at.length];
        for (int p = 0; p < players; p++) missing[actions + p] = -1;
        for (int a = 0; a < actions; a++) {
            if (!used[a]) continue;
            missing[a] = payoffs.value(a) + at[actions + players] * bonus[a] - at[actions + playerOf[a]];
            missing[actions + playerOf[a]] += at[a];
        }
        return missing;
    }

    /// Newton's iteration to where the strategy's room, or lambda where there is none, is 0.
    private boolean newton(double[] at, double[] firstRow, int border) {
        double[] row = firstRow;
        for (int k = 0; k < 12; k++) {
            double[] missing = missing(at);
            missing[missing.length - 1] = border == NONE ? at[actions + players] : room(at, border);
            DenseFactors factors = factors(at, row);
            if (!factors.isRegular()) return false;
            double[] change = factors.solve(missing);
            double size = 0;
            for (int i = 0; i < at.length; i++) {
                at[i] -= change[i];
                size = Math.max(size, Math.abs(change[i]));
            }
            if (!(size < 10)) return false;
            if (size < 1e-13 * (1 + Math.abs(at[actions + players]))) return true;
            if (border != NONE) row = borderRow(at, border);
        }
        double left = 0;
        for (double m : missing(at)) left = Math.max(left, Math.abs(m));
        return left < 1e-11;
    }

    private static double[] between(double[] a, double[] b, double share) {
        double[] point = new double[a.length];
        for (int i = 0; i < a.length; i++) point[i] = a[i] + share * (b[i] - a[i]);
        return point;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(sum);
    }

    /// The equations on the present support; a point is the probabilities (0 out of use), the values, then lambda.
    private final class Equations implements Curve {
        private double[] at = {};

        @Override
        public void evaluate(double[] point) {
            at = point;
        }

        @Override
        public double[] missing() {
            return BonusPath.this.missing(at);
        }

        @Override
        public Factors factors(double[] row) {
            return Factors.of(BonusPath.this.factors(at, row));
        }
    }
}
