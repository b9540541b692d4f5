package standoff.race.program;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.measures.Measures;
import standoff.race.world.Effort;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How training runs turn effective compute into realised capability: `dM/dt = max(0, lnE - M)/tau u_M(e)`,
/// solved exactly for ln E in a straight line over a step. M never falls: a finished model is never unlearned.
final class Training {
    static final Parameter RUN_TIME = Parameter.real(Section.PROGRAMMES, "run-time", "months")
            .bounds(0, 120)
            .value(4)
            .range(1, 9)
            .means("Time scale tau on which training runs and releases turn effective compute into capability")
            .enters("dM/dt = max(0, lnE - M)/tau u_M, (6)")
            .limit("0: capability is effective compute at once")
            .raises(Measures.CROSSING_YEAR)
            .source("Epoch AI: longest useful runs about 9 months; median run 57 days, longest 270", Mark.DERIVED);
    static final List<Parameter> PARAMETERS = List.of(RUN_TIME);

    private static final Effort[] EFFORTS = Effort.values();

    /// tau, years.
    double time;

    private double dt;
    private final double[] runs = new double[Effort.COUNT];
    /// By effort: what is left of lnE - M after a whole step, and tau/u_M in steps.
    private final double[] left = new double[Effort.COUNT];

    private final double[] steps = new double[Effort.COUNT];

    void begin(World world, ParameterValues values) {
        time = values.of(RUN_TIME) / Units.MONTHS_PER_YEAR;
        dt = world.dt;
        for (Effort effort : EFFORTS) {
            int e = effort.ordinal();
            runs[e] = world.effortEffects.runs(effort);
            left[e] = left(dt, runs[e]);
            steps[e] = runs[e] == 0 ? 0 : time / (runs[e] * dt);
        }
    }

    private double left(double years, double runs) {
        if (runs == 0) return 1;
        return time == 0 ? 0 : Elementary.exp(-years * runs / time);
    }

    /// Capability after a step over which ln E goes from `before` to `after`, with runs standing still for the
    /// first `stalled` years of it.
    double after(double capability, double before, double after, double stalled, Effort effort) {
        int e = effort.ordinal();
        if (runs[e] == 0 || after <= capability) return capability;
        if (stalled > 0 || before < capability) return interrupted(capability, before, after, stalled, runs[e]);
        double trail = (after - before) * steps[e];
        double reached = after - trail + (capability - before + trail) * left[e];
        return reached > capability ? reached : capability;
    }

    /// Capability after a step in a part of which only runs go on: after a stall, or from when E overtakes M.
    private double interrupted(double capability, double before, double after, double stalled, double runs) {
        double years = dt - stalled;
        if (years <= 0) return capability;
        double from = before + (after - before) * stalled / dt;
        if (from < capability) {
            years *= (after - capability) / (after - from);
            from = capability;
        }
        double trail = (after - from) / years * time / runs;
        return Math.max(capability, after - trail + (capability - from + trail) * left(years, runs));
    }
}
