package standoff.race.accidents;

import java.util.Arrays;
import standoff.experiment.random.Streams;
import standoff.race.world.Ending;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.Nation;
import standoff.race.world.Values;
import standoff.race.world.World;

/// Decisive advantage and shared superintelligence.
///
/// Advantage: a nation is beyond superintelligence and has led every other programme by at least the decisive lead for
/// the hold time, counted from the
/// first step on. Shared: two or more are beyond, and nobody is on the way to an advantage.
public final class Endings implements Mechanism {
    private final double[] held = new double[World.MOST_NATIONS];

    @Override
    public void begin(World world, Values values, Streams streams) {
        Arrays.fill(held, 0);
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        int beyond = 0;
        boolean leading = false;
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            if (!nation.programme || nation.capability < world.thresholds.superintelligence) {
                held[i] = 0;
                continue;
            }
            beyond++;
            boolean leads = nation.capability - best(world, i) >= world.thresholds.decisiveLead;
            held[i] = leads ? held[i] + world.dt : 0;
            leading |= leads;
            if (leads && held[i] >= world.thresholds.hold) {
                events.add(EventKind.ADVANTAGE, i, -1, -1, held[i]);
                world.end(Ending.ADVANTAGE, i);
            }
        }
        if (beyond >= 2 && !leading) {
            events.add(EventKind.SHARED, -1, -1, -1, 0);
            world.end(Ending.SHARED, -1);
        }
    }

    /// Capability of the best programme but for one, nats; the open-weights frontier is no rival.
    private static double best(World world, int except) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < world.size(); i++)
            if (i != except && world.nation(i).programme) best = Math.max(best, world.nation(i).capability);
        return best;
    }
}
