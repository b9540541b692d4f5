package standoff.game.evolution;

/// The replicator dynamics (Taylor and Jonker 1978): a strategy's share grows at the rate by which it earns more than
/// the population, `x_i' = x_i ((A x)_i - x A x)`. Runge and Kutta's fourth-order method with a fixed step.
///
/// @param step of time; a tenth of the time in which the fastest share can grow e-fold is fine
public record Replicator(SymmetricGame game, double step) {
    public Replicator {
        if (!(step > 0)) throw new IllegalArgumentException("expected a step of time above 0, found " + step);
    }

    /// The population after so many steps.
    public double[] after(int steps, double... population) {
        SymmetricGame.check(game.strategyCount(), population);
        double[] now = population.clone();
        for (int i = 0; i < steps; i++) now = next(now);
        return now;
    }

    private double[] next(double[] x) {
        double[] k1 = growth(x);
        double[] k2 = growth(moved(x, k1, step / 2));
        double[] k3 = growth(moved(x, k2, step / 2));
        double[] k4 = growth(moved(x, k3, step));
        double[] next = new double[x.length];
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            next[i] = Math.max(0, x[i] + step / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]));
            sum += next[i];
        }
        for (int i = 0; i < x.length; i++) next[i] /= sum;
        return next;
    }

    private static double[] moved(double[] x, double[] direction, double by) {
        double[] moved = new double[x.length];
        for (int i = 0; i < x.length; i++) moved[i] = x[i] + by * direction[i];
        return moved;
    }

    private double[] growth(double[] x) {
        double[] growth = new double[x.length];
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            growth[i] = game.fitness(i, x);
            mean += x[i] * growth[i];
        }
        for (int i = 0; i < x.length; i++) growth[i] = x[i] * (growth[i] - mean);
        return growth;
    }
}
