package standoff.race;

import java.util.List;
import standoff.race.accidents.Welfare;
import standoff.race.doctrine.Decisions;
import standoff.race.intelligence.Posture;
import standoff.race.measures.Measures;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.world.Effort;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// What a power does, holds and gains in a future.
final class NationMeasures {
    private NationMeasures() {}

    static void nation(List<MeasureReader> readers, Participant nation, int i) {
        if (nation.role() != Role.POWER) return;
        String name = nation.name();
        String label = nation.label();
        readers.add(
                MeasureReader.of(Measures.CROSSED.of(name, label), h -> h.first(EventKind.RECURSION_CROSSED, i) >= 0));
        readers.add(MeasureReader.of(Measures.FIRST_CROSSED.of(name, label), h -> firstToCross(h) == i));
        readers.add(MeasureReader.of(Measures.SHARES.of(name, label), h -> shares(h.world(), i)));
        readers.add(MeasureReader.of(Measures.STRIKES_BY.of(name, label), h -> strikesBy(h.world().events, i)));
        readers.add(MeasureReader.of(
                Measures.OPACITY_CHANGE.of(name, label),
                h -> h.world().nation(i).opacity - h.the(Posture.class).statedOpacity(i)));
        readers.add(MeasureReader.of(
                Measures.COMPLIANCE.of(name, label), h -> h.the(Decisions.class).compliance(powerIndex(h.world(), i))));
        readers.add(MeasureReader.of(
                Measures.OPTIONS.of(name, label), h -> h.the(Decisions.class).optionsTaken(powerIndex(h.world(), i))));
        readers.add(MeasureReader.of(
                Measures.MARGIN.of(name, label), h -> h.the(Decisions.class).margin(powerIndex(h.world(), i))));
        readers.add(MeasureReader.of(
                Measures.SAFETY_SHARE.of(name, label),
                h -> h.world().nation(i).safetyShare.inForce()));
        readers.add(MeasureReader.of(
                Measures.VULNERABILITY.of(name, label),
                h -> h.the(Decisions.class).vulnerability(powerIndex(h.world(), i))));
        readers.add(MeasureReader.of(
                Measures.STRIKE_FORCE.of(name, label), h -> h.world().nation(i).forces.strike));
        readers.add(MeasureReader.of(
                Measures.DEFENCE.of(name, label), h -> h.world().nation(i).forces.defence));
        readers.add(
                MeasureReader.of(Measures.COST.of(name, label), h -> h.world().nation(i).spent));
        readers.add(MeasureReader.of(Measures.HALTED.of(name, label), h -> timeAt(h.world(), i, Effort.HALT)));
        readers.add(MeasureReader.of(Measures.RACED.of(name, label), h -> timeAt(h.world(), i, Effort.RACE)));
        readers.add(MeasureReader.of(
                Measures.SAFETY_EFFORT.of(name, label), h -> h.world().nation(i).safetyEffort));
        readers.add(MeasureReader.of(
                Measures.PAYOFF.of(name, label), h -> h.the(Welfare.class).payoff(h.world(), i)));
    }

    private static int firstToCross(History h) {
        int e = h.first(EventKind.RECURSION_CROSSED, -1);
        return e < 0 ? -1 : h.world().events.who(e);
    }

    private static boolean shares(World world, int nation) {
        return world.ending() == EndingKind.SHARED
                && world.nation(nation).capability >= world.thresholds.superintelligence;
    }

    private static int strikesBy(Events events, int nation) {
        int count = 0;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.STRIKE && events.who(e) == nation) count++;
        return count;
    }

    private static int powerIndex(World world, int nation) {
        Nation[] powers = world.powers();
        for (int p = 0; p < powers.length; p++) if (powers[p].index == nation) return p;
        throw new IllegalArgumentException("no power: " + nation);
    }

    /// Share of the future's time for which this effort was ordered.
    private static double timeAt(World world, int nation, Effort effort) {
        Events events = world.events;
        int since = 0;
        int steps = 0;
        Effort current = Effort.STEADY;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.EFFORT_ORDERED && events.who(e) == nation) {
                if (current == effort) steps += events.step(e) - since;
                since = events.step(e);
                current = events.effort(e);
            }
        if (current == effort) steps += world.step - since;
        return world.step == 0 ? 0 : (double) steps / world.step;
    }
}
