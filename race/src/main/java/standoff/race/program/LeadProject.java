package standoff.race.program;

import java.util.List;
import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// The lead programme of one nation over one step: compute and the project's part of it, (1) and (2), exactly;
/// then research, training and safety.
final class LeadProject {
    static final Parameter EDGE = Parameter.real(Section.NATIONS, "growth-edge", "factor")
            .bounds(0, 10)
            .value(1)
            .means("Growth of the nation's compute before controls, against the common trend, as a rate")
            .enters("g_K edge in (1)")
            .limit("1: the common trend")
            .raises(Whose.OWN, Measures.CROSSED)
            .assumed("because power, money and industry differ between nations");
    static final Parameter CONTROLS = Parameter.real(Section.NATIONS, "controls", "share")
            .share()
            .value(0)
            .means("Share of the nation's compute growth that export controls aim to take away; 0 for who imposes them")
            .enters("1 - chi (1 - leak), (1)")
            .limit("0: no controls")
            .lowers(Whose.OWN, Measures.CROSSED)
            .assumed("because growth of 2.2x instead of 2.6x a year fits .3 with a leak of .4");
    static final Parameter LEAK = Parameter.real(Section.NATIONS, "control-leak", "share")
            .share()
            .value(.4)
            .linear(.1, .7)
            .means("Share of controlled compute that comes in all the same")
            .enters("1 - chi (1 - leak), (1)")
            .limit("1: controls have no effect")
            .raises(Whose.OWN, Measures.CROSSED)
            .assumed("because estimates of smuggling run from 1 to 40 % of training compute");
    static final List<Parameter> PARAMETERS = List.of(EDGE, CONTROLS, LEAK);

    private static final Effort[] EFFORTS = Effort.values();
    private static final double NO_OUTAGE = 1e-6;

    final Nation nation;
    final Research research;
    private final Safety safety;
    private final CounterfactualAdvance unstruck;
    private final Compliance compliance;
    private final Breakthroughs breakthroughs;

    private double growthFactor;
    private double edge;
    private double taken;
    /// The support of third states that `growthFactor` reckons with.
    private double controlSupport;
    private double hostedSupport;
    /// lnC - lnK with nothing withheld.
    private double base;
    // what safety and dispersal leave of the project's compute is computed anew when one of these has changed
    private Effort freeEffort = Effort.STEADY;
    private double freeShare;
    private double freeDispersal;
    private double logFree;

    // of the step being advanced
    private double before;
    private double projectGained;
    private double stalled;
    private double intensity;

    LeadProject(Nation nation) {
        this.nation = nation;
        research = new Research();
        unstruck = new CounterfactualAdvance(nation);
        safety = new Safety(nation);
        compliance = new Compliance(nation);
        breakthroughs = new Breakthroughs(nation.index);
    }

    /// Factor on the trend growth of compute: edge and export controls, without effort.
    static double growthFactor(ParameterValues values, int nation) {
        return values.of(EDGE, nation) * (1 - taken(values, nation));
    }

    /// Share of growth that controls take away.
    private static double taken(ParameterValues values, int nation) {
        return values.of(CONTROLS, nation) * (1 - values.of(LEAK, nation));
    }

    /// Takes note of third states that have joined or left: controls bite more or less, or, for who imposes
    /// them, less or more compute is hosted.
    private void support() {
        controlSupport = nation.controlSupport;
        hostedSupport = nation.hostedSupport;
        growthFactor = edge * (1 - Math.min(1, taken * (1 + controlSupport))) * (1 + hostedSupport);
    }

    /// Begins a future; the stocks are set already.
    void begin(World world, ParameterValues values, ProgrammeConstants setting, Streams streams) {
        growthFactor = growthFactor(values, nation.index);
        edge = values.of(EDGE, nation.index);
        taken = taken(values, nation.index);
        controlSupport = 0;
        hostedSupport = 0;
        compliance.begin();
        breakthroughs.begin(values, streams);
        research.begin(setting.law);
        unstruck.begin(setting.law);
        safety.begin(world, values);
        safety.share(world.effortEffects, nation.safetyShare.inForce());
        free(world.effortEffects, setting);
        base = nation.logProject - nation.logCompute - logFree;
        nation.computeGrowth = setting.computeGrowth * growthFactor;
    }

