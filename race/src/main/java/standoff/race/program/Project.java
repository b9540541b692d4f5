package standoff.race.program;

import java.util.List;
import standoff.experiment.Elementary;
import standoff.experiment.random.Streams;
import standoff.race.world.Automation;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.Shadow;
import standoff.race.world.Values;
import standoff.race.world.World;

/// The lead programme of one nation: equations (1) to (7) over one step.
///
/// Compute, outage and realised capability are advanced exactly (relaxations toward a straight line over the step),
/// software by a step of
/// second order whose correction cannot turn it round.
final class Project {
    static final Parameter EDGE = Parameter.real(Section.NATIONS, "growth-edge", "factor")
            .bounds(0, 10)
            .value(1)
            .range(.8, 1.2)
            .means("Growth of the nation's compute before controls, against the common trend, as a rate")
            .enters("g_K edge in (1)")
            .limit("1: the common trend")
            .assumed("because power, money and industry differ between nations");
    static final Parameter CONTROLS = Parameter.real(Section.NATIONS, "export-controls", "share")
            .share()
            .value(0)
            .linear(0, .3)
            .means("Share of the nation's compute growth that export controls aim to take away; 0 for who imposes them")
            .enters("1 - chi (1 - leak), (1)")
            .limit("0: no controls")
            .assumed("because growth of 2.2x instead of 2.6x a year fits .3 with a leak of .4");
    static final Parameter LEAK = Parameter.real(Section.NATIONS, "control-leak", "share")
            .share()
            .value(.4)
            .linear(.1, .7)
            .means("Share of controlled compute that comes in all the same")
            .enters("1 - chi (1 - leak), (1)")
            .limit("1: controls have no effect")
            .assumed("because estimates of smuggling run from 1 to 40 % of training compute");
    static final List<Parameter> PARAMETERS = List.of(EDGE, CONTROLS, LEAK);

    private static final Effort[] EFFORTS = Effort.values();
    private static final double SAFETY_REFERENCE = .10;

    final Nation nation;
    private final Compliance compliance;
    private final Breakthroughs breakthroughs;
    private final double[] safetyFactor = new double[Effort.COUNT];
    /// dlnS/dt of the last step, without jumps.
    double softwareGrowth;

    private double growthFactor;
    private double diffusionRate;
    private double logU;
    private double startCompute;
    private double startProject;
    private double startFree;
    // the free share of the project's compute is computed anew when one of these has changed
    private Effort freeEffort = Effort.STEADY;
    private double freeShare;
    private double freeDispersal;
    private double logFree;

    Project(Nation nation) {
        this.nation = nation;
        compliance = new Compliance(nation);
        breakthroughs = new Breakthroughs(nation.index);
    }

    /// Factor on the trend growth of compute: edge and export controls, without effort.
    static double growthFactor(Values values, int nation) {
        double kept = 1 - values.of(CONTROLS, nation) * (1 - values.of(LEAK, nation));
        return values.of(EDGE, nation) * kept;
    }

    /// Begins a future; the stocks are set already.
    void begin(World world, Values values, Setting setting, Streams streams) {
        growthFactor = growthFactor(values, nation.index);
        compliance.begin();
        breakthroughs.begin(values, streams);
        nation.safetyEffort = values.of(Setting.SAFETY_START);
        startCompute = nation.logCompute;
        startProject = nation.logProject;
        free(world.effortEffects, setting);
        startFree = logFree;
        softwareGrowth = setting.law.growth;
        nation.computeGrowth = setting.computeGrowth * growthFactor;
        double before = nation.growth;
        expect(world, setting, nation.logEffective);
        nation.growth = before;
    }

