package standoff.race.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventsTest {
    private final Events events = new Events();

    @Test
    void whatWasToldIsReadAgain() {
        events.atStep(3);
        events.addOrder(0, Effort.RACE);
        events.addAt(5, EventKind.STRIKE, 0, 1, -.5);
        events.addOption(EventKind.OPTION_TAKEN, 1, -1, Option.HARDEN);
        events.addWar(EventKind.WAR, 0, 1, Act.Origin.OUTAGE, true);
        events.addBuildUp(1, Means.DEFENCE, .4);
        events.addSafetyShare(0, false, .02);
        events.add(EventKind.MISUSE, -1, -1, 0);
        assertThat(events.size()).isEqualTo(7);
        assertThat(events.step(0)).isEqualTo(3);
        assertThat(events.effort(0)).isEqualTo(Effort.RACE);
        assertThat(events.rung(1)).isEqualTo(5);
        assertThat(events.value(1)).isEqualTo(-.5);
        assertThat(events.option(2)).isEqualTo(Option.HARDEN);
        assertThat(events.whom(2)).isEqualTo(-1);
        assertThat(events.origin(3)).isEqualTo(Act.Origin.OUTAGE);
        assertThat(events.value(3)).isOne();
        assertThat(events.means(4)).isEqualTo(Means.DEFENCE);
        assertThat(events.raised(5)).isFalse();
    }

    @Test
    void aDetailThatTheKindDoesNotHaveIsRefused() {
        events.addOrder(0, Effort.HALT);
        assertThatThrownBy(() -> events.rung(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EFFORT_ORDERED")
                .hasMessageContaining("EFFORT, not RUNG");
        assertThatThrownBy(() -> events.origin(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.add(EventKind.STRIKE, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.addAt(3, EventKind.WAR, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreEventsThanThereWasRoomForAreAllKept() {
        for (int e = 0; e < 1000; e++) events.addAt(e % 10, EventKind.DISPUTE, e % 2, 1 - e % 2, e);
        for (int e = 0; e < 1000; e++) {
            assertThat(events.rung(e)).isEqualTo(e % 10);
            assertThat(events.who(e)).isEqualTo(e % 2);
            assertThat(events.value(e)).isEqualTo(e);
        }
    }
}
