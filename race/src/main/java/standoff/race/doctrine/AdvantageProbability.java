package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.race.world.Thresholds;

/// The chance that one nation gains a decisive advantage over another within the look-ahead window, as somebody
/// sees it.
///
/// `P = Phi((L - Z_asi)/sqrt(v + s_Z^2) + w) Phi((L - R - T)/sqrt(v + s_T^2))` with the front runner's expected
/// level L and the other's level R at the end of the window, both in nats; v is the variance of the estimate, w
/// the weight on the worst case, applied once.
final class AdvantageProbability {
    private static final double CERTAIN = 1e-9;
    /// Standard deviations beyond which a chance counts as none or certain (off by less than 1e-9).
    private static final double SURE = 6;

    private double superintelligence;
    private double lead;
    private double recursionVariance;
    private double leadVariance;

    void begin(Thresholds thresholds) {
        superintelligence = thresholds.believedSuperintelligence;
        lead = thresholds.believedLead;
        recursionVariance = thresholds.recursionError * thresholds.recursionError;
        leadVariance = thresholds.leadError * thresholds.leadError;
    }

    /// Standard deviation of the distance to superintelligence, given the variance of an estimate.
    double doubt(double variance) {
        return Math.max(CERTAIN, Math.sqrt(variance + recursionVariance));
    }

    /// Standard deviation of the distance to a decisive lead.
    double leadDoubt(double variance) {
        return Math.max(CERTAIN, Math.sqrt(variance + leadVariance));
    }

    double advantage(double level, double other, double doubt, double leadDoubt, double worstCase) {
        double arrived = arrival(level, doubt, worstCase);
        return arrived == 0 ? 0 : arrived * lead(level, other, leadDoubt);
    }

    /// P(this level is beyond superintelligence), the first factor of [#advantage].
    double arrival(double level, double doubt, double worstCase) {
        return sure((level - superintelligence) / doubt + worstCase);
    }

    /// P(this level leads that of another by a decisive lead), the second factor.
    double lead(double level, double other, double leadDoubt) {
        return sure((level - other - lead) / leadDoubt);
    }

    /// The normal distribution function, with what is all but impossible or certain counted as such.
    static double sure(double z) {
        return z < -SURE ? 0 : z > SURE ? 1 : Elementary.normalCdf(z);
    }
}
