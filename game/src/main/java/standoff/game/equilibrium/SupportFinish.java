package standoff.game.equilibrium;

import java.util.Arrays;
import java.util.Optional;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.IntList;
import standoff.game.StrategicGame;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.Elementary;
import standoff.numerics.linear.DenseFactors;

/// From a logit equilibrium to the equilibrium it is about to reach: actions that fade are taken out, and the
/// log-odds of the others are moved until they are worth the same.
///
/// The faded actions keep trembles of the sizes' order, pushed below rounding, so that beliefs off the path stay
/// those of the limit. Damped least squares (Levenberg and Marquardt), because in degenerate games the equations
/// are not independent.
final class SupportFinish {
    private static final double NEGLIGIBLE = 55;
    private static final int MOST_ITERATIONS = 40;
    private static final double MOST_DAMPING = 10;
    /// How much dearer a damped step is than an undamped one.
    private static final double DAMPED = 5;
    /// Multiplications that are spent on finishing whatever the way there has taken.
    private static final double WORK_TO_START_WITH = 1e9;
    /// What share of the multiplications on the way may be spent on attempts to finish.
    private static final double SHARE_OF_THE_WAY = 0.3;

    private final Game game;
    private final ActionValues values;
    private final double[][] change;
    private double work = WORK_TO_START_WITH;
    private SearchLimit limit = SearchLimit.none();

    SupportFinish(Game game) {
        this.game = game;
        this.values = ActionValues.of(game);
        this.change = new double[game.actionCount()][game.actionCount()];
    }

    /// Ends every attempt when the limit is reached.
    SupportFinish within(SearchLimit until) {
        this.limit = until;
        return this;
    }

    /// Earns attempts: with many actions in use they are as dear as steps on the way, and most come too early.
    ///
    /// @param multiplications how many the latest stretch of the way has taken
    void earn(double multiplications) {
        work += SHARE_OF_THE_WAY * multiplications;
    }

    /// Takes the cost of a step from what may be spent.
    private boolean afford(double multiplications) {
        if (work < multiplications || limit.isReached()) return false;
        work -= multiplications;
        return true;
    }

    /// A finished profile with its certificate.
    static final class Finished {
        private final Profile profile;
        private final Certificate certificate;
        private final double[] logProbability;

        private Finished(Profile profile, Certificate certificate, double[] logProbability) {
            this.profile = profile;
            this.certificate = certificate;
            this.logProbability = logProbability;
        }

        Profile profile() {
            return profile;
        }

        Certificate certificate() {
            return certificate;
        }

        /// The profile with its trembles, in logarithms.
        double[] logProbability() {
            return logProbability;
        }
    }

    /// Takes the actions that fade out, and solves for the others.
    ///
    /// @param everywhere whether actions must be worth the same also where they are not reached; otherwise
    ///     behaviour there stays as it is, which is enough for an equilibrium
    Optional<Finished> from(double[] logProbability, boolean[] faded, boolean everywhere) {
        double leastFaded = Double.POSITIVE_INFINITY;
        for (int a = 0; a < faded.length; a++) if (faded[a]) leastFaded = Math.min(leastFaded, -logProbability[a]);
        double push = Math.max(1, NEGLIGIBLE / leastFaded);
        double[] log = logProbability.clone();
        for (int a = 0; a < log.length; a++) if (faded[a]) log[a] *= push;
        IntList mixed = new IntList();
        IntList against = new IntList();
        boolean[] reached = everywhere ? new boolean[0] : reached(faded);
        for (int set = 0; set < game.setCount(); set++) {
            if (!everywhere && !reached[set]) continue;
            int best = FadingActions.mostLikely(game, logProbability, set);
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                if (a != best && !faded[a]) {
                    mixed.add(a);
                    against.add(best);
                }
        }
        normalise(log, faded);
        if (!balance(log, faded, mixed.toArray(), against.toArray())) return Optional.empty();
        double[] probability = new double[log.length];
        for (int a = 0; a < log.length; a++) probability[a] = faded[a] ? 0 : Elementary.exp(log[a]);
        Profile profile = Profile.of(game, probability);
        return Optional.of(new Finished(profile, Certificate.rounded(game, profile), log));
    }

    /// The information sets that actions which stay lead to.
    private boolean[] reached(boolean[] faded) {
        boolean[] reached = new boolean[game.setCount()];
        switch (game) {
            case StrategicGame table -> Arrays.fill(reached, true);
            case ExtensiveGame tree -> {
                for (int node = 0; node < tree.nodeCount(); ) {
                    int incoming = tree.incoming(node);
                    if (incoming >= 0 && incoming < faded.length && faded[incoming]) {
                        node = tree.end(node);
                        continue;
                    }
                    int set = tree.set(node++);
                    if (set >= 0 && set < reached.length) reached[set] = true;
                }
            }
        }
        return reached;
    }

