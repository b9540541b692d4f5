package standoff.race;

import java.util.List;
import standoff.experiment.random.Streams;
import standoff.race.doctrine.Decisions;
import standoff.race.intelligence.Intelligence;
import standoff.race.intelligence.Posture;
import standoff.race.scenario.Scenario;
import standoff.race.world.Mechanism;
import standoff.race.world.Values;
import standoff.race.world.World;

/// The mechanisms of one step, in order. This is the only place where the order is written.
final class Turn {
    /// A mechanism and the name under which manifests list it.
    record Stage(String name, Mechanism mechanism) {}

    private final List<Stage> stages;
    private final Mechanism[] order;
    final Decisions decisions;

    Turn(World world, Scenario scenario) {
        decisions = new Decisions(world, scenario.script());
        stages = List.of(
                new Stage("intelligence", new Intelligence(world)),
                new Stage("decisions", decisions),
                new Stage("posture", new Posture()));
        order = stages.stream().map(Stage::mechanism).toArray(Mechanism[]::new);
    }

    List<String> names() {
        return stages.stream().map(Stage::name).toList();
    }

    void begin(World world, Values values, Streams streams) {
        for (Mechanism mechanism : order) mechanism.begin(world, values, streams);
    }

    void advance(World world, Streams streams) {
        world.tick();
        for (Mechanism mechanism : order) mechanism.advance(world, streams, world.events);
    }
}
