package standoff.race.program;

import java.util.List;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// How one nation's safety effort accumulates: `dA/dt = (s/.10)^eta .5 sqrt(U) relevance`, in adjusted years;
/// `relevance = clip(.1 + .9 M/recursion, .1, 1)`: work on weak systems teaches little about strong ones.
final class Safety {
    static final Parameter EXPONENT = Parameter.real(Section.PROGRAMMES, "safety-exponent", "1")
            .bounds(0, 3)
            .value(.5)
            .range(.2, 1)
            .means("Returns to scale of the safety share, eta")
            .enters("dA/dt = (s/.10)^eta .5 sqrt(U) relevance, (7)")
            .limit("0: any share above nothing does as well")
            .lowers(Measures.SAFETY_AT_CROSSING)
            .assumed("because safety research, too, has diminishing returns");
    static final Parameter START = Parameter.real(Section.PROGRAMMES, "safety-at-start", "yr")
            .bounds(0, 100)
            .value(.3)
            .range(.05, 1)
            .means("Safety effort accumulated at the start, A(0), in adjusted years")
            .enters("A in (7)")
            .limit("0: nothing is known yet")
            .raises(Measures.SAFETY_AT_CROSSING)
            .assumed("because ten years of little relevance at small shares add up to months");
    static final List<Parameter> PARAMETERS = List.of(EXPONENT, START);

    private static final Effort[] EFFORTS = Effort.values();
    private static final double REFERENCE = .10;
    private static final double LEAST_RELEVANCE = .1;

    private final Nation nation;
    private final double[] factor = new double[Effort.COUNT];
    private double whole;
    private double perNat;
    /// `.5 sqrt(U)` and the relevance at the start of the step.
    private double speed;

    private double relevance;

    Safety(Nation nation) {
        this.nation = nation;
    }

    void begin(World world, ParameterValues values) {
        nation.safetyReturns = values.of(EXPONENT);
        whole = world.thresholds.recursion;
        perNat = (1 - LEAST_RELEVANCE) / whole;
        nation.safetyEffort = values.of(START);
    }

    /// Takes note of a new steady share.
    void share(EffortEffects effects, double steady) {
        for (Effort effort : EFFORTS) {
            double share = effects.safetyShare(steady, effort);
            factor[effort.ordinal()] = share == 0 ? 0 : Elementary.pow(share / REFERENCE, nation.safetyReturns);
        }
    }

    /// Takes note of U - 1 and of the relevance at the start of a step.
    void look(double automated) {
        speed = .5 * Math.sqrt(1 + automated);
        relevance = relevance();
    }

    /// dA/dt that is to be expected under this effort.
    double expected(Effort effort) {
        return factor[effort.ordinal()] * speed * relevance;
    }

    private double relevance() {
        double level = nation.capability;
        return level <= 0 ? LEAST_RELEVANCE : level >= whole ? 1 : LEAST_RELEVANCE + perNat * level;
    }

    /// Advances A over a step, to second order: relevance is that of its middle, and ln U has risen by
    /// `logUGained`.
    void advance(Effort effort, double logUGained, double dt) {
        double middle = .5 * (relevance + relevance());
        nation.safetyEffort += factor[effort.ordinal()] * speed * middle * (1 + .25 * logUGained) * dt;
    }
}
