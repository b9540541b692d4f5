package standoff.race.accidents;

import standoff.experiment.random.Streams;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.Nation;
import standoff.race.world.Values;
import standoff.race.world.World;

/// Notes when programmes pass automation f = .90, recursion (f = .99) and superintelligence, and whether recursion came
/// as a surprise.
///
/// It is a surprise where no rival believes the line crossed with the probability its doctrine asks for; under a
/// doctrine without a gate
/// the line is f = .90 and the probability .5.
public final class Crossings implements Mechanism {
    private static final double EVEN = .5;

    private final int[] passed = new int[World.MOST_NATIONS];

    @Override
    public void begin(World world, Values values, Streams streams) {
        for (int i = 0; i < world.size(); i++) passed[i] = level(world, world.nation(i));
    }

    private static int level(World world, Nation nation) {
        double m = nation.capability;
        if (m < world.thresholds.reference) return 0;
        if (m < world.thresholds.recursion) return 1;
        return m < world.thresholds.superintelligence ? 2 : 3;
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            if (!nation.programme || passed[i] == 3) continue;
            int level = level(world, nation);
            for (; passed[i] < level; passed[i]++) {
                if (passed[i] == 0) events.add(EventKind.REFERENCE_CROSSED, i, -1, -1, 0);
                if (passed[i] == 1) events.add(EventKind.RECURSION_CROSSED, i, -1, -1, believed(world, nation) ? 1 : 0);
                if (passed[i] == 2) events.add(EventKind.SUPERINTELLIGENCE_REACHED, i, -1, -1, 0);
            }
        }
    }

    private static boolean believed(World world, Nation nation) {
        if (!nation.power) return true;
        for (Nation rival : world.powers()) {
            if (rival == nation) continue;
            double asked = rival.doctrine.deterrence().gated() ? rival.doctrine.confidence() : EVEN;
            if (world.pair(rival.index, nation.index).lineCrossed >= asked) return true;
        }
        return false;
    }
}
