package standoff.race.accidents;

import java.util.ArrayList;
import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.world.Mechanism;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// A world whose programmes a test moves by hand: nations that are powers with programmes, and last one that only
/// uses the open frontier.
final class AccidentWorld {
    final World world;
    final Streams streams;

    AccidentWorld(TestValues values, int programmes, Streams streams, Mechanism... mechanisms) {
        List<Nation> nations = new ArrayList<>();
        for (int i = 0; i <= programmes; i++) {
            String name = String.valueOf((char) ('A' + i));
            nations.add(new Nation(i, name, name, i < programmes, i < programmes));
        }
        this.streams = streams;
        world = new World(nations, 7, 626);
        world.begin(values, false, streams);
        for (Nation nation : nations) {
            nation.capability = 0;
            nation.growth = 2;
        }
        for (Mechanism mechanism : mechanisms) mechanism.begin(world, values, streams);
    }

    AccidentWorld(TestValues values, int programmes, Mechanism... mechanisms) {
        this(values, programmes, Streams.of(1), mechanisms);
    }

    AccidentWorld step(Mechanism... mechanisms) {
        world.tick();
        for (Mechanism mechanism : mechanisms) mechanism.advance(world, streams, world.events);
        return this;
    }

    Nation nation(int index) {
        return world.nation(index);
    }
}
