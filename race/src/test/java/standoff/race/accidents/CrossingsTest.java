package standoff.race.accidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standoff.race.world.Doctrine;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.TestValues;

class CrossingsTest {
    private final Crossings crossings = new Crossings();

    private static List<EventKind> kinds(Events events) {
        return IntStream.range(0, events.size()).mapToObj(events::kind).toList();
    }

    @Test
    void eachLevelIsCrossedOncePerNation() {
        AccidentWorld stage = new AccidentWorld(new TestValues(), 2, crossings).step(crossings);
        assertThat(stage.world.events.size()).isZero();
        stage.nation(0).capability = stage.world.thresholds.reference;
        stage.step(crossings).step(crossings);
        stage.nation(0).capability = stage.world.thresholds.superintelligence;
        stage.step(crossings);
        stage.step(crossings);
        assertThat(kinds(stage.world.events))
                .containsExactly(
                        EventKind.REFERENCE_CROSSED, EventKind.RECURSION_CROSSED, EventKind.SUPERINTELLIGENCE_REACHED);
        assertThat(stage.nation(0).crossedRecursion).isTrue();
        assertThat(stage.nation(1).crossedRecursion).isFalse();
    }

    @Test
    void usersOfTheOpenFrontierCrossNothing() {
        AccidentWorld stage = new AccidentWorld(new TestValues(), 2, crossings);
        stage.nation(2).capability = 100;
        stage.step(crossings);
        assertThat(stage.world.events.size()).isZero();
    }

    /// A doctrine with a line asks for its p*, here .6; one without goes by whether the estimate is beyond f =
    /// .90.
    @Test
    void aCrossingIsASurpriseUnlessARivalBelievesItsLineCrossed() {
        assertThat(foreseen(Doctrine.Deterrence.NONE, .9, -.01)).isZero();
        assertThat(foreseen(Doctrine.Deterrence.NONE, .1, 0)).isOne();
        assertThat(foreseen(Doctrine.Deterrence.USE, .1, .01)).isOne();
        assertThat(foreseen(Doctrine.Deterrence.MAIM_DECLARED, .55, 1)).isZero();
        assertThat(foreseen(Doctrine.Deterrence.MAIM_DECLARED, .6, -1)).isOne();
    }

    /// @param beyond nats by which the rival's estimate is beyond f = .90
    private double foreseen(Doctrine.Deterrence deterrence, double belief, double beyond) {
        TestValues values =
                new TestValues().with(Doctrine.DETERRENCE, deterrence.ordinal()).with(Doctrine.CONFIDENCE, .6);
        AccidentWorld stage = new AccidentWorld(values, 3, crossings);
        stage.nation(0).capability = stage.world.thresholds.recursion;
        stage.world.pair(1, 0).mean = stage.world.thresholds.believedReference - 9;
        stage.world.pair(2, 0).mean = stage.world.thresholds.believedReference + beyond;
        stage.world.pair(1, 0).lineCrossed = 0;
        stage.world.pair(2, 0).lineCrossed = belief;
        stage.step(crossings);
        Events events = stage.world.events;
        assertThat(events.kind(1)).isEqualTo(EventKind.RECURSION_CROSSED);
        return events.value(1);
    }
}
