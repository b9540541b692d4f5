package standoff.race.world;

import standoff.numerics.Elementary;

/// The means of a power to strike programmes and to keep its own from being struck, beyond those of the
/// ladder, in nats of the log odds that an operation succeeds:
///
/// `logit success_r(i on j) = logit success_r + strike_i - defence_j`
///
/// Written by package doctrine, which invests; read by package sabotage.
public final class OffenceDefenceBalance {
    /// Of operations that it orders itself, nats.
    public double strike;
    /// Of operations against it, nats.
    public double defence;

    void begin() {
        strike = 0;
        defence = 0;
    }

    /// The factor on the odds by which a shift of so many nats acts.
    public static double factor(double nats) {
        return nats == 0 ? 1 : Elementary.exp(nats);
    }

    /// A probability whose odds are multiplied by a factor; 0 and 1 stay as they are.
    public static double shifted(double probability, double factor) {
        return factor == 1 ? probability : probability * ratio(probability, factor);
    }

    /// By what that multiplies the probability itself.
    public static double ratio(double probability, double factor) {
        return factor / (1 - probability + factor * probability);
    }
}
