package standoff.race.accidents;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Effort;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.Thresholds;
import standoff.race.world.World;

/// Loss of control by nations with a programme: a hazard before recursion and one draw at it, by the law of
/// [AccidentLaw]. Beyond recursion nothing more is drawn: the systems are under control or they are not.
///
/// For their choice of effort powers reckon with the law as the scenario states it, for they do not know what
/// this future drew, and with recursion where all believe it to be; renewed every four weeks. Comes after
/// programmes and crossings in the turn.
public final class Accidents implements Mechanism {
    static final RandomPurpose LOSS_OF_CONTROL_DRAW = new RandomPurpose(28, "when control is lost before recursion");
    static final RandomPurpose CROSSING_DRAW = new RandomPurpose(29, "whether control is lost at recursion");

    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "accidents", true)
            .means("Nations may lose control of their systems")
            .enters("hazard before recursion, one draw at it")
            .limit("off: no future ends so, and no nation fears it")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because opinion among those who build them is divided and mostly not dismissive");
    static final List<Parameter> PARAMETERS =
            Stream.concat(Stream.of(SWITCH), AccidentLaw.PARAMETERS.stream()).toList();

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("loss of control", PARAMETERS)
            .offBy(SWITCH)
            .draws(LOSS_OF_CONTROL_DRAW, CROSSING_DRAW)
            .tells(EventKind.LOSS_OF_CONTROL)
            .owns("Nation.accidentUnder", "World.accidentOutlook", "World.crossingRisk")
            .declared();

    private static final Effort[] EFFORTS = Effort.values();
    private static final int DAYS = 28;

    private final HazardClock[] clocks = new HazardClock[World.MOST_NATIONS];
    private final boolean[] drawn = new boolean[World.MOST_NATIONS];
    private boolean on;
    private @Nullable AccidentLaw law;
    private @Nullable AccidentLaw stated;
    private double safetyAtCrossing;

    public Accidents() {
        for (int i = 0; i < clocks.length; i++) clocks[i] = new HazardClock(LOSS_OF_CONTROL_DRAW.number(), i);
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(SWITCH);
        law = new AccidentLaw(values::of, world.effortEffects);
        stated = new AccidentLaw(values::stated, world.effortEffects);
        safetyAtCrossing = Double.NaN;
        for (int i = 0; i < world.size(); i++) {
            drawn[i] = false;
            clocks[i].start(streams);
        }
        AccidentLaw reckoned = stated;
        world.crossingRisk = on ? reckoned::crossingRisk : _ -> 0;
        expect(world, reckoned);
        world.accidentOutlook =
                (nation, effort, growth, safety) -> asked(world, reckoned, nation, effort, growth, safety);
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        AccidentLaw truth = Objects.requireNonNull(law, "begin comes before advance");
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            if (!nation.programme || drawn[i]) continue;
            if (nation.crossedRecursion && Double.isNaN(safetyAtCrossing)) safetyAtCrossing = nation.safetyEffort;
            if (!on || !happens(truth, nation, world, streams)) continue;
            events.add(EventKind.LOSS_OF_CONTROL, i, -1, nation.crossedRecursion ? 1 : 0);
            world.end(EndingKind.LOSS_OF_CONTROL, i);
        }
        if (stated != null && world.due(DAYS)) expect(world, stated);
    }

    private boolean happens(AccidentLaw truth, Nation nation, World world, Streams streams) {
        int i = nation.index;
        if (!nation.crossedRecursion)
            return clocks[i].rings(truth.rate(nation, world.thresholds.recursion) * world.dt, streams);
        drawn[i] = true;
        return streams.uniform(CROSSING_DRAW.number(), i, 0) < truth.crossingRisk(nation.safetyEffort);
    }

    private void expect(World world, AccidentLaw reckoned) {
        Thresholds levels = world.thresholds;
        for (Nation power : world.powers()) {
            if (!on || power.crossedRecursion || !power.programme) {
                Arrays.fill(power.accidentUnder, 0);
                continue;
            }
            reckoned.look(power, levels.believedRecursion, levels.recursionError);
            for (Effort effort : EFFORTS) {
                int e = effort.ordinal();
                power.accidentUnder[e] =
                        expected(world, reckoned, power, effort, power.growthUnder[e], power.safetyUnder[e]);
            }
        }
    }

    /// Of the power last looked at.
    private static double expected(
            World world, AccidentLaw reckoned, Nation power, Effort effort, double growth, double safety) {
        double moving = world.effortEffects.runs(effort) > 0 ? Math.max(0, growth) : 0;
        return reckoned.expected(power, effort, moving, safety, world.lookAhead);
    }

    /// The probability of an accident that a power expects under an effort, worked out at any time for whoever
    /// asks.
    private double asked(World world, AccidentLaw reckoned, Nation power, Effort effort, double growth, double safety) {
        if (!on || power.crossedRecursion || !power.programme) return 0;
        reckoned.look(power, world.thresholds.believedRecursion, world.thresholds.recursionError);
        return expected(world, reckoned, power, effort, growth, safety);
    }

    /// Safety effort, in adjusted years, of the first nation to cross recursion when it did; NaN where none
    /// has.
    public double safetyAtCrossing() {
        return safetyAtCrossing;
    }
}
