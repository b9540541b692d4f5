package standoff.race;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import standoff.numerics.random.Streams;
import standoff.race.accidents.Accidents;
import standoff.race.accidents.Crossings;
import standoff.race.accidents.Endings;
import standoff.race.accidents.Misuse;
import standoff.race.accidents.Welfare;
import standoff.race.agreement.Agreements;
import standoff.race.coalition.Coalition;
import standoff.race.counterforce.Counterforce;
import standoff.race.doctrine.Decisions;
import standoff.race.escalation.Escalation;
import standoff.race.intelligence.Intelligence;
import standoff.race.intelligence.Posture;
import standoff.race.program.Programmes;
import standoff.race.sabotage.OperationProspects;
import standoff.race.sabotage.Sabotage;
import standoff.race.scenario.Scenario;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.ParameterValues;
import standoff.race.world.World;

/// The mechanisms of one future, and the order in which they advance it.
final class Turn {
    /// A mechanism's place in the turn: what it declares, and how it is made for a future.
    private record Part(MechanismDeclaration declaration, BiFunction<World, Scenario, Mechanism> made) {}

    /// The order of a step. To add a mechanism, add it here.
    private static final List<Part> ORDER = List.of(
            new Part(Intelligence.DECLARATION, (world, _) -> new Intelligence(world)),
            new Part(OperationProspects.DECLARATION, (_, _) -> new OperationProspects()),
            new Part(
                    Decisions.DECLARATION,
                    (world, scenario) -> new Decisions(world, scenario.script(), scenario.strategies())),
            new Part(Sabotage.DECLARATION, (_, _) -> new Sabotage()),
            new Part(Escalation.DECLARATION, (world, _) -> new Escalation(world)),
            new Part(Counterforce.DECLARATION, (world, _) -> new Counterforce(world)),
            new Part(Coalition.DECLARATION, (world, _) -> new Coalition(world)),
            new Part(Agreements.DECLARATION, (world, _) -> new Agreements(world)),
            new Part(Posture.DECLARATION, (_, _) -> new Posture()),
            new Part(Programmes.DECLARATION, (world, _) -> new Programmes(world)),
            new Part(Crossings.DECLARATION, (_, _) -> new Crossings()),
            new Part(Accidents.DECLARATION, (_, _) -> new Accidents()),
            new Part(Misuse.DECLARATION, (_, _) -> new Misuse()),
            new Part(Endings.DECLARATION, (_, _) -> new Endings()),
            new Part(Welfare.DECLARATION, (_, _) -> new Welfare()));
    /// Those that set stocks of which others read when a future begins: they begin before all others.
    private static final List<MechanismDeclaration> BEGIN_FIRST = List.of(Posture.DECLARATION, Programmes.DECLARATION);

    /// The places of [#ORDER] in the order in which the mechanisms begin.
    private static final int[] BEGINNING = IntStream.range(0, ORDER.size())
            .boxed()
            .sorted(Comparator.comparingInt(Turn::rank))
            .mapToInt(Integer::intValue)
            .toArray();

    private final Mechanism[] mechanisms;

    Turn(World world, Scenario scenario) {
        mechanisms = new Mechanism[ORDER.size()];
        for (int m = 0; m < mechanisms.length; m++)
            mechanisms[m] = ORDER.get(m).made.apply(world, scenario);
    }

    /// What the mechanisms declare, in the order of a step.
    static List<MechanismDeclaration> declarations() {
        return ORDER.stream().map(Part::declaration).toList();
    }

    /// Begins a future.
    void begin(World world, ParameterValues values, Streams streams) {
        for (int m : BEGINNING) mechanisms[m].begin(world, values, streams);
    }

    /// Begins a future and shows the world before and after each mechanism.
    void begin(World world, ParameterValues values, Streams streams, Watch watch) {
        for (int m : BEGINNING) {
            watch.before(m);
            mechanisms[m].begin(world, values, streams);
            watch.after(m);
        }
    }

    private static int rank(int place) {
        int first = BEGIN_FIRST.indexOf(ORDER.get(place).declaration);
        return first < 0 ? BEGIN_FIRST.size() : first;
    }

    /// Takes one step.
    void advance(World world, Streams streams) {
        world.tick();
        for (Mechanism mechanism : mechanisms) mechanism.advance(world, streams, world.events);
    }

    /// Takes one step and adds to `spent` the time that each mechanism took by this clock.
    void advance(World world, Streams streams, LongSupplier clock, long[] spent) {
        world.tick();
        long before = clock.getAsLong();
        for (int m = 0; m < mechanisms.length; m++) {
            mechanisms[m].advance(world, streams, world.events);
            long after = clock.getAsLong();
            spent[m] += after - before;
            before = after;
        }
    }

    /// Takes one step and shows the world before and after each mechanism.
    void advance(World world, Streams streams, Watch watch) {
        world.tick();
        for (int m = 0; m < mechanisms.length; m++) {
            watch.before(m);
            mechanisms[m].advance(world, streams, world.events);
            watch.after(m);
        }
    }

    /// Looks at the world around each mechanism, which is told by its place.
    interface Watch {
        void before(int mechanism);

        void after(int mechanism);
    }

    /// The mechanism of this type.
    <M extends Mechanism> M the(Class<M> type) {
        for (Mechanism mechanism : mechanisms) if (type.isInstance(mechanism)) return type.cast(mechanism);
        throw new IllegalArgumentException("expected a mechanism of the turn, found " + type.getSimpleName());
    }
}
