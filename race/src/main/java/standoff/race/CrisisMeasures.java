package standoff.race;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.Units;
import standoff.race.agreement.Agreements;
import standoff.race.coalition.Coalition;
import standoff.race.escalation.Escalation;
import standoff.race.measures.Measures;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.World;

/// How high crises climb and what comes of them; whether agreements and coalitions hold.
final class CrisisMeasures {
    private static final int KINETIC = 6;

    private CrisisMeasures() {}

    static void escalation(List<MeasureReader> readers) {
        List<String> rungs = new ArrayList<>();
        for (int rung = 0; rung < Ladder.RUNGS; rung++) rungs.add(rung + " " + Ladder.name(rung));
        readers.add(MeasureReader.of(Measures.HIGHEST_RUNG, rungs, h -> highestRung(h.world())));
        readers.add(MeasureReader.of(Measures.KINETIC, h -> highestRung(h.world()) >= KINETIC));
        readers.add(MeasureReader.of(Measures.CRISIS_TIME, h -> {
            int most = 0;
            for (Dyad dyad : h.world().between()) most = Math.max(most, dyad.crisisSteps);
            return most * h.world().dt * Units.MONTHS_PER_YEAR;
        }));
        readers.add(MeasureReader.of(Measures.EXPECTED_WAR, h -> {
            double sum = 0;
            for (Act.Origin origin : Act.Origin.values())
                sum += h.the(Escalation.class).expectedWar(origin);
            return sum;
        }));
        readers.add(MeasureReader.of(Measures.EXPECTED_WAR_NET, h -> {
            double sum = 0;
            for (Act.Origin origin : Act.Origin.values())
                if (origin != Act.Origin.DISPUTE) sum += h.the(Escalation.class).expectedWar(origin);
            return sum;
        }));
        readers.add(MeasureReader.of(Measures.WAR, h -> war(h.world()) >= 0));
        readers.add(MeasureReader.of(
                Measures.WAR_NET, h -> war(h.world()) >= 0 && !warFrom(h.world(), Act.Origin.DISPUTE)));
        readers.add(MeasureReader.of(Measures.WAR_STRIKE, h -> warFrom(h.world(), Act.Origin.STRIKE)));
        readers.add(MeasureReader.of(Measures.WAR_DISPUTE, h -> warFrom(h.world(), Act.Origin.DISPUTE)));
        readers.add(MeasureReader.of(Measures.WAR_OUTAGE, h -> warFrom(h.world(), Act.Origin.OUTAGE)));
        readers.add(MeasureReader.of(Measures.WAR_LAUNCH, h -> warFrom(h.world(), Act.Origin.LAUNCH)));
        readers.add(MeasureReader.of(Measures.WAR_MISREAD, h -> {
            int war = war(h.world());
            return war >= 0 && h.world().events.value(war) > 0;
        }));
        readers.add(MeasureReader.of(Measures.WAR_INTENDED, h -> {
            int war = war(h.world());
            return war >= 0 && !(h.world().events.value(war) > 0);
        }));
        readers.add(MeasureReader.of(Measures.MISATTRIBUTED, h -> h.count(EventKind.WRONGLY_ATTRIBUTED)));
        readers.add(MeasureReader.of(Measures.LAID_TO_ROGUE, h -> h.count(EventKind.LAID_TO_ROGUE)));
    }

    private static int highestRung(World world) {
        int highest = 0;
        for (Dyad dyad : world.between()) highest = Math.max(highest, dyad.highestRung);
        return highest;
    }

    static void agreements(List<MeasureReader> readers) {
        readers.add(MeasureReader.of(
                Measures.AGREEMENT_TIME, h -> h.the(Agreements.class).years(h.world())));
        readers.add(
                MeasureReader.of(Measures.SUPPORT, h -> h.the(Coalition.class).support()));
        readers.add(MeasureReader.of(
                Measures.COALITION_MOVES, h -> h.the(Coalition.class).moves()));
        readers.add(MeasureReader.of(
                Measures.CHEATING_TIME, h -> h.the(Agreements.class).cheatingYears()));
        readers.add(MeasureReader.of(Measures.WRONGLY_ACCUSED, h -> h.count(EventKind.ACCUSED, 0)));
    }

    private static int war(World world) {
        Events events = world.events;
        for (int e = events.size() - 1; e >= 0; e--)
            switch (events.kind(e)) {
                case WAR, NUCLEAR, LAUNCH -> {
                    return e;
                }
                default -> {}
            }
        return -1;
    }

    private static boolean warFrom(World world, Act.Origin origin) {
        int war = war(world);
        return war >= 0 && world.events.origin(war) == origin;
    }
}
