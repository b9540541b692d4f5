package standoff.game.equilibrium;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import standoff.game.StrategicGame;
import standoff.numerics.linear.DenseFactors;

/// All mixtures over given supports at which nobody prefers one strategy of his support to another, by branch and
/// bound: boxes of probabilities are dropped where some difference of payoffs has one sign, closed where Krawczyk's
/// operator shows that they hold exactly one solution (Neumaier 1990, section 5.1), and halved otherwise.
///
/// Payoffs are linear in each player's mixture, and bounded player by player with probabilities that add to 1.
/// Rounding is covered by a margin far above what so few operations can lose.
final class SupportBoxes {
    static final double MARGIN = 1e-11;
    private static final double SMALLEST = 1e-3;
    private static final int MOST_BOXES = 20_000;
    private static final int MOST_NEWTON = 30;

    private final StrategicGame game;
    private final int[][] support;
    private final int players;
    private final int unknowns;
    private final double scale;
    private final int[] owner;
    private final int[] place;
    private final List<double[][]> solutions = new ArrayList<>();
    private boolean decided = true;

    /// @param support for each player the strategies that he may mix, in order
    SupportBoxes(StrategicGame game, int[][] support) {
        this.game = game;
        this.support = support;
        this.players = game.playerCount();
        this.scale = Math.max(1e-300, game.payoffSpread());
        int count = 0;
        for (int[] own : support) count += own.length - 1;
        this.unknowns = count;
        this.owner = new int[count];
        this.place = new int[count];
        int x = 0;
        for (int p = 0; p < players; p++)
            for (int k = 1; k < support[p].length; k++) {
                owner[x] = p;
                place[x++] = k;
            }
    }

    /// Whether every box was dropped or closed: then there are no other solutions.
    boolean isDecided() {
        return decided;
    }

    /// The solutions: for each player a probability for each strategy of his support.
    List<double[][]> solve(SearchLimit limit) {
        Deque<Box> open = new ArrayDeque<>();
        open.push(new Box(new double[unknowns], filled(1)));
        for (int boxes = 0; !open.isEmpty(); boxes++) {
            Box box = open.pop();
            if (!isPossible(box)) continue;
            Optional<Box> left = narrowed(box);
            if (left.isEmpty()) continue;
            if (boxes >= MOST_BOXES || box.width() < SMALLEST || limit.isReached()) {
                decided = false;
                return solutions;
            }
            if (left.get().width() < 0.6 * box.width()) open.push(left.get());
            else for (Box half : left.get().halves()) open.push(half);
        }
        return solutions;
    }

    /// For each player bounds on the probabilities of his whole support.
    private double[][] all(double[] own, double[] other) {
        double[][] bounds = new double[players][];
        for (int p = 0; p < players; p++) {
            bounds[p] = new double[support[p].length];
            bounds[p][0] = 1;
        }
        for (int x = 0; x < unknowns; x++) {
            bounds[owner[x]][place[x]] = own[x];
            bounds[owner[x]][0] -= other[x];
        }
        return bounds;
    }

    /// Whether the box may hold an equilibrium: probabilities can add to 1, nobody must prefer one strategy of his
    /// support to another, or one outside to those inside.
    private boolean isPossible(Box box) {
        double[][] low = all(box.low, box.high);
        double[][] high = all(box.high, box.low);
        for (int p = 0; p < players; p++) {
            if (high[p][0] < 0) return false;
            low[p][0] = Math.max(0, low[p][0]);
        }
        Bounds bounds = new Bounds(low, high);
        for (int p = 0; p < players; p++)
            for (int s = 0; s < game.strategyCount(p); s++) {
                if (s == support[p][0]) continue;
                bounds.difference(p, s, support[p][0]);
                if (bounds.least > MARGIN) return false;
                if (bounds.most < -MARGIN && Arrays.binarySearch(support[p], s) >= 0) return false;
            }
        return true;
    }

