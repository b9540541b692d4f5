package standoff.race.program;

import java.util.List;
import standoff.experiment.Elementary;
import standoff.experiment.Mark;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.Values;
import standoff.race.world.World;

/// What all programmes of one future share.
final class Setting {
    static final Parameter RUN_TIME = Parameter.real(Section.PROGRAMMES, "run-time", "months")
            .bounds(0, 120)
            .value(4)
            .range(1, 9)
            .means("Time scale tau on which training runs and releases turn effective compute into capability")
            .enters("dM/dt = max(0, lnE - M)/tau u_M, (6)")
            .limit("0: capability is effective compute at once")
            .source("Epoch AI: longest useful runs about 9 months; median run 57 days, longest 270", Mark.DERIVED);
    static final Parameter OVERHEAD = Parameter.real(Section.PROGRAMMES, "dispersal-overhead", "share")
            .bounds(0, .9)
            .value(.1)
            .range(.03, .3)
            .means("Share of the project's compute that full dispersal costs")
            .enters("C x (1 - overhead dispersal), (2)")
            .limit("0: dispersal is free")
            .source(
                    "Epoch AI on decentralised training: 10 GW over 23 sites judged feasible at small loss",
                    Mark.VERIFIED);
    static final Parameter REBUILD = Parameter.real(Section.PROGRAMMES, "rebuild", "1/yr")
            .bounds(0, 50)
            .value(.35)
            .range(.15, 1)
            .means("Rate at which destroyed compute is rebuilt")
            .enters("rebuild max(0, lnK_trend - lnK), (1)")
            .limit("0: what is destroyed stays lost")
            .assumed("because a site takes one to four years from ground-breaking");
    static final Parameter STALLED = Parameter.real(Section.PROGRAMMES, "research-while-stalled", "share")
            .share()
            .value(.25)
            .linear(0, .6)
            .means("Share of research that goes on while training runs stand still after an operation")
            .enters("u_S x share while the stall clock runs; M stands still")
            .limit("1: only runs stand still; 0: research does too")
            .assumed("because theory and small experiments need no large runs");
    static final Parameter REPAIR = Parameter.real(Section.PROGRAMMES, "outage-repair", "1/yr")
            .bounds(0, 1000)
            .value(4)
            .range(1, 12)
            .means("Rate at which compute that is out of order comes back")
            .enters("d outage/dt = -repair outage")
            .limit("0: never; large: at once")
            .assumed("because power and cooling faults last weeks to a year, with a median of two months");
    static final Parameter SAFETY_EXPONENT = Parameter.real(Section.PROGRAMMES, "safety-exponent", "1")
            .bounds(0, 3)
            .value(.5)
            .range(.2, 1)
            .means("Returns to scale of the safety share, eta")
            .enters("dA/dt = (s/.10)^eta .5 sqrt(U) relevance, (7)")
            .limit("0: any share above nothing does as well")
            .assumed("because safety research, too, has diminishing returns");
    static final Parameter SAFETY_START = Parameter.real(Section.PROGRAMMES, "safety-at-start", "yr")
            .bounds(0, 100)
            .value(.3)
            .range(.05, 1)
            .means("Safety effort accumulated at the start, A(0), in adjusted years")
            .enters("A in (7)")
            .limit("0: nothing is known yet")
            .assumed("because ten years of little relevance at small shares add up to months");
    static final List<Parameter> PARAMETERS =
            List.of(RUN_TIME, OVERHEAD, REBUILD, STALLED, REPAIR, SAFETY_EXPONENT, SAFETY_START);

    static final double LARGEST_OUTAGE = .95;
    private static final Effort[] EFFORTS = Effort.values();

    final GrowthPath path = new GrowthPath();
    final SoftwareLaw law = new SoftwareLaw();
    final Diffusion diffusion = new Diffusion();
    /// tau, years.
    double runTime;
    double overhead;
    double stalledResearch;
    double safetyExponent;
    /// What is left after a step: of the compute deficit, of an outage, and of lnE - M by effort.
    double deficitLeft;

    double outageLeft;
    final double[] untrained = new double[Effort.COUNT];

    // of the step being advanced
    double computeGrowth;
    double logLabour;
    double labourGrowth;

    void begin(World world, Values values) {
        path.begin(values);
        law.begin(values, world.automation);
        runTime = values.of(RUN_TIME) / World.MONTHS_PER_YEAR;
        overhead = values.of(OVERHEAD);
        stalledResearch = values.of(STALLED);
        safetyExponent = values.of(SAFETY_EXPONENT);
        deficitLeft = Elementary.exp(-values.of(REBUILD) * world.dt);
        outageLeft = Elementary.exp(-values.of(REPAIR) * world.dt);
        EffortEffects effects = world.effortEffects;
        for (Effort effort : EFFORTS) untrained[effort.ordinal()] = untrained(world.dt, effects.runs(effort));
        look(world.dt / 2, 0);
    }

    /// Looks up the common trends of a step: growth of compute at its middle, labour at its beginning.
    void look(double middle, double beginning) {
        computeGrowth = path.computeGrowth(middle);
        logLabour = path.logLabour(beginning);
        labourGrowth = path.labourGrowth(middle);
    }

    /// What is left of lnE - M after runs for so many years at this factor on their rate.
    double untrained(double years, double runs) {
        if (runs == 0) return 1;
        return runTime == 0 ? 0 : Elementary.exp(-years * runs / runTime);
    }
}
