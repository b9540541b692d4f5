package standoff.game.markov;

import java.util.ArrayList;
import java.util.List;
import standoff.game.equilibrium.SearchLimit;

/// A stationary equilibrium of a Markov game: the limit of the principal branch of its logit equilibria
/// (Eibelshaeuser and Poensgen 2019), followed by predictor and corrector until the regret is small.
///
/// @param target the regret to stop at, as a share of the spread of payoffs
public record MarkovSolver(double target) {
    private static final double[] THRESHOLDS = {1e-2, 1e-3, 1e-5};
    private static final int MOST_CHORDS = 6;
    private static final int MOST_STEPS = 20_000;
    /// Corrections below this share of the step end the corrector, but neither below the least (where the log-odds
    /// of a position alone turn round, their elimination loses digits, and less is noise) nor above the most.
    private static final double CORRECTED = 0.01;

    private static final double LEAST_CORRECTED = 1e-6;
    private static final double MOST_CORRECTED = 1e-5;
    private static final double SMALLEST_STEP = 1e-9;
    private static final double FIRST_STEP = 0.05;
    private static final double LARGEST_SCALED_LAMBDA = 1e13;

    public MarkovSolver() {
        this(1e-9);
    }

    /// Follows the branch.
    ///
    /// @return where it came to, whether or not the regret is as small as wished: it says so itself
    public MarkovEquilibrium solve(MarkovGame game, SearchLimit limit) {
        return new Branch(game, limit).follow();
    }

    private final class Branch {
        private final MarkovGame game;
        private final SearchLimit limit;
        private final MarkovUnknowns unknowns;
        private final MarkovSystem system;
        private final int n;
        private final double scale;
        private double[] point;
        private double[] direction;
        private double[] lastPoint = {};
        private double[] lastDirection = {};
        private double lastStep;
        private double step = FIRST_STEP;
        private int steps;
        private boolean shrunk;

        Branch(MarkovGame game, SearchLimit limit) {
            this.game = game;
            this.limit = limit;
            this.unknowns = MarkovUnknowns.ofBranch(game);
            this.system = new MarkovSystem(game, unknowns);
            this.n = unknowns.size();
            this.scale = Math.max(1e-300, game.payoffSpread());
            this.point = start();
            system.evaluate(point);
            double[] last = new double[n];
            last[n - 1] = 1;
            this.direction = normalised(MarkovFactors.of(system, last).solve(last));
        }

        /// Everyone indifferent; values by one step of Newton's iteration, which are exact since they are linear.
        private double[] start() {
            double[] at = new double[n];
            for (int p = 0; p < game.playerCount(); p++) {
                double[] equal = new double[game.actionCount()];
                for (int s = 0; s < game.positionCount(); s++)
                    for (int q = 0; q < game.playerCount(); q++)
                        for (int a = 0; a < game.actionCount(s, q); a++)
                            equal[game.firstAction(s, q) + a] = 1.0 / game.actionCount(s, q);
                double[] values = new StrategyEvaluation(game, equal, p).values();
                for (int s = 0; s < values.length; s++) at[unknowns.value(s, p)] = values[s];
            }
            return at;
        }

        MarkovEquilibrium follow() {
            double check = 1;
            MarkovEquilibrium best = here("at indifference");
            while (true) {
                double lambda = point[n - 1] * scale;
                String end = "";
                if (limit.isReached()) end = "the time limit was reached, or the search cancelled";
                else if (steps > MOST_STEPS) end = "the branch took more than " + MOST_STEPS + " steps";
                else if (lambda > LARGEST_SCALED_LAMBDA) end = "lambda became as large as numbers allow";
                else if (!advance()) end = "the branch could not be followed further";
                if (end.isEmpty() && point[n - 1] * scale < check) continue;
                check = Math.max(check, point[n - 1] * scale) * 4;
                MarkovEquilibrium now =
                        here(end.isEmpty() ? "the branch was followed until the regret was small" : end);
                if (now.regret() <= best.regret()) best = now;
                MarkovEquilibrium finished = finished();
                if (finished.regret() <= best.regret()) best = finished;
                if (best.regret() <= target * scale) return best;
                if (!end.isEmpty())
                    return new MarkovEquilibrium(
                            best.probabilities(), best.values(), best.regret(), best.lambda(), best.steps(), end);
            }
        }

        private MarkovEquilibrium finished() {
            system.evaluate(point);
            double[] probability = system.probabilities();
            MarkovEquilibrium best = judged(probability, "the branch was followed until the regret was small");
            for (double threshold : THRESHOLDS) {
                double[] tried = new SupportNewton(game, probability, threshold).settled();
                if (tried.length == 0) continue;
                MarkovEquilibrium end = judged(tried, "the branch was followed, and finished on the actions in use");
                if (end.regret() < best.regret()) best = end;
                if (best.regret() <= target * scale) break;
            }
            return best;
        }

