package standoff.race.doctrine;

import standoff.numerics.Elementary;
import standoff.race.world.ParameterValues;
import standoff.race.world.Thresholds;

/// The chance that one nation crosses recursion so far ahead of another that the head start counts, as somebody sees
/// it; both grow in a straight line from where they stand.
///
/// ```
/// T_x = (R - M_x)/g_x,  T_o = (R - M_o)/g_o                 years to recursion
/// H   = q Phi((T_o + d_o - T_x - d_x - l)/s) Phi((M_x + g_x (W - d_x) - R)/sqrt(v + s_R^2))
/// s^2 = (1/g_x - 1/g_o)^2 s_R^2 + v/g_x^2 + s_g^2 (max(0, T_x)^2 + max(0, T_o)^2)
/// ```
/// R is believed recursion with error s_R, which is common to both clocks and so enters by the difference of their
/// speeds alone: who comes first can be known although nobody knows when. s_g is the doubt about straight lines, l the
/// head start that counts, q its weight; d are delays by strikes. By switch the second factor is
/// `exp(-discount (T_x + d_x))` instead: what is postponed beyond the window then is not prevented.
final class HeadStart {
    private static final double DISCOUNT = .3;
    private static final double LEAST_GROWTH = .1;
    private static final double CERTAIN = 1e-3;

    private boolean counts;
    private boolean discounted;
    private double recursion;
    private double recursionError;
    private double years;
    private double weight;
    private double lineDoubt;

    void begin(Thresholds thresholds, ParameterValues values) {
        counts = values.choice(MotiveParameters.MOTIVE) == 0;
        discounted = values.choice(MotiveParameters.HORIZON) == 1;
        recursion = thresholds.believedRecursion;
        recursionError = thresholds.recursionError;
        years = values.of(MotiveParameters.HEAD_START);
        weight = values.of(MotiveParameters.HEAD_START_WEIGHT);
        lineDoubt = values.of(MotiveParameters.LINE_DOUBT);
    }

    /// P(a level is believed beyond recursion), with a doubt about the distance; 1 where head starts do not count, so
    /// that only a decisive lead is left as a motive.
    double passed(double level, double doubt) {
        return counts ? AdvantageProbability.sure((level - recursion) / doubt) : 1;
    }

    /// H.
    ///
    /// @param level    of the one that may be ahead, nats; its growth, nats per year; its delay, years
    /// @param other    the same of the other
    /// @param variance of the estimate of the two levels, nats squared
    /// @param doubt    about the distance of the first from recursion, nats
    double probability(
            double level,
            double growth,
            double delay,
            double other,
            double otherGrowth,
            double otherDelay,
            double variance,
            double doubt,
            double window) {
        if (!counts) return 0;
        double pace = Math.max(LEAST_GROWTH, growth);
        double otherPace = Math.max(LEAST_GROWTH, otherGrowth);
        double way = (recursion - level) / pace;
        double otherWay = (recursion - other) / otherPace;
        double ahead = Math.max(0, way);
        double otherAhead = Math.max(0, otherWay);
        double difference = (1 / pace - 1 / otherPace) * recursionError;
        double spread = Math.max(
                CERTAIN,
                Math.sqrt(difference * difference
                        + variance / (pace * pace)
                        + lineDoubt * lineDoubt * (ahead * ahead + otherAhead * otherAhead)));
        double first = AdvantageProbability.sure((otherWay + otherDelay - way - delay - years) / spread);
        if (first == 0) return 0;
        double soon = discounted
                ? Elementary.exp(-DISCOUNT * Math.max(0, way + delay))
                : AdvantageProbability.sure((level + growth * (window - delay) - recursion) / doubt);
        return weight * first * soon;
    }
}
