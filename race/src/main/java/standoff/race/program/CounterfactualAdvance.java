package standoff.race.program;

import standoff.race.world.CounterfactualProgramme;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// Advances the [CounterfactualProgramme] of a struck nation: its programme as it would be had no operation ever
/// succeeded
/// against it, by the same equations and the same steps, under the same effort and with the same breakthroughs,
/// outages and rivals, but without stall and lost compute. A hit without effect therefore sets nobody back at
/// all.
final class CounterfactualAdvance {
    private final Nation nation;
    private final Research research = new Research();
    private double project;

    CounterfactualAdvance(Nation nation) {
        this.nation = nation;
    }

    void begin(SoftwareLaw law) {
        research.begin(law);
    }

    /// First part of a step: takes note of ln C at its start, as it would be without lost compute.
    void build(double logProject) {
        project = logProject;
    }

    /// Last part of a step, after the real programme's.
    ///
    /// @param jump the breakthrough in this step, before the ceiling
    void finish(World world, ProgrammeConstants setting, double jump) {
        CounterfactualProgramme shadow = nation.shadow;
        double software = shadow.logSoftware;
        double before = project + software;
        double later = nation.logProject + (nation.logComputeTrend - nation.logCompute);
        research.look(setting, world.automation, before, software, nation.controlEffects.research());
        software = research.advance(
                setting,
                nation.effort,
                world.effortEffects.research(nation.effort),
                (later - project) * setting.perYear,
                software);
        shadow.capability = setting.training.after(shadow.capability, before, later + software, 0, nation.effort);
        shadow.logSoftware = Math.min(setting.law.most, software + jump * setting.law.ceiling(software));
        shadow.logCompute = nation.logComputeTrend;
        shadow.note(world.step);
    }
}