        private MarkovEquilibrium here(String explanation) {
            system.evaluate(point);
            return judged(system.probabilities(), explanation);
        }

        private MarkovEquilibrium judged(double[] probability, String explanation) {
            double regret = 0;
            List<List<Double>> values = new ArrayList<>();
            for (int s = 0; s < game.positionCount(); s++) values.add(new ArrayList<>());
            for (int p = 0; p < game.playerCount(); p++) {
                StrategyEvaluation decisions = new StrategyEvaluation(game, probability, p);
                regret = Math.max(regret, decisions.regret());
                double[] worth = decisions.values();
                for (int s = 0; s < worth.length; s++) values.get(s).add(worth[s]);
            }
            List<Double> shares = new ArrayList<>();
            for (double p : probability) shares.add(p);
            return new MarkovEquilibrium(shares, values, regret, point[n - 1], steps, explanation);
        }

        private boolean advance() {
            while (step >= SMALLEST_STEP && !limit.isReached()) {
                double[] ahead = new double[n];
                for (int i = 0; i < n; i++) ahead[i] = predicted(i);
                system.evaluate(ahead);
                double[] row = new double[n];
                for (int i = 0; i < n; i++) row[i] = direction[i] / unit(i);
                MarkovFactors factors = MarkovFactors.of(system, row);
                double contraction = factors.isRegular() ? correct(factors, ahead) : 2;
                if (contraction < 0.5) {
                    accept(factors, ahead, contraction);
                    return true;
                }
                step *= 0.4;
                shrunk = true;
            }
            return false;
        }

        /// On the cubic through the last two points and their directions; on the tangent at the start, and where
        /// the step is much longer than the last.
        private double predicted(int i) {
            if (steps == 0 || step > 2 * lastStep) return point[i] + step * direction[i] * unit(i);
            double t = 1 + step / lastStep;
            double h00 = (1 + 2 * t) * (1 - t) * (1 - t);
            double h10 = t * (1 - t) * (1 - t) * lastStep;
            double h01 = t * t * (3 - 2 * t);
            double h11 = t * t * (t - 1) * lastStep;
            return h00 * lastPoint[i] + h01 * point[i] + (h10 * lastDirection[i] + h11 * direction[i]) * unit(i);
        }

        /// Values and lambda are measured in the spread of payoffs.
        private double unit(int i) {
            return i == n - 1 ? 1 / scale : i >= unknowns.value(0, 0) ? scale : 1;
        }

        private double correct(MarkovFactors factors, double[] ahead) {
            double previous = 0;
            double worst = 0;
            double enough = Math.clamp(CORRECTED * step, LEAST_CORRECTED, MOST_CORRECTED);
            for (int chord = 0; chord < MOST_CHORDS; chord++) {
                if (chord > 0) system.evaluate(ahead);
                double[] change = factors.solve(system.residual());
                double size = 0;
                double largest = 0;
                for (int i = 0; i < n; i++) {
                    ahead[i] -= change[i];
                    size = Math.max(size, Math.abs(change[i] / unit(i)));
                    largest = Math.max(largest, Math.abs(ahead[i] / unit(i)));
                }
                if (!(size < Math.max(4, 0.5 * step))) return 2;
                if (chord > 0) worst = Math.max(worst, size / previous);
                else if (size > 0.4 + 0.05 * step) worst = 0.3;
                if (worst >= 0.5) return worst;
                if (size <= enough * (1 + 1e-3 * largest)) return worst;
                previous = size;
            }
            return 0.9;
        }

        private void accept(MarkovFactors factors, double[] corrected, double contraction) {
            double[] right = new double[n];
            right[n - 1] = 1;
            double[] next = normalised(factors.solve(right));
            double along = 0;
            for (int i = 0; i < n; i++) along += next[i] * direction[i];
            if (along < 0) for (int i = 0; i < n; i++) next[i] = -next[i];
            double square = 0;
            for (int i = 0; i < n; i++) {
                double moved = (corrected[i] - point[i]) / unit(i);
                square += moved * moved;
            }
            lastStep = Math.sqrt(square);
            lastPoint = point;
            lastDirection = direction;
            point = corrected;
            direction = next;
            steps++;
            double growth = contraction > 0.1 ? 1 : contraction > 0.03 ? 1.4 : contraction > 1e-3 ? 2 : 3;
            step *= contraction > 0.25 ? 0.7 : shrunk ? 1 : growth;
            shrunk = false;
            limit.tell(() -> "Markov logit branch at lambda " + point[n - 1] + " after " + steps + " steps");
        }

        /// In units, of length 1.
        private double[] normalised(double[] raw) {
            double length = 0;
            double[] vector = new double[n];
            for (int i = 0; i < n; i++) {
                vector[i] = raw[i] / unit(i);
                length += vector[i] * vector[i];
            }
            length = Math.sqrt(length);
            for (int i = 0; i < n; i++) vector[i] /= length;
            return vector;
        }
    }
}
