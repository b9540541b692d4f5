package standoff.race.program;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;

/// The uncontrolled trends that all programmes share: growth g_K(t) of AI compute and the labour L(t) of the lead
/// projects.
///
/// g_K is constant to the slowdown, then falls linearly in time, as a rate in logarithms, to its late value, and
/// stays there. Labour grows at one rate to the slowdown and at another after it. Source of both shapes: METR, "A
/// simpler AI timelines model" (2026).
final class GrowthPath {
    static final Parameter COMPUTE = Parameter.real(Section.PROGRAMMES, "compute-growth", "x/yr")
            .bounds(1, 20)
            .value(2.6)
            .range(1.6, 3.4)
            .means("Growth of the stock of AI compute before export controls and slowdown")
            .enters("g_K in (1): dlnK/dt = ln(growth) edge (1 - controls (1 - leak)) u_K")
            .limit("1: the stock stands still")
            .lowers(Measures.CROSSING_YEAR)
            .source(
                    "Epoch AI: Nvidia stock 2.3x a year since 2019, leading clusters 2.5x; 2.9x in 2025 from chip"
                            + " counts",
                    Mark.DERIVED);
    static final Parameter LATE_COMPUTE = Parameter.real(Section.PROGRAMMES, "late-compute-growth", "x/yr")
            .bounds(1, 20)
            .value(1.35)
            .range(1.15, 1.8)
            .means("Growth of the stock of AI compute once the slowdown is over")
            .enters("g_K(t) falls to ln(late growth)")
            .limit("equal to the growth at the start: no slowdown")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because money, power and chips set a bound; METR assumes 1.25x to 2x a year after 2030");
    static final Parameter SLOWDOWN = Parameter.real(Section.PROGRAMMES, "slowdown-start", "yr")
            .bounds(0, 100)
            .value(2.5)
            .range(.5, 8.5)
            .means("Time from the start until compute growth begins to fall and labour growth drops")
            .enters("g_K constant and labour growth early until then")
            .limit("beyond the horizon: no slowdown")
            .lowers(Measures.CROSSING_YEAR)
            .source("METR 2026, assumption: 2029; other timelines models: 2027 to 2035", Mark.VERIFIED);
    static final Parameter SLOWDOWN_LENGTH = Parameter.real(Section.PROGRAMMES, "slowdown-length", "yr")
            .bounds(.01, 100)
            .value(11)
            .range(5, 20)
            .means("Time that compute growth takes to fall to its late value")
            .enters("g_K linear in time over this time")
            .limit("small: a sudden stop")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because the fall is put between 2029 and 2040");
    static final Parameter LABOUR = Parameter.real(Section.PROGRAMMES, "labour-growth", "x/yr")
            .bounds(.5, 20)
            .value(2)
            .range(1.4, 2.6)
            .means("Growth of the lead projects' research labour before the slowdown")
            .enters("(L/L0)^labour-exponent in (4)")
            .limit("1: no hiring")
            .lowers(Measures.CROSSING_YEAR)
            .source("METR 2026, assumption: doubling yearly to 2029", Mark.VERIFIED);
    static final Parameter LATE_LABOUR = Parameter.real(Section.PROGRAMMES, "late-labour-growth", "x/yr")
            .bounds(.5, 20)
            .value(1.1)
            .range(1, 1.3)
            .means("Growth of the lead projects' research labour after the slowdown has begun")
            .enters("(L/L0)^labour-exponent in (4)")
            .limit("1: no hiring")
            .lowers(Measures.CROSSING_YEAR)
            .source("METR 2026, assumption: 10 % a year after 2029", Mark.VERIFIED);
    static final List<Parameter> PARAMETERS =
            List.of(COMPUTE, LATE_COMPUTE, SLOWDOWN, SLOWDOWN_LENGTH, LABOUR, LATE_LABOUR);

    private double early;
    private double late;
    private double start;
    private double end;
    private double fall;
    private double earlyLabour;
    private double lateLabour;

    void begin(ParameterValues values) {
        early = Elementary.log(values.of(COMPUTE));
        late = Elementary.log(values.of(LATE_COMPUTE));
        start = values.of(SLOWDOWN);
        end = start + values.of(SLOWDOWN_LENGTH);
        fall = (late - early) / (end - start);
        earlyLabour = Elementary.log(values.of(LABOUR));
        lateLabour = Elementary.log(values.of(LATE_LABOUR));
    }

    /// g_K, nats per year, `years` after the start.
    double computeGrowth(double years) {
        return years <= start ? early : years >= end ? late : early + fall * (years - start);
    }

    /// ln(L/L0) `years` after the start.
    double logLabour(double years) {
        return years < start ? earlyLabour * years : earlyLabour * start + lateLabour * (years - start);
    }

    /// dlnL/dt, nats per year.
    double labourGrowth(double years) {
        return years < start ? earlyLabour : lateLabour;
    }
}
