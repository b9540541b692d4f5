package standoff.race.accidents;

import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.ParameterValues;
import standoff.race.world.Thresholds;
import standoff.race.world.World;

/// Notes when programmes pass automation f = .90, recursion (f = .99) and superintelligence; each once per
/// nation and future; what was passed at the start is no event.
///
/// A crossing of recursion is a surprise when no rival then believes its red line crossed with the probability
/// that its doctrine asks for; where the doctrine has no line, f = .90 with one half. Users of the open
/// frontier cross nothing: they have what others have released.
public final class Crossings implements Mechanism {
    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("crossings", List.of())
            .tells(
                    EventKind.REFERENCE_CROSSED,
                    EventKind.RECURSION_CROSSED,
                    EventKind.CROSSED_AGAINST_ORDERS,
                    EventKind.SUPERINTELLIGENCE_REACHED)
            .owns("Nation.crossedRecursion")
            .declared();

    private final boolean[] reference = new boolean[World.MOST_NATIONS];
    private final boolean[] superintelligence = new boolean[World.MOST_NATIONS];

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        Thresholds levels = world.thresholds;
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            reference[i] = nation.capability >= levels.reference;
            nation.crossedRecursion = nation.programme && nation.capability >= levels.recursion;
            superintelligence[i] = nation.capability >= levels.superintelligence;
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        Thresholds levels = world.thresholds;
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            if (!nation.programme) continue;
            double level = nation.capability;
            if (!reference[i] && level >= levels.reference) {
                reference[i] = true;
                events.add(EventKind.REFERENCE_CROSSED, i, -1, 0);
            }
            if (!nation.crossedRecursion && level >= levels.recursion) {
                nation.crossedRecursion = true;
                events.add(EventKind.RECURSION_CROSSED, i, -1, foreseen(world, nation));
                if (nation.ordered == Effort.HALT && nation.effort != Effort.HALT)
                    events.add(EventKind.CROSSED_AGAINST_ORDERS, i, -1, 0);
            }
            if (!superintelligence[i] && level >= levels.superintelligence) {
                superintelligence[i] = true;
                events.add(EventKind.SUPERINTELLIGENCE_REACHED, i, -1, 0);
            }
        }
    }

    /// 1 if some rival believes the line crossed, 0 if the crossing takes all by surprise, NaN if nobody
    /// watches.
    private static double foreseen(World world, Nation nation) {
        if (!nation.power || world.powers().length < 2) return Double.NaN;
        for (Nation rival : world.powers())
            if (rival != nation && believes(world, rival, world.pair(rival.index, nation.index))) return 1;
        return 0;
    }

    /// Whether a rival believes its line crossed; where its doctrine has none, automation f = .90 with one
    /// half.
    private static boolean believes(World world, Nation rival, Pair pair) {
        return switch (rival.doctrine.deterrence()) {
            case NONE, USE, OPPORTUNIST -> pair.mean >= world.thresholds.believedReference;
            case MAIM_TACIT, MAIM_DECLARED -> pair.lineCrossed >= rival.doctrine.confidence();
        };
    }
}