    void advance(World world, Setting setting, Streams streams, Events events) {
        double dt = world.dt;
        compliance.advance(dt);
        Effort effort = nation.effort;
        EffortEffects effects = world.effortEffects;
        if (effort != freeEffort || nation.safetyShare != freeShare || nation.dispersal != freeDispersal)
            free(effects, setting);

        double projectBefore = logProject();
        compute(setting.computeGrowth * growthFactor * effects.compute(effort), setting, dt);
        nation.logProject = logProject();
        double projectGrowth = (nation.logProject - projectBefore) / dt;

        double before = projectBefore + nation.logSoftware;
        double stalled = Math.min(nation.stall, dt);
        nation.stall -= stalled;
        double work = 1 - (1 - setting.stalledResearch) * stalled / dt;
        double intensity = effects.research(effort) * work;
        double steady = expect(world, setting, before);
        software(steady, intensity, projectGrowth, world.automation, setting, dt);
        train(before, nation.logProject + nation.logSoftware, stalled, effects.runs(effort), setting, dt);
        safety(world.thresholds.recursion, dt);

        double jump = breakthroughs.jump(intensity, dt, streams);
        if (jump > 0) jump(jump, setting.law, events);
        nation.logEffective = nation.logProject + nation.logSoftware;
        nation.note(world.step);
        if (nation.shadow.running()) shade(world, setting, jump);
    }

    /// ln C of (2), against the leader's at the start.
    private double logProject() {
        double project = startProject + (nation.logCompute - startCompute) + (logFree - startFree);
        return nation.outage > 0 ? project + Elementary.log1p(-Math.min(Setting.LARGEST_OUTAGE, nation.outage)) : project;
    }

    /// ln of the share of the project's compute that is left for research: (1 - s)(1 - overhead dispersal).
    private void free(EffortEffects effects, Setting setting) {
        freeEffort = nation.effort;
        freeShare = nation.safetyShare;
        freeDispersal = nation.dispersal;
        for (Effort effort : EFFORTS) {
            double share = effects.safetyShare(freeShare, effort);
            safetyFactor[effort.ordinal()] =
                    share > 0 ? .5 * Elementary.pow(share / SAFETY_REFERENCE, setting.safetyExponent) : 0;
        }
        double safety = effects.safetyShare(freeShare, freeEffort);
        logFree = Elementary.log((1 - safety) * (1 - setting.overhead * freeDispersal));
    }

    /// (1): the stock relaxes to its trend, outages to none.
    private void compute(double growth, Setting setting, double dt) {
        nation.computeGrowth = growth;
        double deficit = Math.max(0, nation.logComputeTrend - nation.logCompute) * setting.deficitLeft;
        nation.logComputeTrend += growth * dt;
        nation.logCompute = nation.logComputeTrend - deficit;
        if (nation.outage > 0) nation.outage = nation.outage < 1e-4 ? 0 : nation.outage * setting.outageLeft;
    }

    /// Works out ln U at this ln E and the growth of ln E that each effort promises at the present levels.
    ///
    /// @return the rate of research under steady effort, ceiling and control included, nats per year
    private double expect(World world, Setting setting, double level) {
        logU = world.automation.logU(level);
        double steady = Math.min(
                SoftwareLaw.FASTEST,
                setting.law.rate(logU, setting.logLabour, nation.logProject, nation.logSoftware)
                        * setting.law.ceiling(nation.logSoftware)
                        * nation.controlEffects.research());
        double common = setting.computeGrowth * growthFactor;
        for (int e = 0; e < EFFORTS.length; e++)
            nation.growthUnder[e] = common * world.effortEffects.compute(EFFORTS[e])
                    + Math.min(SoftwareLaw.FASTEST, steady * world.effortEffects.research(EFFORTS[e]));
        return steady;
    }

