package standoff.race;

import java.util.List;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// What a power does, holds and gains in a future.
final class NationMeasures {
    private NationMeasures() {}

    static void nation(List<MeasureReader> gauges, Participant nation, int i) {
        if (nation.role() != Role.POWER) return;
        String name = nation.name();
        String label = nation.label();
        gauges.add(MeasureReader.event(
                name + ".crossed", label + " crossed recursion", h -> h.first(EventKind.RECURSION_CROSSED, i) >= 0));
        gauges.add(MeasureReader.quantity(
                name + ".opacity-change",
                "Change of opacity, " + label,
                "share",
                h -> h.world().nation(i).opacity - h.turn().posture.statedOpacity(i)));
        gauges.add(MeasureReader.quantity(
                name + ".compliance",
                "Reviews under threat that ordered a halt, " + label,
                "share",
                h -> h.turn().decisions.compliance(powerIndex(h.world(), i))));
        gauges.add(MeasureReader.quantity(
                name + ".options",
                "Options taken up against threats, " + label,
                "per future",
                h -> h.turn().decisions.optionsTaken(powerIndex(h.world(), i))));
        gauges.add(MeasureReader.quantity(
                name + ".margin",
                "Deterrence margin U(halt) - U(defy) at the last review, " + label,
                "payoff",
                h -> h.turn().decisions.margin(powerIndex(h.world(), i))));
        gauges.add(MeasureReader.quantity(
                name + ".safety-share",
                "Safety share under steady effort in force at the ending, " + label,
                "share",
                h -> h.world().nation(i).safetyShare.inForce()));
        gauges.add(MeasureReader.quantity(
                name + ".vulnerability",
                "Largest effect of a rival's operation at the last review: success x share of the window lost, "
                        + label,
                "share",
                h -> h.turn().decisions.vulnerability(powerIndex(h.world(), i))));
        gauges.add(MeasureReader.quantity(
                name + ".strike-force",
                "Means to strike at the ending, " + label,
                "nats",
                h -> h.world().nation(i).forces.strike));
        gauges.add(MeasureReader.quantity(
                name + ".defence",
                "Defence at the ending, " + label,
                "nats",
                h -> h.world().nation(i).forces.defence));
        gauges.add(MeasureReader.quantity(
                name + ".cost",
                "What options, investments and a bargain have cost by the ending, " + label,
                "payoff",
                h -> h.world().nation(i).spent));
        for (Effort effort : new Effort[] {Effort.HALT, Effort.RACE})
            gauges.add(MeasureReader.quantity(
                    name + "." + (effort == Effort.HALT ? "halted" : "raced"),
                    "Share of time " + (effort == Effort.HALT ? "halted" : "at a racing effort") + ", " + label,
                    "share",
                    h -> timeAt(h.world(), i, effort)));
        gauges.add(MeasureReader.quantity(
                name + ".safety-effort",
                "Safety effort accumulated by the ending, " + label,
                "adjusted years",
                h -> h.world().nation(i).safetyEffort));
        gauges.add(MeasureReader.quantity(
                name + ".payoff", "Payoff, " + label, "payoff", h -> h.turn().payoff(h.world(), i)));
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
        int current = Effort.STEADY.ordinal();
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.EFFORT_ORDERED && events.who(e) == nation) {
                if (current == effort.ordinal()) steps += events.step(e) - since;
                since = events.step(e);
                current = events.rung(e);
            }
        if (current == effort.ordinal()) steps += world.step - since;
        return world.step == 0 ? 0 : (double) steps / world.step;
    }
}