    /// The part of the box that may still hold solutions that are not kept yet.
    private Optional<Box> narrowed(Box box) {
        Box wide = box.inflated();
        double[] middle = box.middle();
        double[][] slope = new double[unknowns][unknowns];
        Bounds here = new Bounds(all(middle, middle), all(middle, middle));
        for (int r = 0; r < unknowns; r++)
            for (int c = 0; c < unknowns; c++) slope[r][c] = here.derivative(r, c) ? 0.5 * (here.least + here.most) : 0;
        double[] missing = new double[unknowns];
        for (int r = 0; r < unknowns; r++) {
            here.difference(owner[r], support[owner[r]][place[r]], support[owner[r]][0]);
            missing[r] = 0.5 * (here.least + here.most);
        }
        JacobianBounds slopes = slopes(wide);
        for (double[] weight : NullVectors.of(slope))
            if (slopes.exclude(weight, missing, wide)) return Optional.empty();
        DenseFactors factors = new DenseFactors(slope);
        if (!factors.isRegular()) return Optional.of(box);
        double[][] inverse = new double[unknowns][];
        for (int c = 0; c < unknowns; c++) {
            double[] unit = new double[unknowns];
            unit[c] = 1;
            inverse[c] = factors.solve(unit);
        }
        double[] centre = new double[unknowns];
        double[] radius = new double[unknowns];
        for (int r = 0; r < unknowns; r++) {
            centre[r] = middle[r];
            for (int q = 0; q < unknowns; q++) {
                centre[r] -= inverse[q][r] * missing[q];
                radius[r] += Math.abs(inverse[q][r]) * MARGIN;
            }
        }
        slopes.addSpread(inverse, wide, radius);
        boolean inside = true;
        for (int r = 0; r < unknowns; r++) {
            if (!(radius[r] < 1e6)) return Optional.of(box);
            if (centre[r] + radius[r] < wide.low[r] || centre[r] - radius[r] > wide.high[r]) return Optional.empty();
            inside &= centre[r] + radius[r] < wide.high[r] && centre[r] - radius[r] > wide.low[r];
        }
        if (!inside) {
            double[] low = new double[unknowns];
            double[] high = new double[unknowns];
            for (int r = 0; r < unknowns; r++) {
                low[r] = Math.max(box.low[r], centre[r] - radius[r]);
                high[r] = Math.min(box.high[r], centre[r] + radius[r]);
                if (low[r] > high[r]) return Optional.empty();
            }
            return Optional.of(new Box(low, high));
        }
        newton(middle);
        return Optional.empty();
    }

    private JacobianBounds slopes(Box wide) {
        Bounds across = new Bounds(all(wide.low, wide.high), all(wide.high, wide.low));
        double[][] least = new double[unknowns][unknowns];
        double[][] most = new double[unknowns][unknowns];
        for (int r = 0; r < unknowns; r++)
            for (int c = 0; c < unknowns; c++)
                if (across.derivative(r, c)) {
                    least[r][c] = across.least;
                    most[r][c] = across.most;
                }
        return new JacobianBounds(least, most);
    }

    /// Keeps the one solution near the point where its probabilities are none below 0.
    private void newton(double[] start) {
        double[] at = start.clone();
        for (int iteration = 0; iteration < MOST_NEWTON; iteration++) {
            Bounds here = new Bounds(all(at, at), all(at, at));
            double[][] slope = new double[unknowns][unknowns];
            double[] missing = new double[unknowns];
            for (int r = 0; r < unknowns; r++) {
                here.difference(owner[r], support[owner[r]][place[r]], support[owner[r]][0]);
                missing[r] = 0.5 * (here.least + here.most);
                for (int c = 0; c < unknowns; c++)
                    if (here.derivative(r, c)) slope[r][c] = 0.5 * (here.least + here.most);
            }
            DenseFactors factors = new DenseFactors(slope);
            if (!factors.isRegular()) break;
            double[] change = factors.solve(missing);
            double size = 0;
            for (int x = 0; x < unknowns; x++) {
                at[x] -= change[x];
                size = Math.max(size, Math.abs(change[x]));
            }
            if (size < 1e-15) break;
        }
        double[][] found = all(at, at);
        for (double[] own : found)
            for (int k = 0; k < own.length; k++) {
                if (own[k] < -1e-10) return;
                own[k] = Math.max(0, own[k]);
            }
        solutions.add(found);
    }

