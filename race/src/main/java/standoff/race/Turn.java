package standoff.race;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import standoff.experiment.random.Streams;
import standoff.race.accidents.Accidents;
import standoff.race.accidents.Crossings;
import standoff.race.accidents.Endings;
import standoff.race.accidents.Misuse;
import standoff.race.accidents.Welfare;
import standoff.race.doctrine.Decisions;
import standoff.race.escalation.Escalation;
import standoff.race.intelligence.Intelligence;
import standoff.race.intelligence.Posture;
import standoff.race.program.Programmes;
import standoff.race.sabotage.Prospects;
import standoff.race.sabotage.Sabotage;
import standoff.race.sabotage.Setback;
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
    private final Mechanism[] beginnings;
    final Decisions decisions;
    final Posture posture = new Posture();
    final Escalation escalation;
    final Accidents accidents = new Accidents();
    final Welfare welfare = new Welfare();
    final Setback setback;

    Turn(World world, Scenario scenario) {
        decisions = new Decisions(world, scenario.script());
        escalation = new Escalation(world);
        setback = new Setback(world);
        Programmes programmes = new Programmes(world);
        Intelligence intelligence = new Intelligence(world);
        Prospects prospects = new Prospects();
        Sabotage sabotage = new Sabotage();
        stages = List.of(
                new Stage("reports and beliefs", intelligence),
                new Stage("prospects of operations", prospects),
                new Stage("efforts and strikes", decisions),
                new Stage("damage", sabotage),
                new Stage("attributions, disputes, outages, responses", escalation),
                new Stage("posture", posture),
                new Stage("programmes", programmes),
                new Stage("crossings", new Crossings()),
                new Stage("loss of control", accidents),
                new Stage("misuse", new Misuse()),
                new Stage("advantage and sharing", new Endings()),
                new Stage("welfare", welfare));
        order = stages.stream().map(Stage::mechanism).toArray(Mechanism[]::new);
        // stocks before what is read off them: posture and programmes come first when a future begins
        List<Mechanism> first = List.of(posture, programmes);
        beginnings = Stream.concat(first.stream(), Arrays.stream(order).filter(m -> !first.contains(m)))
                .toArray(Mechanism[]::new);
    }

    double payoff(World world, int nation) {
        return welfare.payoff(world, nation);
    }

    double safetyAtCrossing() {
        return accidents.safetyAtCrossing();
    }

    List<String> names() {
        return stages.stream().map(Stage::name).toList();
    }

    void begin(World world, Values values, Streams streams) {
        for (Mechanism mechanism : beginnings) mechanism.begin(world, values, streams);
    }

    void advance(World world, Streams streams) {
        world.tick();
        for (Mechanism mechanism : order) mechanism.advance(world, streams, world.events);
    }
}
