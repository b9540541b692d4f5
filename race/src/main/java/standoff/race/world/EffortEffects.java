package standoff.race.world;

import java.util.List;
import standoff.race.measures.Measures;

/// What each effort does to a programme: factors on compute growth, on research and on training runs, and how
/// much of the project's compute goes into safety.
///
/// `u_K` (.6, 1, 1.15), `u_S` (.05, 1, 1.35), `u_M` (0, 1, 1) and safety (5, 1, .3) for halt, steady, race.
/// Steady is the reference and has 1 everywhere.
public final class EffortEffects {
    private static final double MOST_SAFETY = .6;
    private static final Influence FASTER =
            new Influence.Lowers(new Influence.Moved.OfTheFuture(Measures.CROSSING_YEAR));
    private static final Influence SAFER =
            new Influence.Raises(new Influence.Moved.OfTheFuture(Measures.SAFETY_AT_CROSSING));

    private static Parameter factor(
            String key, double value, double low, double high, String of, String equation, Influence influence) {
        Parameter.Declaration declared = Parameter.real(Section.PROGRAMMES, key, "factor")
                .bounds(0, 20)
                .value(value)
                .means("Factor on " + of + ", against steady effort")
                .enters(equation)
                .limit("1: as under steady effort")
                .moves(influence);
        return (low > 0 ? declared.range(low, high) : declared.linear(low, high))
                .assumed("because no programme has yet been halted or raced by order");
    }

    public static final Parameter HALT_COMPUTE =
            factor("halt-compute", .6, .3, .9, "compute growth while halted", "u_K(halt) in (1)", FASTER);
    public static final Parameter RACE_COMPUTE =
            factor("race-compute", 1.15, 1.02, 1.35, "compute growth while racing", "u_K(race) in (1)", FASTER);
    public static final Parameter HALT_RESEARCH =
            factor("halt-research", .05, 0, .2, "software research while halted", "u_S(halt) in (4)", FASTER);
    public static final Parameter RACE_RESEARCH =
            factor("race-research", 1.35, 1.1, 1.8, "software research while racing", "u_S(race) in (4)", FASTER);
    public static final Parameter HALT_RUNS = Parameter.real(Section.PROGRAMMES, "halt-runs", "factor")
            .bounds(0, 1)
            .value(0)
            .means("Factor on the rate of training runs while halted")
            .enters("u_M(halt) in (6)")
            .limit("0: realised capability stands exactly still")
            .moves(FASTER)
            .assumed("because a halt that lets frontier runs go on is none");
    public static final Parameter HALT_SAFETY =
            factor("halt-safety", 5, 2, 10, "the safety share while halted", "s in (2), (7), at most .6", SAFER);
    public static final Parameter RACE_SAFETY =
            factor("race-safety", .3, .1, .8, "the safety share while racing", "s in (2), (7), at most .6", SAFER);
    public static final List<Parameter> PARAMETERS =
            List.of(HALT_COMPUTE, RACE_COMPUTE, HALT_RESEARCH, RACE_RESEARCH, HALT_RUNS, HALT_SAFETY, RACE_SAFETY);

    private final double[] compute = {1, 1, 1};
    private final double[] research = {1, 1, 1};
    private final double[] runs = {1, 1, 1};
    private final double[] safety = {1, 1, 1};

    void begin(ParameterValues values) {
        set(compute, values.of(HALT_COMPUTE), values.of(RACE_COMPUTE));
        set(research, values.of(HALT_RESEARCH), values.of(RACE_RESEARCH));
        set(runs, values.of(HALT_RUNS), 1);
        set(safety, values.of(HALT_SAFETY), values.of(RACE_SAFETY));
    }

    private static void set(double[] factors, double halt, double race) {
        factors[Effort.HALT.ordinal()] = halt;
        factors[Effort.RACE.ordinal()] = race;
    }

    /// u_K: factor on the growth of compute.
    public double compute(Effort effort) {
        return compute[effort.ordinal()];
    }

    /// u_S: factor on software research.
    public double research(Effort effort) {
        return research[effort.ordinal()];
    }

    /// u_M: factor on the rate at which training runs turn effective compute into realised capability.
    public double runs(Effort effort) {
        return runs[effort.ordinal()];
    }

    /// The share of the project's compute that goes into safety under an effort, given the stated (steady) share;
    /// at most .6.
    public double safetyShare(double steadyShare, Effort effort) {
        return Math.min(MOST_SAFETY, steadyShare * safety[effort.ordinal()]);
    }
}
