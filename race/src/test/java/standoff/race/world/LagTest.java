package standoff.race.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LagTest {
    private final Nation ahead = new Nation(0, "A", "A", true, true);
    private final Nation behind = new Nation(1, "B", "B", true, true);
    private final World world = new World(List.of(ahead, behind), 7, 200);

    /// The leader grows by 2 nats a year to the start and 4 after it, for two years; it is then at 8.
    private void race() {
        ahead.capability = 0;
        ahead.beginHistory(200, 2);
        behind.beginHistory(200, 2);
        while (world.years() < 2) {
            world.tick();
            ahead.capability = 4 * world.years();
            ahead.note(world.step);
            behind.note(world.step);
        }
    }

    /// At 4 the follower is where the leader was a year ago: 4 nats at 4 nats a year.
    @Test
    void theLagIsTheTimeSinceTheLeaderWasWhereTheFollowerIs() {
        race();
        behind.capability = ahead.capability - 4;
        assertThat(Lag.months(world, ahead, behind)).isCloseTo(12, within(1e-9));
        assertThat(Lag.orders(ahead, behind)).isCloseTo(4 / StrictMath.log(10), within(1e-12));
    }

    /// At -1 it is where the leader was half a year before the start.
    @Test
    void theLagReachesBackBeforeTheStart() {
        race();
        behind.capability = -1;
        assertThat(Lag.months(world, ahead, behind)).isCloseTo(12 * (world.years() + .5), within(1e-9));
    }

    @Test
    void theLagIsNegativeTheOtherWayRound() {
        race();
        behind.capability = ahead.capability - 4;
        assertThat(Lag.months(world, behind, ahead)).isCloseTo(-12, within(1e-9));
        behind.capability = ahead.capability;
        assertThat(Lag.months(world, ahead, behind)).isCloseTo(0, within(1e-9));
    }
}
