package standoff.race.program;

import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// What laggards learn from the programme with the best software: publications and open weights, and espionage.
///
/// `max(0, lnS_lead - lnS) (d_open (1 - secrecy_lead) + d_espionage (1 - security_lead)) leak(control_lead)`,
/// with the two parts normalised so that the bracket is d at the start: at the leader's opacity then, and at the
/// security that the scenario states for it, so that a leader better guarded than that is learned less from. The
/// leader's control comes on top: private is 1. The open part also falls with the lag of open weights, so that
/// the lag found in 2025-26 (4 months) changes nothing: x `1 + effect (4 - lag)/4`. Agreements may lower what leaks
/// and add what is shared.
final class Diffusion {
    static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "diffusion", true)
            .means("Laggards learn from the programme with the best software")
            .enters("diffusion in (4)")
            .limit("off: every programme lives on its own research")
            .lowers(Measures.LEAD_OOM)
            .assumed("because methods spread by publication, people, open weights and theft");
    static final Parameter RATE = Parameter.real(Section.PROGRAMMES, "diffusion-rate", "1/yr")
            .bounds(0, 50)
            .value(1.2)
            .linear(0, 2.5)
            .means("Share of the gap in ln S that diffusion closes per year at the start")
            .enters("d in (5)")
            .limit("0: nothing is learned from the leader")
            .lowers(Measures.LEAD_OOM)
            .assumed("because it then fits the lag of 7 months between the two leading nations");
    static final Parameter OPEN_PART = Parameter.real(Section.PROGRAMMES, "diffusion-open-part", "share")
            .share()
            .value(.6)
            .linear(.3, .9)
            .means("Part of diffusion at the start that is open, the rest being espionage")
            .enters("d_open and d_espionage in (5)")
            .limit("0: only theft; secrecy changes nothing. 1: only openness; security changes nothing")
            .raises(Measures.LEAD_OOM)
            .assumed("because publications and open weights are thought to carry more than theft does");
    static final Parameter HALTED = Parameter.onOff(Section.MECHANISMS, "halt-stops-diffusion", true)
            .means("A halted programme hardly takes up what others find")
            .enters("diffusion x .05 under a halt")
            .limit("off: a halted programme goes on learning from others")
            .lowers(Whose.EACH, Measures.HALTED)
            .assumed("because a halt that goes on catching up is none; others argue that reading cannot be stopped");
    static final Parameter OPEN_LAG_EFFECT = Parameter.real(Section.PROGRAMMES, "open-weight-effect", "1")
            .bounds(0, 5)
            .value(.5)
            .linear(0, 1)
            .means("How strongly the lag of open weights moves open diffusion")
            .enters("d_open x max(0, 1 + effect (4 - lag)/4)")
            .limit("0: open weights teach nothing that publications do not")
            .lowers(Measures.LEAD_OOM)
            .assumed("because weights show what works but not how it was made");
    static final Parameter RATE_SECURITY = Parameter.real(Section.PROGRAMMES, "diffusion-security", "share")
            .bounds(0, .95)
            .value(.3)
            .means("Security of the leader at which the diffusion rate is stated")
            .enters("d_espionage (1 - security_lead)/(1 - diffusion-security) in (5)")
            .limit("at the leader's security: diffusion closes the gap at its rate")
            .lowers(Measures.LEAD_OOM)
            .assumed("because the rate fits the lag measured while laboratories had security of about .3");
    static final List<Parameter> PARAMETERS = List.of(SWITCH, RATE, OPEN_PART, HALTED, OPEN_LAG_EFFECT, RATE_SECURITY);

    private static final double LEFT_UNDER_HALT = .05;
    /// A leader wholly secret at the start would leave nothing to normalise by.
    private static final double LEAST_OPENNESS = .05;

    private double open;
    private double espionage;
    private double underHalt;

    /// lnS of the best, its growth, and the rate at which laggards close the gap, in this step.
    double best;

    double bestGrowth;
    double rate;

    void begin(ParameterValues values, Nation leader, double openLag) {
        double d = values.on(SWITCH) ? values.of(RATE) : 0;
        double part = values.of(OPEN_PART);
        double usual = OpenFrontier.LAG.value();
        double teaching = Math.max(0, 1 + values.of(OPEN_LAG_EFFECT) * (usual - openLag) / usual);
        open = d * part * teaching / Math.max(LEAST_OPENNESS, 1 - leader.opacity);
        espionage = d * (1 - part) / Math.max(LEAST_OPENNESS, 1 - values.of(RATE_SECURITY));
        underHalt = values.on(HALTED) ? LEFT_UNDER_HALT : 1;
    }

    /// Looks for the best software at the start of a step.
    void look(World world, LeadProject[] projects) {
        LeadProject lead = projects[0];
        for (LeadProject project : projects) if (project.nation.logSoftware > lead.nation.logSoftware) lead = project;
        Nation nation = lead.nation;
        best = nation.logSoftware;
        bestGrowth = lead.research.growth;
        rate = (open * (1 - nation.opacity) + espionage * (1 - nation.security))
                        * nation.controlEffects.leak()
                        * world.leak
                + world.sharing;
    }

    /// Factor on what a programme under this effort takes up.
    double taken(Effort effort) {
        return effort == Effort.HALT ? underHalt : 1;
    }
}
