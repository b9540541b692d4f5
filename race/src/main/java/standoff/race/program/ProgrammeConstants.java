package standoff.race.program;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.race.measures.Measures;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// What all programmes of one future share.
final class ProgrammeConstants {
    static final Parameter OVERHEAD = Parameter.real(Section.PROGRAMMES, "dispersal-overhead", "share")
            .bounds(0, .9)
            .value(.1)
            .range(.03, .3)
            .means("Share of the project's compute that full dispersal costs")
            .enters("C x (1 - overhead dispersal), (2)")
            .limit("0: dispersal is free")
            .raises(Measures.CROSSING_YEAR)
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
            .lowers(Measures.SETBACK_12)
            .assumed("because a site takes one to four years from ground-breaking");
    static final Parameter STALLED = Parameter.real(Section.PROGRAMMES, "research-while-stalled", "share")
            .share()
            .value(.25)
            .linear(0, .6)
            .means("Share of research that goes on while training runs stand still after an operation")
            .enters("u_S x share while the stall clock runs; M stands still")
            .limit("1: only runs stand still; 0: research does too")
            .lowers(Measures.SETBACK_6)
            .assumed("because theory and small experiments need no large runs");
    static final Parameter REPAIR = Parameter.real(Section.PROGRAMMES, "outage-repair", "1/yr")
            .bounds(0, 1000)
            .value(4)
            .range(1, 12)
            .means("Rate at which compute that is out of order comes back")
            .enters("d outage/dt = -repair outage")
            .limit("0: never; large: at once")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because power and cooling faults last weeks to a year, with a median of two months");
    static final List<Parameter> PARAMETERS = List.of(OVERHEAD, REBUILD, STALLED, REPAIR);

    static final double LARGEST_OUTAGE = .95;

    final GrowthPath path = new GrowthPath();
    final SoftwareLaw law = new SoftwareLaw();
    final Diffusion diffusion = new Diffusion();
    final Training training = new Training();
    double overhead;
    double stalledResearch;
    double dt;
    /// 1/dt.
    double perYear;
    /// What is left after a step: of the compute deficit, and of an outage.
    double deficitLeft;

    double outageLeft;

    // of the step being advanced
    double computeGrowth;
    double logLabour;
    double labourGrowth;

    void begin(World world, ParameterValues values) {
        path.begin(values);
        law.begin(values, world.automation);
        training.begin(world, values);
        dt = world.dt;
        perYear = 1 / dt;
        overhead = values.of(OVERHEAD);
        stalledResearch = values.of(STALLED);
        deficitLeft = Elementary.exp(-values.of(REBUILD) * world.dt);
        outageLeft = Elementary.exp(-values.of(REPAIR) * world.dt);
        look(world.dt / 2, 0);
    }

    /// Looks up the common trends of a step: growth of compute at its middle, labour at its beginning.
    void look(double middle, double beginning) {
        computeGrowth = path.computeGrowth(middle);
        logLabour = path.logLabour(beginning);
        labourGrowth = path.labourGrowth(middle);
    }
}
