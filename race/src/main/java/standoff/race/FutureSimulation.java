package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Point;
import standoff.numerics.random.Streams;
import standoff.race.doctrine.ForcedStrike;
import standoff.race.intelligence.Intelligence;
import standoff.race.scenario.Participant;
import standoff.race.scenario.PointValues;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.world.Ending;
import standoff.race.world.EventKind;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// Takes a world through one future after another; one thread's working memory.
final class FutureSimulation {
    private final World world;
    private final Turn turn;
    private final PointValues values;
    private final History history;

    FutureSimulation(Scenario scenario) {
        List<Nation> nations = new ArrayList<>();
        for (Participant participant : scenario.nations())
            nations.add(new Nation(
                    nations.size(),
                    participant.name(),
                    participant.label(),
                    participant.role() == Role.POWER,
                    participant.role() != Role.OPEN_WEIGHTS));
        world = new World(nations, scenario.stepDays(), scenario.steps());
        turn = new Turn(world, scenario);
        values = new PointValues(scenario);
        history = new History(world, turn);
    }

    List<String> mechanisms() {
        return turn.names();
    }

    /// Runs a future to its ending.
    ///
    /// @param watch called at the start and after each step
    History run(Point point, Streams streams, Consumer<World> watch) {
        return run(point, streams, null, watch);
    }

    /// The same, departing from the future as it would be by one strike.
    ///
    /// @param branch the departure, or null for none
    History run(Point point, Streams streams, @Nullable ForcedStrike branch, Consumer<World> watch) {
        turn.decisions.branch(branch);
        values.at(point);
        world.begin(values, values.choice(Intelligence.BELIEF) == Intelligence.PERFECT, streams);
        turn.begin(world, values, streams);
        watch.accept(world);
        while (world.ending() == null && world.step < world.steps) {
            turn.advance(world, streams);
            watch.accept(world);
        }
        if (world.ending() == null) {
            world.end(Ending.NONE, -1);
            world.events.add(EventKind.HORIZON, -1, -1, -1, 0);
        }
        return history;
    }

    /// What the ending of the last future was worth to a power.
    double worth(int power) {
        return turn.welfare.atEnding(world, power);
    }
}
