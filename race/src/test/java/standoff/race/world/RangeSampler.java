package standoff.race.world;

import java.util.List;
import standoff.experiment.Domain;
import standoff.numerics.NormalLaw;
import standoff.numerics.random.Streams;

/// Draws parameters from their ranges: the value is the median, the ends are the 5 % and 95 % quantiles, and each
/// half is normal, in logarithms where the range is.
public final class RangeSampler {
    private static final int PURPOSE = 1000;

    private RangeSampler() {}

    /// Draws every parameter that has a range; those stated for nations apart for each.
    public static TestValues draw(TestValues values, List<Parameter> parameters, int nations, Streams streams) {
        for (int p = 0; p < parameters.size(); p++) {
            Parameter parameter = parameters.get(p);
            Parameter.Interval range = parameter.range();
            if (range == null || !(parameter.domain() instanceof Domain.Real bounds)) continue;
            switch (parameter.section().scope()) {
                case GLOBAL ->
                    values.with(parameter, draw(values.of(parameter), range, bounds, streams.normal(PURPOSE, p, 0)));
                case NATION, POWER -> {
                    for (int i = 0; i < nations; i++)
                        values.with(
                                parameter,
                                i,
                                draw(values.of(parameter, i), range, bounds, streams.normal(PURPOSE, p, i)));
                }
                case WATCH, DYAD, RUNG -> throw new IllegalArgumentException("not drawn here: " + parameter);
            }
        }
        return values;
    }

    /// One draw for a standard normal number; a value of 0 on a logarithmic scale stays.
    public static double draw(double value, Parameter.Interval range, Domain.Real bounds, double normal) {
        double end = normal < 0 ? range.low() : range.high();
        double share = StrictMath.abs(normal) / NormalLaw.QUANTILE_95;
        double drawn = !range.logarithmic()
                ? value + share * (end - value)
                : value == 0 ? 0 : value * StrictMath.pow(end / value, share);
        return Math.clamp(drawn, bounds.min(), bounds.max());
    }
}
