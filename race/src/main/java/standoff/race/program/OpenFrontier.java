package standoff.race.program;

import java.util.List;
import standoff.experiment.Mark;
import standoff.numerics.Units;
import standoff.race.measures.Measures;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.World;

/// The open-weights frontier: what anybody can use. It has the highest realised capability of any programme
/// some months ago (in a straight line between steps), and never falls. It is no nation; nations without a
/// programme of their own have its capability.
final class OpenFrontier {
    static final Parameter LAG = Parameter.real(Section.PROGRAMMES, "open-weight-lag", "months")
            .bounds(0, 600)
            .value(4)
            .range(1, 7)
            .means("Months by which openly released models trail the best programme")
            .enters("open frontier = M_lead(t - lag); d_open in (5)")
            .limit("long: no open frontier, and with the effect at 1 no open diffusion")
            .raises(Measures.LEAD_OOM)
            .source("Epoch AI: 3 months (90 % interval 1.1 to 5.3) in October 2025, 4 in May 2026", Mark.VERIFIED);
    static final List<Parameter> PARAMETERS = List.of(LAG);

    /// The lag in steps: whole ones, and the rest of one.
    private int whole;

    private double rest;
    /// The best capability at each step so far.
    private double[] best = new double[0];

    void begin(double lagMonths, World world, LeadProject[] projects) {
        double lag = lagMonths / Units.MONTHS_PER_YEAR / world.dt;
        whole = (int) lag;
        rest = lag - whole;
        if (best.length < world.steps + 1) best = new double[world.steps + 1];
        best[0] = best(projects);
        world.openFrontier = Double.NEGATIVE_INFINITY;
        for (LeadProject project : projects)
            world.openFrontier = Math.max(world.openFrontier, project.nation.capabilityAt(-lag, world.dt));
    }

    /// Looks up the best capability of a lag ago; capabilities of this step are noted already.
    void follow(World world, LeadProject[] projects) {
        best[world.step] = best(projects);
        int then = world.step - whole;
        double level = Double.NEGATIVE_INFINITY;
        if (rest == 0 ? then >= 0 : then > 0)
            level = rest == 0 ? best[then] : best[then] - rest * (best[then] - best[then - 1]);
        else
            for (LeadProject project : projects)
                level = Math.max(level, project.nation.capabilityAt(then - rest, world.dt));
        world.openFrontier = Math.max(world.openFrontier, level);
    }

    private static double best(LeadProject[] projects) {
        double best = projects[0].nation.capability;
        for (LeadProject project : projects) best = Math.max(best, project.nation.capability);
        return best;
    }
}
