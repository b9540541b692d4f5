package standoff.race;

import java.util.List;
import java.util.stream.Stream;
import standoff.numerics.random.Streams;
import standoff.race.accidents.Accidents;
import standoff.race.accidents.Crossings;
import standoff.race.accidents.Endings;
import standoff.race.accidents.Misuse;
import standoff.race.accidents.Welfare;
import standoff.race.agreement.Agreements;
import standoff.race.coalition.Coalition;
import standoff.race.doctrine.Decisions;
import standoff.race.escalation.Escalation;
import standoff.race.intelligence.Intelligence;
import standoff.race.intelligence.Posture;
import standoff.race.program.Programmes;
import standoff.race.sabotage.OperationProspects;
import standoff.race.sabotage.Sabotage;
import standoff.race.sabotage.Setback;
import standoff.race.scenario.Scenario;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// The mechanisms of one step, in order. The order is written here only; a test holds the list of stages, which
/// manifests show, against the calls of [#advance].
final class Turn {
    /// A mechanism and the name under which manifests list it.
    record Stage(String name, Mechanism mechanism) {}

    private final List<Stage> stages;
    private final Mechanism[] beginnings;
    private final Intelligence intelligence;
    private final OperationProspects prospects = new OperationProspects();
    final Decisions decisions;
    private final Sabotage sabotage = new Sabotage();
    final Escalation escalation;
    final Coalition coalition;
    final Agreements agreements;
    final Posture posture = new Posture();
    private final Programmes programmes;
    private final Crossings crossings = new Crossings();
    final Accidents accidents = new Accidents();
    private final Misuse misuse = new Misuse();
    private final Endings endings = new Endings();
    final Welfare welfare = new Welfare();
    final Setback setback;

    Turn(World world, Scenario scenario) {
        intelligence = new Intelligence(world);
        decisions = new Decisions(world, scenario.script(), scenario.strategies());
        escalation = new Escalation(world);
        coalition = new Coalition(world);
        agreements = new Agreements(world);
        programmes = new Programmes(world);
        setback = new Setback(world);
        stages = List.of(
                new Stage("reports and beliefs", intelligence),
                new Stage("prospects of operations", prospects),
                new Stage("efforts and strikes", decisions),
                new Stage("damage", sabotage),
                new Stage("attributions, disputes, outages, responses", escalation),
                new Stage("coalition", coalition),
                new Stage("agreements", agreements),
                new Stage("posture", posture),
                new Stage("programmes", programmes),
                new Stage("crossings", crossings),
                new Stage("loss of control", accidents),
                new Stage("misuse", misuse),
                new Stage("advantage and sharing", endings),
                new Stage("welfare", welfare));
        // stocks before what is read off them: posture and programmes come first when a future begins
        List<Mechanism> first = List.of(posture, programmes);
        List<Mechanism> order = stages.stream().map(Stage::mechanism).toList();
        beginnings = Stream.concat(first.stream(), order.stream().filter(m -> !first.contains(m)))
                .toArray(Mechanism[]::new);
    }

    /// One step. The stages in their order, each called by its own type, which the compiler can see through where
    /// a loop over so many types would be closed to it.
    void advance(World world, Streams streams) {
        world.tick();
        Events events = world.events;
        intelligence.advance(world, streams, events);
        prospects.advance(world, streams, events);
        decisions.advance(world, streams, events);
        sabotage.advance(world, streams, events);
        escalation.advance(world, streams, events);
        coalition.advance(world, streams, events);
        agreements.advance(world, streams, events);
        posture.advance(world, streams, events);
        programmes.advance(world, streams, events);
        crossings.advance(world, streams, events);
        accidents.advance(world, streams, events);
        misuse.advance(world, streams, events);
        endings.advance(world, streams, events);
        welfare.advance(world, streams, events);
    }

    double payoff(World world, int nation) {
        return welfare.payoff(world, nation);
    }

    double safetyAtCrossing() {
        return accidents.safetyAtCrossing();
    }

    List<Stage> stages() {
        return stages;
    }

    List<String> names() {
        return stages.stream().map(Stage::name).toList();
    }

    void begin(World world, ParameterValues values, Streams streams) {
        for (Mechanism mechanism : beginnings) mechanism.begin(world, values, streams);
    }
}
