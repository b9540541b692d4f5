package standoff.race.sabotage;

import java.util.Arrays;
import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Nullification;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// Carries out the operations against programmes that were ordered for this step: strikes, and answers to them.
///
/// ```
/// success        one draw per operation, at the rung's probability
/// ln K          += ln(1 - loss x left)              the stock; its undamaged trend stands, so that rebuilding can
/// follow
/// stall clock    = max(stall clock, stall x left)
/// left           = 1 - nullification x clip((M - M(f=.75)) / (M(f=.99) - M(f=.75)), 0, 1)^2
/// O, H          += reconstitution each, after a success
/// ```
/// Stalls do not add up: runs that stand still cannot be stopped again, and repairs after two hits go on side
/// by side, so the longer one counts. All effects are computed on the state at the start of the turn, then
/// applied: operations of one step are simultaneous, in whatever order they were written down. Only chains that
/// began with a strike damage programmes; acts of disputes and after outages are about other things.
///
/// Off: operations may still be ordered and provoke, and every one of them fails; no stock is touched.
public final class Sabotage implements Mechanism {
    static final RandomPurpose SUCCESS_DRAW = new RandomPurpose(13, "whether an operation succeeds");

    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "sabotage", true)
            .means("Operations against programmes can succeed")
            .enters("success draw, damage, reconstitution")
            .limit("off: every operation fails; setback is 0 and compute follows its trend")
            .raises(Whose.EACH, Measures.HALTED)
            .assumed("because damage is the point of the strategy under examination");
    public static final Parameter NULLIFICATION = Parameter.real(Section.SABOTAGE, "nullification", "share")
            .share()
            .value(.5)
            .linear(.1, .9)
            .means("Share of an operation's effect that is lost against a target at recursion, which repairs, moves and"
                    + " routes around faster")
            .enters("effect x (1 - nullification clip((M - M(f=.75))/(M(f=.99) - M(f=.75)), 0, 1)^2)")
            .limit("0: no closing window; 1: nothing can be done to a programme at recursion")
            .lowers(Measures.STRUCK)
            .assumed("because it is argued that a state near the threshold may be able to nullify an attack, and by how"
                    + " much is open");
    public static final Parameter RECONSTITUTION = Parameter.real(Section.SABOTAGE, "reconstitution", "share")
            .share()
            .value(.1)
            .linear(0, .4)
            .means("Opacity and hardening that a programme gains, each, by rebuilding after a successful operation")
            .enters("O, H += reconstitution, at most 1, for good")
            .limit("0: a struck programme is rebuilt as it was")
            .raises(Whose.EACH, Measures.OPACITY_CHANGE)
            .assumed("because programmes rebuilt after attacks on reactors and enrichment were more hidden and deeper"
                    + " (.2 to .4 in a quarter of cases)");
    static final List<Parameter> PARAMETERS = List.of(SWITCH, NULLIFICATION, RECONSTITUTION);

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("damage", PARAMETERS)
            .offBy(SWITCH)
            .draws(SUCCESS_DRAW)
            .tells(EventKind.SUCCEEDED, EventKind.FAILED)
            .owns("Nation.reconstituted", "World.nullification")
            .asks(
                    "Nation.logCompute",
                    "Nation.stall",
                    "Nation.opacity",
                    "Nation.hardening",
                    "CounterfactualProgramme.capability",
                    "CounterfactualProgramme.history",
                    "CounterfactualProgramme.logCompute",
                    "CounterfactualProgramme.logSoftware",
                    "CounterfactualProgramme.moving",
                    "CounterfactualProgramme.noted",
                    "CounterfactualProgramme.since")
            .declared();

    private final Damage damage = new Damage();
    private boolean on;
    private double reconstitution;
    /// Share of compute destroyed and years of stall by each act ordered; NaN for one that has no effect.
    private double[] losses = new double[8];

    private double[] stalls = new double[8];

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(SWITCH);
        reconstitution = values.of(RECONSTITUTION);
        world.nullification = values.of(NULLIFICATION);
        damage.begin(world.ladder);
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        List<Act> acts = world.ordered;
        if (acts.isEmpty()) return;
        if (losses.length < acts.size()) {
            losses = Arrays.copyOf(losses, 2 * acts.size());
            stalls = Arrays.copyOf(stalls, 2 * acts.size());
        }
        for (int a = 0; a < acts.size(); a++) work(world, streams, acts.get(a), a);
        for (int a = 0; a < acts.size(); a++) if (operation(acts.get(a))) apply(world, acts.get(a), a, events);
    }

    private static boolean operation(Act act) {
        return act.origin() == Act.Origin.STRIKE
                && act.rung() >= Ladder.FIRST_OPERATION
                && act.rung() <= Ladder.LAST_OPERATION;
    }

    private void work(World world, Streams streams, Act act, int a) {
        losses[a] = Double.NaN;
        stalls[a] = Double.NaN;
        int rung = act.rung();
        if (!on || !operation(act)) return;
        if (streams.uniform(SUCCESS_DRAW.number(), act.key(), world.step)
                >= world.pair(act.from(), act.onto()).success[rung]) return;
        Nation target = world.nation(act.onto());
        double known = world.pair(act.from(), act.onto()).knownShare;
        double left = Nullification.left(
                target.capability, world.thresholds.resilience, world.thresholds.recursion, world.nullification);
        losses[a] = left * damage.computeLoss(rung, known, target);
        stalls[a] = left * damage.stall(rung, known, target);
    }

    private void apply(World world, Act act, int a, Events events) {
        if (Double.isNaN(losses[a])) {
            events.addAt(act.rung(), EventKind.FAILED, act.from(), act.onto(), 0);
            return;
        }
        Nation target = world.nation(act.onto());
        target.shadow.splitOff(target, world.step - 1, world.steps);
        target.hit(losses[a], stalls[a]);
        target.rebuildHidden(reconstitution);
        events.addAt(act.rung(), EventKind.SUCCEEDED, act.from(), act.onto(), losses[a]);
    }
}
