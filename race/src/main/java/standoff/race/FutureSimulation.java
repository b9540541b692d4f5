package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Future;
import standoff.numerics.random.Streams;
import standoff.race.counterforce.Counterforce;
import standoff.race.doctrine.DecisionRecorder;
import standoff.race.doctrine.Decisions;
import standoff.race.intelligence.Intelligence;
import standoff.race.scenario.Participant;
import standoff.race.scenario.PointValues;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.ForcedStrike;
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

    /// Runs a future that departs from itself by a first strike.
    ///
    /// @param departure the strike, or null for none
    History run(Future future, @Nullable ForcedStrike departure, Consumer<World> watch) {
        return run(future, departure, DecisionRecorder.NONE, watch);
    }

    /// Runs a future and tells why what is decided in it is decided so.
    History run(Future future, DecisionRecorder recorder) {
        return run(future, null, recorder, world -> {});
    }

    private History run(
            Future future, @Nullable ForcedStrike departure, DecisionRecorder recorder, Consumer<World> watch) {
        World world = world();
        Turn turn = turn(world, departure);
        turn.the(Decisions.class).tellTo(recorder);
        Streams streams = future.streams();
        turn.begin(world, values(world, future), streams);
        watch.accept(world);
        while (underWay(world)) {
            turn.advance(world, streams);
            watch.accept(world);
        }
        end(world);
        return new History(world, turn);
    }

    private Turn turn(World world, @Nullable ForcedStrike departure) {
        Turn turn = new Turn(world, scenario);
        turn.the(Decisions.class).departBy(departure);
        turn.the(Counterforce.class).departBy(departure);
        return turn;
    }

    private PointValues values(World world, Future future) {
        PointValues values = this.values.at(future);
        world.begin(values, values.choice(Intelligence.BELIEF) == Intelligence.PERFECT, future.streams());
        return values;
    }

    private static boolean underWay(World world) {
        return world.ending() == null && world.step < world.steps;
    }

    private static void end(World world) {
        if (world.ending() != null) return;
        world.end(EndingKind.NONE, -1);
        world.events.add(EventKind.HORIZON, -1, -1, 0);
    }

    /// Runs a future and adds to `spent` the time that each mechanism took by this clock.
    ///
    /// @return the number of steps
    int time(Future future, LongSupplier clock, long[] spent) {
        World world = world();
        Turn turn = turn(world, null);
        turn.begin(world, values(world, future), future.streams());
        while (underWay(world)) turn.advance(world, future.streams(), clock, spent);
        return world.step;
    }

    /// Runs a future and shows its world around each mechanism.
    void watch(Future future, Function<World, Turn.Watch> watch) {
        World world = world();
        Turn turn = turn(world, null);
        Turn.Watch each = watch.apply(world);
        turn.begin(world, values(world, future), future.streams(), each);
        while (underWay(world)) turn.advance(world, future.streams(), each);
    }
}
