package standoff.race.escalation;

import java.util.Arrays;
import java.util.Objects;
import standoff.race.world.Doctrine;
import standoff.race.world.Dyad;
import standoff.race.world.Ladder;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// What powers count with: [Pair#war] and [Pair#nuclear], the probabilities that an act of theirs at a rung
/// ends in war or nuclear use, and [Pair#reply], that it is answered in kind.
///
/// They are the absorption probabilities of the power's own chain, times detection and attribution to it (1 at
/// rungs whose author is evident): wars of others over an act wrongly laid to them do not count. The
/// first-strike incentive is left out, since it is itself made of these numbers. Dialogue beyond the usual and
/// assurances are left out, too: who strikes breaks them, so that they do not make force cheaper.
///
/// Worked out again when grievance has moved by more than .005 (which moves W by less than 2 %) or one of the
/// two has a new doctrine; the other factors of two powers are constant within a future.
final class PerceivedWarRisk {
    private static final double MOVED = .005;

    private final ResponseLaw law;
    private final Absorption absorption;
    private final Attribution attribution;
    private final Dyad[] dyads;
    private final double[] grievance;
    /// The doctrines of the first and of the second power of each dyad.
    private final Doctrine[] doctrines;

    private boolean on;
    private double nuclearUse;

    PerceivedWarRisk(World world, ResponseLaw law, Attribution attribution) {
        this.law = law;
        this.absorption = new Absorption(law);
        this.attribution = attribution;
        dyads = world.between().toArray(Dyad[]::new);
        grievance = new double[dyads.length];
        doctrines = new Doctrine[2 * dyads.length];
    }

    void begin(World world, boolean on, double nuclearUse) {
        this.on = on;
        this.nuclearUse = nuclearUse;
        for (Pair pair : world.watching()) {
            Arrays.fill(pair.war, 0);
            Arrays.fill(pair.nuclear, 0);
            Arrays.fill(pair.reply, 0);
        }
        Arrays.fill(grievance, Double.NaN);
        update(world);
    }

    void update(World world) {
        if (!on) return;
        for (int d = 0; d < dyads.length; d++) {
            Dyad dyad = dyads[d];
            Doctrine first = world.nation(dyad.first).doctrine;
            Doctrine second = world.nation(dyad.second).doctrine;
            if (Math.abs(dyad.grievance - grievance[d]) <= MOVED
                    && Objects.equals(first, doctrines[2 * d])
                    && Objects.equals(second, doctrines[2 * d + 1])) continue;
            grievance[d] = dyad.grievance;
            doctrines[2 * d] = first;
            doctrines[2 * d + 1] = second;
            absorption.solve(world, dyad, 0, attribution.covertAnswers, false);
            set(world, world.pair(dyad.first, dyad.second));
            set(world, world.pair(dyad.second, dyad.first));
        }
    }

    private void set(World world, Pair pair) {
        for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++) {
            double war = attribution.rightly(world, rung) * absorption.attributed(pair.watcher, rung);
            pair.war[rung] = war;
            pair.nuclear[rung] = nuclearUse * war;
            pair.reply[rung] = attribution.rightly(world, rung) * law.likeForLike(rung);
        }
        pair.war[Ladder.WAR] = 1;
        pair.nuclear[Ladder.WAR] = nuclearUse;
        pair.war[Ladder.NUCLEAR] = 1;
        pair.nuclear[Ladder.NUCLEAR] = 1;
    }
}
