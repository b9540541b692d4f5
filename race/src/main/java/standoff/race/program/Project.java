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
    static final Parameter CONTROLS = Parameter.real(Section.NATIONS, "controls", "share")
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
    /// How often what a power expects of each effort is worked out.
    private static final int REVIEW_DAYS = 28;
    private static final double LARGEST_EXPONENT = 500;
    private static final double NO_OUTAGE = 1e-6;

    final Nation nation;
    private final Compliance compliance;
    private final Breakthroughs breakthroughs;
    private final double[] safetyFactor = new double[Effort.COUNT];
    /// dlnS/dt of the last step, without jumps.
    double softwareGrowth;

    private double growthFactor;
    /// (E/E_half)^nu at the start of the step: U - 1.
    private double automated;
    private double startCompute;
    private double startProject;
    private double startFree;
    // the free share of the project's compute is computed anew when one of these has changed
    private Effort freeEffort = Effort.STEADY;
    private double freeShare;
    private double factorShare;
    private double factorExponent;
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
    }

    /// Works out what the nation expects at the start, when all programmes have begun.
    void expect(World world, Setting setting) {
        expect(world, setting, nation.logEffective);
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
        software(steady, intensity, projectGrowth, setting, world.automation, dt);
        train(before, nation.logProject + nation.logSoftware, stalled, effects.runs(effort), setting, dt);
        nation.safetyEffort += nation.safetyUnder[effort.ordinal()] * dt;

        double jump = breakthroughs.jump(intensity, dt, streams);
        if (jump > 0) jump(jump, setting.law, events);
        nation.logEffective = nation.logProject + nation.logSoftware;
        nation.note(world.step);
        if (nation.shadow.running()) shade(world, setting, jump);
    }

    /// Takes up a breakthrough; its size is multiplied by the ceiling.
    private void jump(double size, SoftwareLaw law, Events events) {
        double raised = Math.min(law.most, nation.logSoftware + size * law.ceiling(nation.logSoftware));
        events.add(EventKind.BREAKTHROUGH, nation.index, -1, -1, raised - nation.logSoftware);
        nation.logSoftware = raised;
    }

    /// ln C by (2), relative to the leader's at the start.
    private double logProject() {
        double working = nation.outage == 0 ? 0 : Elementary.log1p(-Math.min(nation.outage, Setting.LARGEST_OUTAGE));
        return startProject + (nation.logCompute - startCompute) + (logFree - startFree) + working;
    }

    /// What safety and dispersal leave of the project's compute, and the factor of the safety share in (7).
    private void free(EffortEffects effects, Setting setting) {
        freeEffort = nation.effort;
        freeShare = nation.safetyShare;
        freeDispersal = nation.dispersal;
        double safety = effects.safetyShare(freeShare, freeEffort);
        logFree = Elementary.log((1 - safety) * (1 - setting.overhead * freeDispersal));
        if (freeShare == factorShare && setting.safetyExponent == factorExponent) return;
        factorShare = freeShare;
        factorExponent = setting.safetyExponent;
        for (Effort effort : EFFORTS) {
            double share = effects.safetyShare(freeShare, effort);
            safetyFactor[effort.ordinal()] =
                    share == 0 ? 0 : Elementary.pow(share / SAFETY_REFERENCE, setting.safetyExponent);
        }
    }

    /// (1), exactly: the trend at its rate, the deficit against it by exponential relaxation; outages likewise.
    private void compute(double growth, Setting setting, double dt) {
        nation.computeGrowth = growth;
        double deficit = nation.logComputeTrend - nation.logCompute;
        nation.logComputeTrend += growth * dt;
        nation.logCompute = nation.logComputeTrend - (deficit > 0 ? deficit * setting.deficitLeft : deficit);
        if (nation.outage > 0) {
            nation.outage *= setting.outageLeft;
            if (nation.outage < NO_OUTAGE) nation.outage = 0;
        }
    }

    /// Works out the rate of (4) under steady effort and without diffusion, at this ln E, and what the nation expects
    /// of each effort.
    private double expect(World world, Setting setting, double logEffective) {
        Automation curve = world.automation;
        double software = nation.logSoftware;
        automated = Elementary.exp(Math.min(LARGEST_EXPONENT, curve.nu() * (logEffective - curve.logHalf())));
        double rate =
                setting.law.rate(Elementary.log1p(automated), setting.logLabour, logEffective - software, software);
        double steady = rate * setting.law.ceiling(software) * nation.controlEffects.research();
        double learned = setting.diffusion.rate * Math.max(0, setting.diffusion.best - software);
        double relevance = Math.clamp(.1 + .9 * nation.capability / world.thresholds.recursion, .1, 1);
        double safety = .5 * Math.sqrt(1 + automated) * relevance;
        EffortEffects effects = world.effortEffects;
        double compute = setting.computeGrowth * growthFactor;
        nation.safetyUnder[nation.effort.ordinal()] = safetyFactor[nation.effort.ordinal()] * safety;
        if (!nation.power || (world.step > 0 && !world.due(REVIEW_DAYS))) return steady;
        for (Effort effort : EFFORTS) {
            int e = effort.ordinal();
            double found = steady * effects.research(effort) + learned * setting.diffusion.taken(effort);
            nation.growthUnder[e] = compute * effects.compute(effort) + Math.min(SoftwareLaw.FASTEST, found);
            nation.safetyUnder[e] = safetyFactor[e] * safety;
        }
        return steady;
    }

    /// (4) and (5) over a step: `dlnS = rate dt (1 + z/2)`, z the relative change of the rate over the step; for
    /// z < 0 as
    /// `1/(1 - z/2)`, which is the same to second order and never turns growth round.
    private void software(
            double steady, double intensity, double projectGrowth, Setting setting, Automation curve, double dt) {
        double software = nation.logSoftware;
        double gap = Math.max(0, setting.diffusion.best - software);
        double taking = setting.diffusion.rate * setting.diffusion.taken(nation.effort);
        double research = steady * intensity;
        double rate = Math.min(SoftwareLaw.FASTEST, research + taking * gap);
        softwareGrowth = rate;
        if (rate <= 0) return;
        double share = automated / (1 + automated);
        double change =
                research * setting.law.change(curve.nu() * share, setting.labourGrowth, projectGrowth, rate, software);
        if (gap > 0) change += taking * (setting.diffusion.bestGrowth - rate);
        double z = change * dt / rate;
        double step = rate * dt * (z >= 0 ? 1 + z / 2 : 1 / (1 - z / 2));
        nation.logSoftware = Math.min(setting.law.most, software + Math.min(SoftwareLaw.FASTEST * dt, step));
    }

    /// (6), exactly for ln E in a straight line over the part of the step in which runs go on.
    private void train(double before, double after, double stalled, double runs, Setting setting, double dt) {
        double old = nation.capability;
        nation.growth = 0;
        double time = dt - stalled;
        if (runs == 0 || time <= 0 || after <= old) return;
        double from = before + (after - before) * stalled / dt;
        double left = stalled == 0 ? setting.untrained[nation.effort.ordinal()] : -1;
        if (from < old) {
            // E overtakes M only within the step
            time *= (after - old) / (after - from);
            from = old;
            left = -1;
        }
        if (left < 0) left = setting.untrained(time, runs);
        double trail = (after - from) / time * setting.runTime / runs;
        nation.capability = Math.max(old, after - trail + (old - from + trail) * left);
        nation.growth = (nation.capability - old) / dt;
    }

    /// The same step for the programme as it would be had nobody struck it: no stall, no lost compute, the same effort
    /// and jumps. By Euler's
    /// method, for setback is a difference of months.
    private void shade(World world, Setting setting, double jump) {
        Shadow shadow = nation.shadow;
        double dt = world.dt;
        double project = nation.logProject + (nation.logComputeTrend - nation.logCompute);
        double software = shadow.logSoftware;
        double uplift = world.automation.logU(project - nation.computeGrowth * dt + software);
        double ceiling = setting.law.ceiling(software);
        double research = setting.law.rate(uplift, setting.logLabour, project, software)
                * ceiling
                * nation.controlEffects.research()
                * world.effortEffects.research(nation.effort);
        double learned = setting.diffusion.rate
                * setting.diffusion.taken(nation.effort)
                * Math.max(0, setting.diffusion.best - software);
        double step = Math.min(SoftwareLaw.FASTEST, research + learned) * dt + jump * ceiling;
        shadow.logCompute = nation.logComputeTrend;
        shadow.logSoftware = Math.min(setting.law.most, software + step);
        double untrained = project + shadow.logSoftware - shadow.capability;
        shadow.capability += Math.max(0, untrained) * (1 - setting.untrained[nation.effort.ordinal()]);
        shadow.note(world.step);
    }
}
