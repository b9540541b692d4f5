package standoff.race;

import standoff.race.accidents.Welfare;
import standoff.race.sabotage.Setback;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.World;

/// A future that has ended, as measures read it.
record History(World world, Turn turn) {
    private static final double MONTHS = 12;

    /// What the ending was worth to a power.
    double worth(int power) {
        return the(Welfare.class).atEnding(world, power);
    }

    /// The mechanism of this type, as it was at the ending.
    <M extends Mechanism> M the(Class<M> type) {
        return turn.the(type);
    }

    /// What operations have cost the nations that they hit.
    Setback setback() {
        return new Setback(world);
    }

    /// How often something happened.
    int count(EventKind kind) {
        Events events = world.events;
        int count = 0;
        for (int e = 0; e < events.size(); e++) if (events.kind(e) == kind) count++;
        return count;
    }

    /// How often something happened with this value.
    int count(EventKind kind, double value) {
        Events events = world.events;
        int count = 0;
        for (int e = 0; e < events.size(); e++) if (events.kind(e) == kind && events.value(e) == value) count++;
        return count;
    }

    /// The first event of this kind with this `who` (-1: anybody), or -1.
    int first(EventKind kind, int who) {
        Events events = world.events;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == kind && (who < 0 || events.who(e) == who)) return e;
        return -1;
    }

    /// Strikes of one power on another (-1: any) that were right or mistaken by the striker's own line.
    int strikes(int who, int whom, boolean mistaken) {
        Events events = world.events;
        int count = 0;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.STRIKE
                    && (who < 0 || events.who(e) == who)
                    && (whom < 0 || events.whom(e) == whom)
                    && events.value(e) < 0 == mistaken) count++;
        return count;
    }

    /// Months since the start, of an event.
    double months(int event) {
        return world.events.step(event) * world.dt * MONTHS;
    }

    /// Capability of a nation at the time of an event, nats.
    double capability(int nation, int event) {
        return world.nation(nation).capabilityAt(world.events.step(event), world.dt);
    }
}
