package standoff.race.accidents;

import java.util.Arrays;
import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.ParameterValues;
import standoff.race.world.Thresholds;
import standoff.race.world.World;

/// The endings of a race that is run to its end: decisive advantage and shared superintelligence.
///
/// Both are between the powers, who are rivals in their decisions, too. Decisive advantage: `M >= superintelligence`
/// and a lead of at least T over every other power, held for the hold time without a break; never at the start.
/// Shared: two or more powers are beyond superintelligence and none holds such a lead. Third states come with the bloc
/// that they ally with or host for: their programmes neither win nor stand in the way of who does.
public final class Endings implements Mechanism {
    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("advantage and sharing", List.of())
            .tells(EventKind.ADVANTAGE, EventKind.SHARED)
            .declared();

    private final double[] held = new double[World.MOST_NATIONS];

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        Arrays.fill(held, 0);
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        Thresholds levels = world.thresholds;
        int beyond = 0;
        boolean leading = false;
        for (Nation nation : world.powers()) {
            int i = nation.index;
            boolean arrived = nation.capability >= levels.superintelligence;
            if (arrived) beyond++;
            if (!arrived || nation.capability - next(world, nation) < levels.decisiveLead) {
                held[i] = 0;
                continue;
            }
            leading = true;
            held[i] += world.dt;
            if (held[i] < levels.hold) continue;
            events.add(EventKind.ADVANTAGE, i, -1, 0);
            world.end(EndingKind.ADVANTAGE, i);
        }
        if (beyond >= 2 && !leading) {
            events.add(EventKind.SHARED, -1, -1, beyond);
            world.end(EndingKind.SHARED, -1);
        }
    }

    /// The highest capability of any other power.
    private static double next(World world, Nation nation) {
        double next = Double.NEGATIVE_INFINITY;
        for (Nation other : world.powers()) if (other != nation) next = Math.max(next, other.capability);
        return next;
    }
}
