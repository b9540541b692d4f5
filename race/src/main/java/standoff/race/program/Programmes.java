package standoff.race.program;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.world.ControlEffects;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// The lead programmes of all nations, and the open-weights frontier behind them:
///
/// ```
/// (1) compute    dlnK/dt = g_K(t) edge (1 - chi (1 - leak)) u_K(e) + rebuild max(0, lnK_trend - lnK)
/// (2) project    C = c K (1 - outage) (1 - s) (1 - overhead dispersal)      relative to the leader's at the start
/// (3) automation U = 1 + (E/E_half)^nu, f = 1 - 1/U, E = C S
/// (4) software   dlnS/dt = ln(gamma) (U/U0)^alpha_U (L/L0)^alpha_L C^zeta S^-beta ceiling u_S(e)
///                          + diffusion + breakthroughs
/// (5) diffusion  max(0, lnS_lead - lnS) (d_open (1 - secrecy_lead) + d_espionage (1 - security_lead))
/// (6) realised   dM/dt = max(0, lnE - M)/tau u_M(e)                         M never falls
/// (7) safety     dA/dt = (s/.10)^eta .5 sqrt(U) relevance
/// ```
/// All nations advance on the state at the start of the step. What they expect of each effort is renewed every
/// four weeks. To begin, it needs posture (dispersal, opacity), so posture begins before it; beliefs need its
/// capabilities and begin after it.
public final class Programmes implements Mechanism {
    static final List<Parameter> PARAMETERS = Stream.of(
                    SoftwareLaw.PARAMETERS,
                    GrowthPath.PARAMETERS,
                    InitialProgrammes.PARAMETERS,
                    LeadProject.PARAMETERS,
                    ProgrammeConstants.PARAMETERS,
                    Training.PARAMETERS,
                    Safety.PARAMETERS,
                    Diffusion.PARAMETERS,
                    OpenFrontier.PARAMETERS,
                    Breakthroughs.PARAMETERS,
                    EffortEffects.PARAMETERS,
                    ControlEffects.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("programmes", PARAMETERS)
            .draws(Breakthroughs.BREAKTHROUGH_DRAW, Breakthroughs.BREAKTHROUGH_SIZE_DRAW)
            .tells(EventKind.BREAKTHROUGH)
            .owns(
                    "Nation.logCompute",
                    "Nation.logComputeTrend",
                    "Nation.computeGrowth",
                    "Nation.logSoftware",
                    "Nation.projectShare",
                    "Nation.logProject",
                    "Nation.logEffective",
                    "Nation.capability",
                    "Nation.growth",
                    "Nation.growthUnder",
                    "Nation.growthPerCompute",
                    "Nation.growthBefore",
                    "Nation.history",
                    "Nation.safetyEffort",
                    "Nation.safetyUnder",
                    "Nation.safetyReturns",
                    "Nation.outage",
                    "Nation.stall",
                    "Nation.security",
                    "Nation.effort",
                    "CounterfactualProgramme.capability",
                    "CounterfactualProgramme.history",
                    "CounterfactualProgramme.logCompute",
                    "CounterfactualProgramme.logSoftware",
                    "CounterfactualProgramme.moving",
                    "CounterfactualProgramme.noted",
                    "CounterfactualProgramme.since",
                    "SafetyShare.chosen",
                    "SafetyShare.inForce",
                    "World.openFrontier")
            .declared();

    private static final int EXPECTATION_DAYS = 28;

    private final LeadProject[] projects;
    private final Nation[] users;
    private final ProgrammeConstants setting = new ProgrammeConstants();
    private final OpenFrontier open = new OpenFrontier();

    public Programmes(World world) {
        List<Nation> nations =
                IntStream.range(0, world.size()).mapToObj(world::nation).toList();
        projects =
                nations.stream().filter(n -> n.programme).map(LeadProject::new).toArray(LeadProject[]::new);
        users = nations.stream().filter(n -> !n.programme).toArray(Nation[]::new);
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        setting.begin(world, values);
        Nation leader = InitialProgrammes.leader(world, values);
        double growth = setting.law.growth
                + Elementary.log(values.of(GrowthPath.COMPUTE)) * LeadProject.growthFactor(values, leader.index);
        for (LeadProject project : projects) {
            InitialProgrammes.set(
                    project.nation, leader, world, values, growth, setting.training.time, setting.overhead);
            project.begin(world, values, setting, streams);
        }
        double openLag = values.of(OpenFrontier.LAG);
        setting.diffusion.begin(values, leader, openLag);
        setting.diffusion.look(world, projects);
        for (LeadProject project : projects) project.look(world, setting);
        open.begin(openLag, world, projects);
        for (Nation user : users) {
            Arrays.fill(user.growthUnder, growth);
            Arrays.fill(user.safetyUnder, 0);
            user.effort = Effort.STEADY;
            user.growth = growth;
            user.capability = world.openFrontier;
            user.logEffective = user.capability;
            user.beginHistory(world.steps, growth);
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        double years = world.years();
        setting.look(years - world.dt / 2, years - world.dt);
        setting.diffusion.look(world, projects);
        boolean due = world.due(EXPECTATION_DAYS);
        for (LeadProject project : projects) project.build(world, setting);
        for (LeadProject project : projects) project.study(world, setting);
        for (LeadProject project : projects) project.finish(world, setting, due, streams, events);
        open.follow(world, projects);
        for (Nation user : users) {
            user.growth = (world.openFrontier - user.capability) / world.dt;
            user.capability = world.openFrontier;
            user.logEffective = user.capability;
            user.note(world.step);
        }
    }
}
