package standoff.game.markov;

import java.util.ArrayList;
import java.util.List;
import standoff.game.continuation.Continuation;
import standoff.game.continuation.Curve;
import standoff.game.continuation.StepControl;
import standoff.game.continuation.StepControl.Length;
import standoff.game.equilibrium.SearchLimit;

/// A stationary equilibrium of a Markov game: the limit of the principal branch of its logit equilibria
/// (Eibelshaeuser and Poensgen 2019), followed by predictor and corrector until the regret is small.
///
/// @param target the regret to stop at, as a share of the spread of payoffs
public record MarkovSolver(double target) {
    private static final double[] THRESHOLDS = {1e-2, 1e-3, 1e-5};
    private static final int MOST_STEPS = 20_000;
    /// Where the log-odds of a position alone turn round, their elimination loses digits: a correction below the least
    /// is noise there.
    private static final StepControl CONTROL =
            new StepControl(new Length(0.01, 1e-6, 1e-5), new Length(0.5, 4, Double.POSITIVE_INFINITY));

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
        private final Continuation path;

        Branch(MarkovGame game, SearchLimit limit) {
            this.game = game;
            this.limit = limit;
            this.unknowns = MarkovUnknowns.ofBranch(game);
            this.system = new MarkovSystem(game, unknowns);
            this.n = unknowns.size();
            this.scale = Math.max(1e-300, game.payoffSpread());
            double[] start = start();
            system.evaluate(start);
            double[] last = new double[n];
            last[n - 1] = 1;
            double[] direction = MarkovFactors.of(system, last).solve(last);
            this.path = new Continuation(new Equations(), CONTROL, units(), start, direction);
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
                double lambda = path.at(n - 1) * scale;
                String end = "";
                if (limit.isReached()) end = "the time limit was reached, or the search cancelled";
                else if (path.steps() > MOST_STEPS) end = "the branch took more than " + MOST_STEPS + " steps";
                else if (lambda > LARGEST_SCALED_LAMBDA) end = "lambda became as large as numbers allow";
                else if (!path.advance(limit::isReached)) end = "the branch could not be followed further";
                limit.tell(
                        () -> "Markov logit branch at lambda " + path.at(n - 1) + " after " + path.steps() + " steps");
                if (end.isEmpty() && path.at(n - 1) * scale < check) continue;
                check = Math.max(check, path.at(n - 1) * scale) * 4;
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
            system.evaluate(path.point());
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
            system.evaluate(path.point());
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
            return new MarkovEquilibrium(shares, values, regret, path.at(n - 1), path.steps(), explanation);
        }

        /// Values are measured in the spread of payoffs, lambda in its inverse.
        private double[] units() {
            double[] unit = new double[n];
            for (int i = 0; i < n; i++) unit[i] = i == n - 1 ? 1 / scale : i >= unknowns.value(0, 0) ? scale : 1;
            return unit;
        }

        /// The equations of a logit equilibrium; [MarkovUnknowns] says what a point is made of.
        private final class Equations implements Curve {
            @Override
            public void evaluate(double[] at) {
                system.evaluate(at);
            }

            @Override
            public double[] missing() {
                return system.residual();
            }

            @Override
            public Factors factors(double[] row) {
                return MarkovFactors.of(system, row);
            }
        }
    }
}
