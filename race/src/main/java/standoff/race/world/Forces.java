package standoff.race.world;

import standoff.experiment.Elementary;

/// The means of a power to strike programmes and to keep its own from being struck, beyond those of the
/// ladder, in nats of the log odds that an operation succeeds:
///
/// `logit success_r(i on j) = logit success_r + strike_i - defence_j`
///
/// Written by package doctrine, which invests; read by package sabotage.
public final class Forces {
    /// Of operations that it orders itself, nats.
    public double strike;
    /// Of operations against it, nats.
    public double defence;

    void begin() {
        strike = 0;
        defence = 0;
    }

    /// A probability whose log odds are shifted by so many nats; 0 and 1 stay as they are.
    public static double shifted(double probability, double nats) {
        if (nats == 0) return probability;
        double odds = Elementary.exp(nats);
        return odds * probability / (1 - probability + odds * probability);
    }
}
