package standoff.race.doctrine;

import standoff.numerics.Elementary;

/// What a risk is worth to who is averse to it: the certain loss that is felt as the risk is, under constant absolute
/// risk aversion a (CARA): `ln(1 - p + p exp(a loss))/a`, and `p loss` at a = 0. For risks that are independent of each
/// other the certain losses add up.
///
/// It weighs the fear of a rival's advantage and the fear of war alike: whether aversion makes for strikes or for
/// restraint is not decided here.
final class CertaintyEquivalent {
    private CertaintyEquivalent() {}

    /// The certain loss felt as this loss with probability p.
    static double of(double aversion, double loss, double p) {
        return aversion == 0 ? loss * p : Elementary.log1p(p * Elementary.expm1(aversion * loss)) / aversion;
    }

    /// The certain loss felt as a war with a probability, which with part of that probability goes nuclear.
    static double ofWar(double aversion, double war, double nuclear, double pWar, double pNuclear) {
        if (aversion == 0) return war * pWar + nuclear * pNuclear;
        double conventional = Math.max(0, pWar - pNuclear) * Elementary.expm1(aversion * war);
        double worse = pNuclear * Elementary.expm1(aversion * (war + nuclear));
        return Elementary.log1p(conventional + worse) / aversion;
    }
}