    /// Makes the actions that stay add to 1 at each set.
    private void normalise(double[] log, boolean[] faded) {
        for (int set = 0; set < game.setCount(); set++) {
            double sum = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                if (!faded[a]) sum += Elementary.exp(log[a]);
            double total = Elementary.log(sum);
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) if (!faded[a]) log[a] -= total;
        }
    }

    private boolean balance(double[] log, boolean[] faded, int[] mixed, int[] against) {
        double spread = Math.max(1e-300, game.payoffSpread());
        double[] now = log.clone();
        values.evaluate(now);
        double[] missing = missing(mixed, against, spread);
        double norm = square(missing);
        double damping = 1e-12;
        double cost = (double) mixed.length * mixed.length * mixed.length;
        for (int iteration = 0; iteration < MOST_ITERATIONS && norm > 1e-32; iteration++) {
            if (!afford(cost)) break;
            double[][] slope = slopes(now, mixed, against, spread);
            boolean better = false;
            boolean newton = true;
            while (!better && damping < MOST_DAMPING) {
                if (!newton && !afford(DAMPED * cost)) break;
                double[] step = newton ? newtonStep(slope, missing) : dampedStep(slope, missing, damping);
                double[] tried = now.clone();
                for (int i = 0; i < mixed.length; i++) tried[mixed[i]] -= Math.max(-3, Math.min(3, step[i]));
                normalise(tried, faded);
                values.evaluate(tried);
                double[] left = missing(mixed, against, spread);
                double leftNorm = square(left);
                better = leftNorm < norm;
                if (better) {
                    boolean slow = leftNorm > 0.5 * norm && iteration > 10;
                    now = tried;
                    missing = left;
                    norm = leftNorm;
                    damping = Math.max(1e-14, damping * 0.1);
                    if (slow) return finish(log, now, norm);
                } else if (!newton) {
                    damping = Math.max(1e-10, damping * 30);
                }
                newton = false;
            }
            if (!better) break;
        }
        return finish(log, now, norm);
    }

    private static boolean finish(double[] log, double[] now, double norm) {
        System.arraycopy(now, 0, log, 0, log.length);
        return norm < 1e-14;
    }

    private double[] missing(int[] mixed, int[] against, double spread) {
        double[] missing = new double[mixed.length];
        for (int i = 0; i < mixed.length; i++)
            missing[i] = (values.value(mixed[i]) - values.value(against[i])) / spread;
        return missing;
    }

    /// How the differences of value change with the log-odds of the mixed actions.
    private double[][] slopes(double[] log, int[] mixed, int[] against, double spread) {
        int[] setOf = new int[game.actionCount()];
        for (int set = 0; set < game.setCount(); set++)
            Arrays.fill(setOf, game.firstAction(set), game.firstAction(set + 1), set);
        boolean[] among = new boolean[game.actionCount()];
        for (int a : mixed) Arrays.fill(among, game.firstAction(setOf[a]), game.firstAction(setOf[a] + 1), true);
        values.evaluate(log);
        values.derivatives(change, among);
        int n = mixed.length;
        double[][] slope = new double[n][n];
        double[] probability = new double[n];
        for (int j = 0; j < n; j++) probability[j] = Elementary.exp(log[mixed[j]]);
        for (int i = 0; i < n; i++) {
            double[] up = change[mixed[i]];
            double[] down = change[against[i]];
            double sum = 0;
            for (int j = 0; j < n; j++) {
                int set = setOf[mixed[j]];
                if (j == 0 || set != setOf[mixed[j - 1]]) {
                    sum = 0;
                    for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) sum += up[a] - down[a];
                }
                slope[i][j] = (up[mixed[j]] - down[mixed[j]] - probability[j] * sum) / spread;
            }
        }
        return slope;
    }

    /// The undamped step; none where the equations are not independent.
    private static double[] newtonStep(double[][] slope, double[] missing) {
        double[][] rows = new double[slope.length][];
        for (int i = 0; i < rows.length; i++) rows[i] = slope[i].clone();
        DenseFactors factors = new DenseFactors(rows);
        double[] step = factors.isRegular() ? factors.solve(missing) : new double[missing.length];
        for (double s : step) if (!Double.isFinite(s)) return new double[missing.length];
        return step;
    }

    private static double[] dampedStep(double[][] slope, double[] missing, double damping) {
        int n = missing.length;
        double[][] normal = new double[n][n];
        double[] right = new double[n];
        double largest = 0;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++) {
                double s = slope[k][i];
                if (s == 0) continue;
                right[i] += s * missing[k];
                for (int j = 0; j < n; j++) normal[i][j] += s * slope[k][j];
            }
        for (int i = 0; i < n; i++) largest = Math.max(largest, normal[i][i]);
        for (int i = 0; i < n; i++) normal[i][i] += damping * largest + 1e-300;
        DenseFactors factors = new DenseFactors(normal);
        return factors.isRegular() ? factors.solve(right) : new double[n];
    }

    private static double square(double[] vector) {
        double sum = 0;
        for (double v : vector) sum += v * v;
        return sum;
    }
}