    private double[] filled(double value) {
        double[] all = new double[unknowns];
        Arrays.fill(all, value);
        return all;
    }

    /// Bounds on differences of payoffs over all mixtures between the bounds, per spread of payoffs.
    private final class Bounds {
        private final double[][] low;
        private final double[][] high;
        private final boolean[] fixed = new boolean[players];
        private final int[] offset = new int[4];
        private int player;
        private int offsets;
        double least;
        double most;

        Bounds(double[][] low, double[][] high) {
            this.low = low;
            this.high = high;
        }

        /// What the one strategy of the player pays more than the other.
        void difference(int of, int strategy, int other) {
            Arrays.fill(fixed, false);
            fixed[of] = true;
            player = of;
            offset[0] = strategy * game.stride(of);
            offset[1] = other * game.stride(of);
            offsets = 2;
            bound(0, 0);
        }

        /// How an unknown's difference changes with an unknown's probability.
        ///
        /// @return whether it does: a player's own mixture does not change what his strategies pay
        boolean derivative(int of, int by) {
            int p = owner[of];
            int q = owner[by];
            if (p == q) return false;
            difference(p, support[p][place[of]], support[p][0]);
            fixed[q] = true;
            int more = support[q][place[by]] * game.stride(q);
            int less = support[q][0] * game.stride(q);
            offset[2] = offset[0] + less;
            offset[3] = offset[1] + less;
            offset[0] += more;
            offset[1] += more;
            offsets = 4;
            bound(0, 0);
            return true;
        }

        private void bound(int from, int cell) {
            int q = from;
            while (q < players && fixed[q]) q++;
            if (q == players) {
                double value = game.payoff(cell + offset[0], player) - game.payoff(cell + offset[1], player);
                if (offsets == 4)
                    value -= game.payoff(cell + offset[2], player) - game.payoff(cell + offset[3], player);
                least = value / scale;
                most = least;
                return;
            }
            int count = support[q].length;
            double[] below = new double[count];
            double[] above = new double[count];
            for (int k = 0; k < count; k++) {
                bound(q + 1, cell + support[q][k] * game.stride(q));
                below[k] = least;
                above[k] = most;
            }
            most = greatest(above, below, q);
            for (int k = 0; k < count; k++) {
                double turned = below[k];
                below[k] = -above[k];
                above[k] = -turned;
            }
            least = -greatest(above, below, q);
        }

        /// The greatest mean of values between the bounds, with probabilities that add to 1.
        private double greatest(double[] above, double[] below, int q) {
            double sum = 0;
            double left = 1;
            boolean negative = false;
            for (int k = 0; k < above.length; k++) {
                sum += Math.max(low[q][k] * above[k], low[q][k] * below[k]);
                left -= low[q][k];
                negative |= low[q][k] < 0;
            }
            if (negative) return greatestOfAny(above, below, q);
            boolean[] used = new boolean[above.length];
            while (left > 0) {
                int best = -1;
                for (int k = 0; k < above.length; k++) if (!used[k] && (best < 0 || above[k] > above[best])) best = k;
                if (best < 0) return sum;
                used[best] = true;
                double more = Math.min(left, high[q][best] - low[q][best]);
                sum += more * above[best];
                left -= more;
            }
            return sum;
        }

        /// Where probabilities below 0 are among those to be covered.
        private double greatestOfAny(double[] above, double[] below, int q) {
            double sum = 0;
            for (int k = 0; k < above.length; k++)
                sum += Math.max(
                        Math.max(low[q][k] * above[k], low[q][k] * below[k]),
                        Math.max(high[q][k] * above[k], high[q][k] * below[k]));
            return sum;
        }
    }
}
