package standoff.race.escalation;

import java.util.Arrays;
import java.util.List;
import standoff.race.world.Dyad;
import standoff.race.world.Ladder;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// What powers count with: [Pair#war] and [Pair#nuclear], the probabilities that an act of theirs at a rung ends in war
/// or nuclear use.
///
/// They are the absorption probabilities of the power's own chain, times detection and attribution to it (1 at rungs
/// whose author is
/// evident): wars of others over an act wrongly laid to them do not count. The first-strike incentive is left out,
/// since it is itself made of
/// these numbers.
///
/// Worked out again when hostility has moved by more than .005 (which moves W by less than 2 %) or a posture has
/// changed.
final class Foresight {
    private static final double MOVED = .005;

    private final Absorption absorption;
    private final Attribution attribution;
    private final double[] hostility;
    private final double[] hairTriggers;
    private boolean on;
    private double nuclearUse;

    Foresight(World world, ResponseLaw law, Attribution attribution) {
        this.absorption = new Absorption(law);
        this.attribution = attribution;
        hostility = new double[world.between().size()];
        hairTriggers = new double[2 * hostility.length];
    }

    void begin(World world, boolean on, double nuclearUse) {
        this.on = on;
        this.nuclearUse = nuclearUse;
        for (Pair pair : world.watching()) {
            Arrays.fill(pair.war, 0);
            Arrays.fill(pair.nuclear, 0);
        }
        Arrays.fill(hostility, Double.NaN);
        update(world);
    }

    void update(World world) {
        if (!on) return;
        List<Dyad> between = world.between();
        for (int d = 0; d < hostility.length; d++) {
            Dyad dyad = between.get(d);
            double now = world.hostility(dyad);
            double first = world.nation(dyad.first).doctrine.hairTrigger();
            double second = world.nation(dyad.second).doctrine.hairTrigger();
            if (Math.abs(now - hostility[d]) <= MOVED
                    && first == hairTriggers[2 * d]
                    && second == hairTriggers[2 * d + 1]) continue;
            hostility[d] = now;
            hairTriggers[2 * d] = first;
            hairTriggers[2 * d + 1] = second;
            absorption.solve(world, dyad, 0, attribution.covertAnswers);
            set(world, world.pair(dyad.first, dyad.second));
            set(world, world.pair(dyad.second, dyad.first));
        }
    }

    private void set(World world, Pair pair) {
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++) {
            double war = attribution.rightly(world, rung) * absorption.attributed(pair.watcher, rung);
            pair.war[rung] = war;
            pair.nuclear[rung] = nuclearUse * war;
        }
        pair.war[Ladder.WAR] = 1;
        pair.nuclear[Ladder.WAR] = nuclearUse;
        pair.war[Ladder.NUCLEAR] = 1;
        pair.nuclear[Ladder.NUCLEAR] = 1;
    }
}