    /// (4) and (5): a step of second order in the rate, whose correction at most doubles or cancels it.
    private void software(
            double steady, double intensity, double projectGrowth, Automation curve, Setting setting, double dt) {
        double research = Math.min(SoftwareLaw.FASTEST, steady * intensity);
        double diffused = diffused(setting);
        double rate = research + diffused;
        double slope = curve.nu() * -Elementary.expm1(-logU);
        double change = setting.law.change(slope, setting.labourGrowth, projectGrowth, rate, nation.logSoftware);
        double moved = research * dt * Math.clamp(1 + .5 * change * dt, 0, 2);
        moved += diffused * dt * (1 - .5 * Math.min(1, diffusionRate * dt));
        nation.logSoftware = Math.min(setting.law.most, nation.logSoftware + Math.min(SoftwareLaw.FASTEST * dt, moved));
        softwareGrowth = rate;
    }

    /// What this programme learns from the best, nats per year.
    private double diffused(Setting setting) {
        double behind = setting.diffusion.best - nation.logSoftware;
        diffusionRate = behind > 0
                ? setting.diffusion.rate * (nation.effort == Effort.HALT ? setting.diffusion.underHalt : 1)
                : 0;
        return diffusionRate * Math.max(0, behind);
    }

    /// (6), exactly for ln E on a straight line from `before` to `after`; M stands still while stalled and never falls.
    private void train(double before, double after, double stalled, double runs, Setting setting, double dt) {
        double reached = nation.capability;
        double time = dt - stalled;
        if (runs > 0 && time > 0 && after > reached) {
            double slope = (after - before) / dt;
            double ahead = before + slope * stalled - reached;
            if (ahead < 0) {
                time = slope > 0 ? Math.max(0, time + ahead / slope) : 0;
                ahead = 0;
            }
            double left = time == dt
                    ? setting.untrained[nation.effort.ordinal()]
                    : setting.untrained(time, runs);
            double trail = slope * setting.runTime / runs;
            double still = Math.max(0, (ahead - trail) * left + trail);
            nation.capability = Math.max(reached, after - still);
        }
        nation.growth = (nation.capability - reached) / dt;
    }

    /// (7).
    private void safety(double recursion, double dt) {
        double relevance = Math.clamp(.1 + .9 * nation.capability / recursion, .1, 1);
        double pace = Elementary.exp(.5 * logU) * relevance;
        for (int e = 0; e < EFFORTS.length; e++) nation.safetyUnder[e] = safetyFactor[e] * pace;
        nation.safetyEffort += nation.safetyUnder[nation.effort.ordinal()] * dt;
    }

    private void jump(double size, SoftwareLaw law, Events events) {
        double risen = Math.min(law.most - nation.logSoftware, size * law.ceiling(nation.logSoftware));
        nation.logSoftware += risen;
        events.add(EventKind.BREAKTHROUGH, nation.index, -1, -1, risen);
    }

    /// Advances the programme as it would be had nobody struck it: no stall, no lost compute, the same effort and jumps.
    private void shade(World world, Setting setting, double jump) {
        Shadow shadow = nation.shadow;
        double dt = world.dt;
        double lost = nation.logComputeTrend - nation.logCompute;
        shadow.logCompute = nation.logComputeTrend;
        double project = nation.logProject + lost;
        double before = project - nation.computeGrowth * dt + shadow.logSoftware;
        double uplift = world.automation.logU(before);
        double research = Math.min(
                SoftwareLaw.FASTEST,
                setting.law.rate(uplift, setting.logLabour, project, shadow.logSoftware)
                        * setting.law.ceiling(shadow.logSoftware)
                        * nation.controlEffects.research()
                        * world.effortEffects.research(nation.effort));
        double diffused = diffusionRate * Math.max(0, setting.diffusion.best - shadow.logSoftware);
        double moved = Math.min(SoftwareLaw.FASTEST, research + diffused) * dt + jump * setting.law.ceiling(shadow.logSoftware);
        shadow.logSoftware = Math.min(setting.law.most, shadow.logSoftware + moved);
        double behind = project + shadow.logSoftware - shadow.capability;
        double trained = 1 - setting.untrained[nation.effort.ordinal()];
        shadow.capability += Math.max(0, behind) * trained;
        shadow.note(world.step);
    }
}
