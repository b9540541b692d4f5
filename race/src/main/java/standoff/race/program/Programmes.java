package standoff.race.program;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.random.Streams;
import standoff.race.world.Automation;
import standoff.race.world.ControlEffects;
import standoff.race.world.EffortEffects;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.Values;
import standoff.race.world.World;

/// The programmes of all nations: compute, software, realised capability and safety effort, and the open-weights frontier.
///
/// ```
/// (1) dlnK/dt = g_K edge (1 - chi (1 - leak)) u_K(e) + rebuild max(0, lnK_trend - lnK)
/// (2) C       = c K (1 - outage)(1 - s)(1 - overhead dispersal), relative to the leader's at the start
/// (3) U       = 1 + (E/E_half)^nu, f = 1 - 1/U, E = C S
/// (4) dlnS/dt = ln(gamma)(U/U0)^alpha_U (L/L0)^alpha_L (C/C0)^zeta S^-beta ceiling u_S(e) + diffusion + breakthroughs ceiling
/// (5) diffusion to laggards: see the parameters of diffusion
/// (6) dM/dt   = max(0, lnE - M)/tau u_M(e)
/// (7) dA/dt   = (s/.10)^eta .5 sqrt(U) relevance
/// ```
/// The form of (4) is METR's (2026), with a ceiling after Davidson's Full Takeoff Model.
public final class Programmes implements Mechanism {
    public static final List<Parameter> PARAMETERS = parameters();

    private final Setting setting = new Setting();
    private final OpenFrontier frontier = new OpenFrontier();
    private final Project[] projects;
    private final Nation[] users;

    public Programmes(World world) {
        List<Project> own = new ArrayList<>();
        List<Nation> others = new ArrayList<>();
        for (int i = 0; i < world.size(); i++) {
            if (world.nation(i).programme) own.add(new Project(world.nation(i)));
            else others.add(world.nation(i));
        }
        projects = own.toArray(new Project[0]);
        users = others.toArray(new Nation[0]);
    }

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.addAll(Start.PARAMETERS);
        all.addAll(Project.PARAMETERS);
        all.addAll(ControlEffects.PARAMETERS);
        all.addAll(GrowthPath.PARAMETERS);
        all.addAll(Automation.PARAMETERS);
        all.addAll(SoftwareLaw.PARAMETERS);
        all.addAll(Diffusion.PARAMETERS);
        all.addAll(Breakthroughs.PARAMETERS);
        all.addAll(OpenFrontier.PARAMETERS);
        all.addAll(EffortEffects.PARAMETERS);
        all.addAll(Setting.PARAMETERS);
        return List.copyOf(all);
    }

    @Override
    public void begin(World world, Values values, Streams streams) {
        setting.begin(world, values);
        Nation leader = Start.leader(world, values);
        double growth = setting.law.growth + setting.path.computeGrowth(0) * Project.growthFactor(values, leader.index);
        for (Project project : projects) {
            Start.set(project.nation, leader, world, values, growth, setting.runTime, setting.overhead);
            project.begin(world, values, setting, streams);
        }
        setting.diffusion.begin(values, leader, values.of(OpenFrontier.LAG));
        frontier.begin(values.of(OpenFrontier.LAG), world, projects);
        for (Nation user : users) {
            user.capability = world.openFrontier;
            user.beginHistory(world.steps, growth);
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        double end = world.years();
        setting.look(end - world.dt / 2, end - world.dt);
        setting.diffusion.look(projects);
        for (Project project : projects) project.advance(world, setting, streams, events);
        frontier.follow(world, projects);
        for (Nation user : users) {
            user.capability = Math.max(user.capability, world.openFrontier);
            user.note(world.step);
        }
    }
}
