package standoff.race.program;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.measures.Measures;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Section;
import standoff.race.world.World;

/// Where the programmes stand at the start. The lag is the input; the share of the stock in the lead project
/// follows from it.
///
/// ```
/// g         = ln(gamma) + g_K of the leader
/// lnE_i(0)  = -lag_i g,   lnS_i(0) = -gap_i with gap_i <= .6 lag_i g,   lnC_i(0) = -(lag_i g - gap_i)
/// M_i(0)    = lnE_i(0) - tau g           as if all had grown like the leader for long
/// c_i       = C_i / (K_i (1 - s_i) (1 - overhead dispersal_i)), and K_i is raised where c_i would exceed .9
/// ```
/// The leader is the first nation with lag 0. Stocks of compute and shares of them as published would give a
/// lag more than twice as long as the one measured, so they cannot all be inputs.
final class InitialProgrammes {
    private static final double MOST_OF_LAG = .6;
    private static final double LARGEST_SHARE = .9;

    static final Parameter COMPUTE = Parameter.real(Section.NATIONS, "compute", "H100e")
            .bounds(1, 1e12)
            .value(2e6)
            .range(1e6, 2.9e6)
            .means("Stock of AI compute at the start, in equivalents of an H100 accelerator")
            .enters("K in (1), (2); only ratios and the share c matter, and c absorbs it: C is given by the lag")
            .limit("too small for the lag: raised until the lead project is .9 of it")
            .unsigned("because the stated lag fixes how far behind a nation starts, and the share in the lead project"
                    + " absorbs its stock")
            .source(
                    "Epoch AI, AI chip owners, 2026: some 5 % of 19.7 million to 15 % of sampled clusters for the"
                            + " second nation",
                    Mark.DERIVED);
    static final Parameter SHARE = Parameter.real(Section.NATIONS, "lead-project-share", "share")
            .bounds(.001, 1)
            .value(.2)
            .range(.1, .35)
            .means("Share of the leader's stock of compute that is in its lead project; for others it follows from the"
                    + " lag")
            .enters("c in (2)")
            .limit("moves no trajectory, only the reported shares of the others")
            .unsigned(
                    "because compute counts relative to the leader's project, and the others' shares follow from their"
                            + " lag")
            .assumed("because companies publish neither stocks nor shares");
    static final Parameter LAG = Parameter.real(Section.NATIONS, "lag", "months")
            .bounds(0, 240)
            .value(7)
            .range(4, 14)
            .means("Months by which the nation's best model trails the leader's at the start; 0 for the leader")
            .enters("lnE_i(0) = -lag (ln(gamma) + g_K)")
            .limit("0: level with the leader")
            .raises(Measures.LEAD_OOM)
            .source(
                    "Epoch Capabilities Index, United States and China since 2023: average 7, range 4 to 14",
                    Mark.VERIFIED);
    static final Parameter GAP = Parameter.real(Section.NATIONS, "software-gap", "nats")
            .bounds(0, 20)
            .value(.33)
            .range(.1, .8)
            .means("Part of the initial gap that is software; the rest is compute")
            .enters("lnS_i(0) = -gap, gap <= .6 lag g")
            .limit("0: all of the lag is compute, which diffusion does not close")
            .lowers(Measures.LEAD_OOM)
            .assumed("because it is consistent with a lag of 7 months and published compute of training runs");
    static final Parameter SECURITY = Parameter.real(Section.NATIONS, "security", "share")
            .share()
            .value(.3)
            .linear(.1, .6)
            .means("Security of weights and methods against theft: 0 none, 1 proof against states")
            .enters("d_espionage (1 - security) in (5); misuse")
            .limit("1: nothing is stolen")
            .raises(Measures.LEAD_OOM)
            .assumed("because laboratories are put between the second and third of five security levels");
    static final Parameter SAFETY_SHARE = Parameter.real(Section.NATIONS, "safety-share", "share")
            .bounds(0, .6)
            .value(.06)
            .range(.02, .15)
            .means("Share of the lead project's compute that goes into safety under steady effort")
            .enters("s in (2) and (7)")
            .limit("0: no safety effort accumulates")
            .raises(Measures.SAFETY_AT_CROSSING)
            .assumed("because no laboratory publishes it");
    static final List<Parameter> PARAMETERS = List.of(COMPUTE, SHARE, LAG, GAP, SECURITY, SAFETY_SHARE);

    private InitialProgrammes() {}

    /// The first nation with a programme and lag 0.
    static Nation leader(World world, ParameterValues values) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            if (!nation.programme) continue;
            double lag = values.of(LAG, i);
            if (lag == 0) return nation;
            found.append(found.isEmpty() ? "" : ", ")
                    .append(nation.name)
                    .append(' ')
                    .append(lag);
        }
        throw new IllegalArgumentException("nations.*.lag: expected one nation with a programme and lag 0, the leader;"
                + " found " + (found.isEmpty() ? "no programmes" : found) + ". State `lag: 0` for the leading nation");
    }

    /// Sets the stocks at the start.
    ///
    /// @param growth   g of the leader, nats per year
    /// @param runTime  tau, years
    /// @param overhead of full dispersal
    static void set(
            Nation nation,
            Nation leader,
            World world,
            ParameterValues values,
            double growth,
            double runTime,
            double overhead) {
        int i = nation.index;
        nation.security = values.of(SECURITY, i);
        nation.safetyShare.begin(values.of(SAFETY_SHARE, i));
        nation.logCompute = Elementary.log(values.of(COMPUTE, i));
        nation.outage = 0;
        nation.stall = 0;
        double distance = values.of(LAG, i) / Units.MONTHS_PER_YEAR * growth;
        nation.logSoftware = -Math.min(values.of(GAP, i), MOST_OF_LAG * distance);
        nation.logEffective = -distance;
        nation.logProject = nation.logEffective - nation.logSoftware;
        nation.capability = nation.logEffective - runTime * growth;
        nation.growth = growth;
        double ofLeader = values.of(SHARE, leader.index)
                * values.of(COMPUTE, leader.index)
                * free(leader, world, values, overhead);
        double share = Elementary.exp(nation.logProject)
                * ofLeader
                / (values.of(COMPUTE, i) * free(nation, world, values, overhead));
        if (share > LARGEST_SHARE) nation.logCompute += Elementary.log(share / LARGEST_SHARE);
        nation.projectShare = Math.min(share, LARGEST_SHARE);
        nation.logComputeTrend = nation.logCompute;
        nation.beginHistory(world.steps, growth);
    }

    /// (1 - s) (1 - overhead dispersal) at the start.
    private static double free(Nation nation, World world, ParameterValues values, double overhead) {
        double safety = world.effortEffects.safetyShare(values.of(SAFETY_SHARE, nation.index), Effort.STEADY);
        return (1 - safety) * (1 - overhead * nation.dispersal);
    }
}
