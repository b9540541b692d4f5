package standoff.race.program;

import java.util.List;
import standoff.experiment.Mark;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.World;

/// The open-weights frontier: what anybody can use. It has the highest realised capability of any programme some
/// months ago, and never falls. It is no nation; nations without a programme of their own have its capability.
final class OpenFrontier {
    static final Parameter LAG = Parameter.real(Section.PROGRAMMES, "open-weight-lag", "months")
            .bounds(0, 600)
            .value(4)
            .range(1, 7)
            .means("Months by which openly released models trail the best programme")
            .enters("open frontier = M_lead(t - lag); d_open in (5)")
            .limit("long: no open frontier, and with the effect at 1 no open diffusion")
            .source("Epoch AI: 3 months (90 % interval 1.1 to 5.3) in October 2025, 4 in May 2026", Mark.VERIFIED);
    static final List<Parameter> PARAMETERS = List.of(LAG);

    private double lag;

    void begin(double lagMonths, World world, Project[] projects) {
        lag = lagMonths / World.MONTHS_PER_YEAR;
        world.openFrontier = Double.NEGATIVE_INFINITY;
        follow(world, projects);
    }

    /// Looks up the best capability of a lag ago; capabilities of this step are noted already.
    void follow(World world, Project[] projects) {
        double then = world.step - lag / world.dt;
        double best = world.openFrontier;
        for (Project project : projects) best = Math.max(best, project.nation.capabilityAt(then, world.dt));
        world.openFrontier = best;
    }
}