    /// First part of a step: obeys, moves compute and works out the rate of research. The parts are taken by
    /// all nations in turn, so that a processor can overlap their chains of dependent operations.
    void build(World world, ProgrammeConstants setting) {
        double dt = world.dt;
        compliance.advance(dt);
        Effort effort = nation.effort;
        EffortEffects effects = world.effortEffects;
        double share = nation.safetyShare.inForce();
        if (share != freeShare) safety.share(effects, share);
        if (effort != freeEffort || share != freeShare || nation.dispersal != freeDispersal) free(effects, setting);
        if (nation.controlSupport != controlSupport || nation.hostedSupport != hostedSupport) support();
        double project = logProject();
        double lost = nation.logComputeTrend - nation.logCompute;
        compute(setting.computeGrowth * growthFactor * (1 - nation.sanction) * effects.compute(effort), setting);
        nation.logProject = logProject();
        projectGained = nation.logProject - project;
        before = project + nation.logSoftware;
        if (nation.shadow.running()) unstruck.build(project + lost);
        stalled = nation.stall == 0 ? 0 : Math.min(nation.stall, dt);
        nation.stall -= stalled;
        research.look(setting, world.automation, before, nation.logSoftware, nation.controlEffects.research());
    }

    /// Second part: software, by the rate just worked out.
    void study(World world, ProgrammeConstants setting) {
        double factor = world.effortEffects.research(nation.effort);
        double dt = world.dt;
        intensity = stalled == 0 ? factor : factor * (1 - (1 - setting.stalledResearch) * stalled / dt);
        nation.logSoftware = research.advance(
                setting, nation.effort, intensity, projectGained * setting.perYear, nation.logSoftware);
    }

    /// Third part: capability, safety effort and breakthroughs.
    void finish(World world, ProgrammeConstants setting, boolean due, Streams streams, Events events) {
        Effort effort = nation.effort;
        double after = nation.logProject + nation.logSoftware;
        double old = nation.capability;
        safety.look(research.automated);
        nation.capability = setting.training.after(old, before, after, stalled, effort);
        nation.growth = (nation.capability - old) * setting.perYear;
        safety.advance(effort, research.response * (after - before), world.dt);
        if (due && nation.power) expect(world, setting); // others decide nothing

        double jump = breakthroughs.jump(intensity, world.dt, streams);
        if (jump > 0) jump(jump, setting.law, events);
        nation.logEffective = nation.logProject + nation.logSoftware;
        nation.note(world.step);
        if (nation.shadow.running()) unstruck.finish(world, setting, jump);
    }

    /// Works out what the nation expects at the start, when all programmes have begun.
    void look(World world, ProgrammeConstants setting) {
        research.look(
                setting, world.automation, nation.logEffective, nation.logSoftware, nation.controlEffects.research());
        safety.look(research.automated);
        expect(world, setting);
    }

    private void expect(World world, ProgrammeConstants setting) {
        EffortEffects effects = world.effortEffects;
        double compute = setting.computeGrowth * growthFactor;
        for (Effort effort : EFFORTS) {
            nation.growthUnder[effort.ordinal()] = compute * effects.compute(effort)
                    + research.expected(effects.research(effort), setting.diffusion.taken(effort));
            nation.growthPerCompute[effort.ordinal()] =
                    research.expectedPerCompute(setting.law, effects.research(effort));
            nation.safetyUnder[effort.ordinal()] = safety.expected(effort);
        }
    }

    /// Takes up a breakthrough; its size is multiplied by the ceiling.
    private void jump(double size, SoftwareLaw law, Events events) {
        double raised = Math.min(law.most, nation.logSoftware + size * law.ceiling(nation.logSoftware));
        events.add(EventKind.BREAKTHROUGH, nation.index, -1, raised - nation.logSoftware);
        nation.logSoftware = raised;
    }

    /// ln C by (2), relative to the leader's at the start.
    private double logProject() {
        double working =
                nation.outage == 0 ? 0 : Elementary.log1p(-Math.min(nation.outage, ProgrammeConstants.LARGEST_OUTAGE));
        return base + nation.logCompute + logFree + working + nation.surge;
    }

    /// ln of what safety and dispersal leave of the project's compute.
    private void free(EffortEffects effects, ProgrammeConstants setting) {
        freeEffort = nation.effort;
        freeShare = nation.safetyShare.inForce();
        freeDispersal = nation.dispersal;
        double share = effects.safetyShare(freeShare, freeEffort);
        logFree = Elementary.log((1 - share) * (1 - setting.overhead * freeDispersal));
    }

    /// (1), exactly: the trend at its rate, the deficit against it by exponential relaxation; outages likewise.
    private void compute(double growth, ProgrammeConstants setting) {
        nation.computeGrowth = growth;
        double deficit = nation.logComputeTrend - nation.logCompute;
        nation.logComputeTrend += growth * setting.dt;
        nation.logCompute = nation.logComputeTrend - (deficit > 0 ? deficit * setting.deficitLeft : deficit);
        if (nation.outage > 0) {
            nation.outage *= setting.outageLeft;
            if (nation.outage < NO_OUTAGE) nation.outage = 0;
        }
    }
}
