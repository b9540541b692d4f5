package standoff.race;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.Measure;
import standoff.numerics.Units;
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

    static void escalation(List<MeasureReader> gauges) {
        List<String> rungs = new ArrayList<>();
        for (int rung = 0; rung < Ladder.RUNGS; rung++) rungs.add(rung + " " + Ladder.name(rung));
        gauges.add(new MeasureReader(
                Measure.category("highest-rung", "Highest rung reached", rungs), h -> highestRung(h.world())));
        gauges.add(MeasureReader.event(
                "kinetic",
                "Any exchange of physical force: rung " + KINETIC + " or higher reached",
                h -> highestRung(h.world()) >= KINETIC));
        gauges.add(MeasureReader.quantity("crisis-time", "Time that two powers stood above rung 0", "months", h -> {
            int most = 0;
            for (Dyad dyad : h.world().between()) most = Math.max(most, dyad.crisisSteps);
            return most * h.world().dt * Units.MONTHS_PER_YEAR;
        }));
        gauges.add(MeasureReader.quantity(
                "expected-war", "Expected wars: sum of absorption probabilities per first act", "per future", h -> {
                    double sum = 0;
                    for (Act.Origin origin : Act.Origin.values())
                        sum += h.turn().escalation.expectedWar(origin);
                    return sum;
                }));
        gauges.add(MeasureReader.quantity("expected-war-net", "Expected wars, net of disputes", "per future", h -> {
            double sum = 0;
            for (Act.Origin origin : Act.Origin.values())
                if (origin != Act.Origin.DISPUTE) sum += h.turn().escalation.expectedWar(origin);
            return sum;
        }));
        gauges.add(MeasureReader.event("war", "War, nuclear or not", h -> war(h.world()) >= 0));
        gauges.add(MeasureReader.event(
                "war-net",
                "War, not out of a dispute of other origin",
                h -> war(h.world()) >= 0 && !warFrom(h.world(), Act.Origin.DISPUTE)));
        gauges.add(
                MeasureReader.event("war-strike", "War out of a strike", h -> warFrom(h.world(), Act.Origin.STRIKE)));
        gauges.add(MeasureReader.event(
                "war-dispute", "War out of a dispute of other origin", h -> warFrom(h.world(), Act.Origin.DISPUTE)));
        gauges.add(MeasureReader.event(
                "war-outage", "War out of an outage taken for an attack", h -> warFrom(h.world(), Act.Origin.OUTAGE)));
        gauges.add(MeasureReader.event("war-misread", "War turned on a misreading", h -> {
            int war = war(h.world());
            return war >= 0 && h.world().events.value(war) > 0;
        }));
        gauges.add(MeasureReader.event("war-intended", "War without a pivotal misreading", h -> {
            int war = war(h.world());
            return war >= 0 && !(h.world().events.value(war) > 0);
        }));
        gauges.add(MeasureReader.quantity(
                "misattributed",
                "Acts laid to the wrong author",
                "per future",
                h -> h.count(EventKind.WRONGLY_ATTRIBUTED)));
        gauges.add(MeasureReader.quantity(
                "laid-to-rogue",
                "Acts laid to an AI that acts by itself",
                "per future",
                h -> h.count(EventKind.LAID_TO_ROGUE)));
    }

    private static int highestRung(World world) {
        int highest = 0;
        for (Dyad dyad : world.between()) highest = Math.max(highest, dyad.highestRung);
        return highest;
    }

    static void agreements(List<MeasureReader> gauges) {
        gauges.add(MeasureReader.quantity(
                "agreement-time",
                "Time for which an agreement was in force",
                "yr",
                h -> h.turn().agreements.years(h.world())));
        gauges.add(MeasureReader.quantity(
                "support",
                "Change of the share of third states in the leader's coalition",
                "share",
                h -> h.turn().coalition.support()));
        gauges.add(MeasureReader.quantity(
                "coalition-moves",
                "Third states that joined or left",
                "per future",
                h -> h.turn().coalition.moves()));
        gauges.add(MeasureReader.quantity(
                "cheating-time",
                "Time for which powers cheated on it, summed",
                "yr",
                h -> h.turn().agreements.cheatingYears()));
        gauges.add(MeasureReader.quantity(
                "wrongly-accused",
                "Accusations of powers that kept it",
                "per future",
                h -> h.count(EventKind.ACCUSED, 0)));
    }

    private static int war(World world) {
        Events events = world.events;
        for (int e = events.size() - 1; e >= 0; e--)
            if (events.kind(e) == EventKind.WAR || events.kind(e) == EventKind.NUCLEAR) return e;
        return -1;
    }

    private static boolean warFrom(World world, Act.Origin origin) {
        int war = war(world);
        return war >= 0 && world.events.rung(war) == origin.ordinal();
    }
}
