package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Future;
import standoff.numerics.random.Streams;
import standoff.race.doctrine.ForcedStrike;
import standoff.race.intelligence.Intelligence;
import standoff.race.scenario.Participant;
import standoff.race.scenario.PointValues;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// Runs futures of one scenario. Each future has a world and mechanisms of its own, made for it and left behind with
/// it, so that it depends on nothing but its point and its streams.
final class FutureSimulation {
    private final Scenario scenario;
    private final PointValues values;

    FutureSimulation(Scenario scenario) {
        this.scenario = scenario;
        values = new PointValues(scenario);
    }

    /// The names of the mechanisms, in the order of the turn.
    List<String> mechanisms() {
        return new Turn(world(), scenario).names();
    }

    /// The nations before anything has happened.
    private World world() {
        List<Nation> nations = new ArrayList<>();
        for (Participant participant : scenario.nations())
            nations.add(new Nation(
                    nations.size(),
                    participant.name(),
                    participant.label(),
                    participant.role() == Role.POWER,
                    participant.role() != Role.OPEN_WEIGHTS));
        return new World(nations, scenario.stepDays(), scenario.steps());
    }

    /// Runs a future to its ending.
    ///
    /// @param watch called at the start and after each step
    History run(Future future, Consumer<World> watch) {
        return run(future, null, watch);
    }

    /// Runs a future that departs from itself by one strike.
    ///
    /// @param departure the strike, or null for none
    History run(Future future, @Nullable ForcedStrike departure, Consumer<World> watch) {
        World world = world();
        Turn turn = new Turn(world, scenario);
        turn.decisions.branch(departure);
        PointValues values = this.values.at(future);
        Streams streams = future.streams();
        world.begin(values, values.choice(Intelligence.BELIEF) == Intelligence.PERFECT, streams);
        turn.begin(world, values, streams);
        watch.accept(world);
        while (world.ending() == null && world.step < world.steps) {
            turn.advance(world, streams);
            watch.accept(world);
        }
        if (world.ending() == null) {
            world.end(EndingKind.NONE, -1);
            world.events.add(EventKind.HORIZON, -1, -1, -1, 0);
        }
        return new History(world, turn);
    }
}
