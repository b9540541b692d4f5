package standoff.game.markov;

import standoff.numerics.Elementary;

/// From strategies near an equilibrium to the equilibrium with the same actions in use: Newton's iteration on their
/// being worth the same and on the values of positions.
final class SupportNewton {
    private static final int MOST_ITERATIONS = 25;
    private static final int PATIENCE = 8;
    private static final double OUT_OF_USE = -800;

    private final MarkovGame game;
    private final double[] near;
    private final MarkovUnknowns unknowns;
    private final MarkovSystem system;
    private final boolean[] frozen;
    private final int[][] reference;

    /// @param threshold actions below this probability are out of use
    SupportNewton(MarkovGame game, double[] near, double threshold) {
        this.game = game;
        this.near = near;
        this.frozen = new boolean[near.length];
        this.reference = new int[game.positionCount()][game.playerCount()];
        for (int s = 0; s < reference.length; s++)
            for (int p = 0; p < game.playerCount(); p++) {
                int first = game.firstAction(s, p);
                int best = first;
                for (int a = first; a < first + game.actionCount(s, p); a++) if (near[a] > near[best]) best = a;
                reference[s][p] = best;
                for (int a = first; a < first + game.actionCount(s, p); a++)
                    frozen[a] = a != best && near[a] < threshold;
            }
        this.unknowns = MarkovUnknowns.ofLimit(game, reference, frozen);
        this.system = new MarkovSystem(game, unknowns);
    }

    /// The probabilities at the end; empty where the iteration does not settle.
    double[] settled() {
        int n = unknowns.size();
        double[] point = start(n);
        double[] held = new double[n];
        held[n - 1] = 1;
        double scale = Math.max(1e-300, game.payoffSpread());
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            system.evaluate(point);
            MarkovFactors factors = MarkovFactors.of(system, held);
            if (!factors.isRegular()) return new double[0];
            double[] change = factors.solve(system.residual());
            double size = 0;
            for (int i = 0; i < n; i++) {
                boolean value = i >= unknowns.value(0, 0);
                size = Math.max(size, Math.abs(change[i]) / (value ? scale : 1));
                point[i] -= value ? change[i] : Math.max(-2, Math.min(2, change[i]));
            }
            if (!(size < 1e6) || (iteration > PATIENCE && size > 1e-2)) return new double[0];
            if (size < 1e-12) break;
        }
        system.evaluate(point);
        return system.probabilities();
    }

    private double[] start(int n) {
        double[] point = new double[n];
        for (int s = 0; s < reference.length; s++)
            for (int p = 0; p < game.playerCount(); p++)
                for (int a = game.firstAction(s, p); a < game.firstAction(s, p) + game.actionCount(s, p); a++)
                    if (unknowns.odds(a) >= 0)
                        point[unknowns.odds(a)] =
                                frozen[a] ? OUT_OF_USE : Elementary.log(near[a] / near[reference[s][p]]);
        for (int p = 0; p < game.playerCount(); p++) {
            double[] values = new StrategyEvaluation(game, near, p).values();
            for (int s = 0; s < values.length; s++) point[unknowns.value(s, p)] = values[s];
        }
        point[n - 1] = 1 / Math.max(1e-300, game.payoffSpread());
        return point;
    }
}
