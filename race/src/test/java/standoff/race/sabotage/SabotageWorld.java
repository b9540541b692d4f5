package standoff.race.sabotage;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.RaceFixtures;
import standoff.race.world.Act;
import standoff.race.world.CounterfactualProgramme;
import standoff.race.world.EventKind;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// Three powers with programmes of compute alone: ln K grows at [#GROWTH], and capability runs after it with a
/// lag of [#LAG] but stands still while stalled. Nothing is rebuilt, so that damage has closed forms.
final class SabotageWorld {
    static final double GROWTH = .9;
    static final double LAG = 1 / 3.;

    final World world;
    final OperationProspects prospects = new OperationProspects();
    final Sabotage sabotage = new Sabotage();
    final Setback setback;
    /// While halted, capabilities stand still and compute grows on.
    boolean halted;

    private Streams streams = Streams.of(1);

    SabotageWorld(int steps) {
        List<Nation> nations = new ArrayList<>();
        for (int i = 0; i < 3; i++) nations.add(new Nation(i, "N" + i, "Nation " + i, true, true));
        world = new World(nations, 7, steps);
        setback = new Setback(world);
    }

    SabotageWorld begin(TestValues values, long future) {
        streams = Streams.of(17).future(future);
        world.begin(values, false, streams);
        for (Nation nation : world.powers()) {
            nation.logCompute = 0;
            nation.logComputeTrend = 0;
            nation.logSoftware = 0;
            nation.capability = -GROWTH * LAG;
            nation.stall = 0;
            nation.opacity = .4;
            nation.hardening = 0;
            nation.reconstituted = 0;
            nation.effectiveSites = 12;
            nation.beginHistory(world.steps, GROWTH);
        }
        for (Pair pair : world.watching()) pair.knownShare = .6;
        prospects.begin(world, values, streams);
        sabotage.begin(world, values, streams);
        return this;
    }

    SabotageWorld order(int from, int onto, int rung) {
        world.ordered.add(new Act(from, onto, rung, Act.Origin.STRIKE, false, false));
        return this;
    }

    SabotageWorld step() {
        world.tick();
        prospects.advance(world, streams, world.events);
        sabotage.advance(world, streams, world.events);
        world.ordered.clear();
        for (Nation nation : world.powers()) {
            double stalled = Math.min(nation.stall, world.dt);
            nation.stall -= stalled;
            nation.logCompute += GROWTH * world.dt;
            nation.capability = train(nation.capability, nation.logCompute, halted ? 0 : world.dt - stalled);
            nation.note(world.step);
            CounterfactualProgramme shadow = nation.shadow;
            if (!shadow.running()) continue;
            shadow.logCompute += GROWTH * world.dt;
            shadow.capability = train(shadow.capability, shadow.logCompute, halted ? 0 : world.dt);
            shadow.note(world.step);
        }
        return this;
    }

    private static double train(double capability, double level, double time) {
        return capability + Math.max(0, level - capability) * (1 - Elementary.exp(-time / LAG));
    }

    SabotageWorld run() {
        while (world.step < world.steps) step();
        return this;
    }

    int count(EventKind kind) {
        return RaceFixtures.count(world.events, kind);
    }
}
