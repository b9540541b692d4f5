package standoff.race.doctrine;

import java.util.List;
import standoff.race.world.Effort;
import standoff.race.world.Ladder;

/// What one nation does in one state of its information about a rival: behaviour probabilities, as a solved game
/// hands them over.
///
/// @param nation    who acts
/// @param rival     about whom it knows what follows
/// @param lineFrom  its P(the rival crossed its red line) lies between this
/// @param lineTo    and this
/// @param leadFrom  its lead over its estimate of the rival, in OOM, lies between this
/// @param leadTo    and this
/// @param efforts   probabilities of halt, steady, race
/// @param strikes   probabilities of a strike by rung, 0 to 9; what is left is not to strike
public record BehaviourRule(
        int nation,
        int rival,
        double lineFrom,
        double lineTo,
        double leadFrom,
        double leadTo,
        List<Double> efforts,
        List<Double> strikes) {
    private static final double TOLERANCE = 1e-6;

    public BehaviourRule {
        efforts = List.copyOf(efforts);
        strikes = List.copyOf(strikes);
        if (nation == rival) throw new IllegalArgumentException("expected two nations, found " + nation + " twice");
        if (lineFrom > lineTo || leadFrom > leadTo)
            throw new IllegalArgumentException("expected from <= to, found line " + lineFrom + " to " + lineTo
                    + ", lead " + leadFrom + " to " + leadTo);
        if (efforts.size() != Effort.COUNT || strikes.size() != Ladder.RUNGS)
            throw new IllegalArgumentException("expected a probability for every effort and rung");
        if (!sums(efforts)) throw new IllegalArgumentException("efforts sum to " + sum(efforts) + ", expected 1");
        if (sum(strikes) > 1 + TOLERANCE)
            throw new IllegalArgumentException("strikes sum to " + sum(strikes) + ", expected at most 1");
    }

    /// Whether probabilities sum to 1.
    public static boolean sums(List<Double> probabilities) {
        return Math.abs(sum(probabilities) - 1) <= TOLERANCE;
    }

    private static double sum(List<Double> probabilities) {
        double sum = 0;
        for (double each : probabilities) sum += each;
        return sum;
    }

    boolean holds(double line, double lead) {
        return line >= lineFrom && line <= lineTo && lead >= leadFrom && lead <= leadTo;
    }

    /// The effort that a uniform number picks.
    Effort effort(double u) {
        return u < efforts.get(0) ? Effort.HALT : u < efforts.get(0) + efforts.get(1) ? Effort.STEADY : Effort.RACE;
    }

    /// The rung that a uniform number picks, or 0.
    int strike(double u) {
        double sum = 0;
        for (int rung = 0; rung < strikes.size(); rung++) {
            sum += strikes.get(rung);
            if (u < sum) return rung;
        }
        return 0;
    }
}
