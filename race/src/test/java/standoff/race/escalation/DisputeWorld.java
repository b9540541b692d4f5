package standoff.race.escalation;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.RaceFixtures;
import standoff.race.world.Act;
import standoff.race.world.EventDetail;
import standoff.race.world.EventKind;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// A world in which powers do nothing but quarrel: acts, answers, disputes and outages, without programmes.
final class DisputeWorld {
    static final long SEED = 20260701;

    final World world;
    final Escalation escalation;
    private final TestValues values;
    private Streams streams = Streams.of(SEED);

    DisputeWorld(int powers, int steps, TestValues values) {
        List<Nation> nations = new ArrayList<>();
        for (int i = 0; i < powers; i++) nations.add(new Nation(i, "N" + i, "Nation " + i, true, true));
        world = new World(nations, 7, steps);
        escalation = new Escalation(world);
        this.values = values;
    }

    /// Without disputes, outages and grievances: a strike is all that happens, and factors stay as they are.
    static TestValues undisturbed() {
        return new TestValues()
                .with(CrisisTriggers.DISPUTES, 0)
                .with(CrisisTriggers.OUTAGES, 0)
                .with(Deescalation.GRIEVANCE, 0);
    }

    DisputeWorld begin(long future) {
        streams = Streams.of(SEED).future(future);
        world.begin(values, false, streams);
        escalation.begin(world, values, streams);
        for (Nation nation : world.powers()) nation.outage = 0;
        return this;
    }

    DisputeWorld strike(int from, int onto, int rung) {
        world.ordered.add(new Act(from, onto, rung, Act.Origin.STRIKE, false, false));
        return this;
    }

    void step() {
        world.tick();
        escalation.advance(world, streams, world.events);
    }

    /// Runs to an ending or the horizon.
    DisputeWorld run() {
        while (world.ending() == null && world.step < world.steps) step();
        return this;
    }

    int count(EventKind kind) {
        return RaceFixtures.count(world.events, kind);
    }

    /// The first event of this kind.
    int first(EventKind kind) {
        for (int e = 0; e < world.events.size(); e++) if (world.events.kind(e) == kind) return e;
        throw new AssertionError("no " + kind + " in this future");
    }

    /// All that happened, as text.
    String story() {
        StringBuilder text = new StringBuilder();
        for (int e = 0; e < world.events.size(); e++)
            text.append(world.events.step(e))
                    .append(' ')
                    .append(world.events.kind(e))
                    .append(' ')
                    .append(world.events.who(e))
                    .append(' ')
                    .append(world.events.whom(e))
                    .append(' ')
                    .append(EventDetail.of(world.events, e))
                    .append(' ')
                    .append(world.events.value(e))
                    .append('\n');
        return text.toString();
    }
}
