package standoff.race.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// Whose coalition it is: that of the power which leads now, whichever was named first.
class CoalitionLeaderTest {
    private final Nation first = new Nation(0, "A", "Aster", true, true);
    private final Nation second = new Nation(1, "B", "Boreal", true, true);
    private final World world = new World(
            List.of(first, second, new Nation(2, "C", "Cedar", false, true), new Nation(3, "D", "Dune", false, true)),
            7,
            600);
    private final Coalition coalition = new Coalition(world);

    private void begin(TestValues values) {
        TestValues on = values.with(Coalition.SWITCH, 1);
        world.begin(on, true, Streams.of(1));
        coalition.begin(world, on, Streams.of(1));
    }

    private void weeks(int count) {
        for (int week = 0; week < count; week++) {
            world.tick();
            coalition.advance(world, Streams.of(1), world.events);
        }
    }

    /// The second leads; its two members leave at 50 a year and nobody joins.
    @Test
    void whoLeadsLosesItsPartners() {
        second.capability = 1;
        begin(new TestValues()
                .with(Coalition.MEMBERS, 1)
                .with(Coalition.LEAVE, 50)
                .with(Coalition.JOIN, 0));
        weeks(60);
        assertThat(coalition.support()).isEqualTo(-1);
        assertThat(second.partners).isEqualTo(-Coalition.ON_PUNISHMENT.value(), within(1e-12));
        assertThat(first.partners).isZero();
        assertThat(first.controlSupport).isEqualTo(-Coalition.ON_CONTROLS.value(), within(1e-12));
        assertThat(second.controlSupport).isZero();
        assertThat(world.events.whom(0)).isEqualTo(1);
    }

    /// Both third states side with the first out of fear; then it is overtaken and nobody moves: the second has as
    /// few partners as the first had many.
    @Test
    void whoIsOvertakenKeepsItsPartners() {
        first.capability = 1;
        begin(new TestValues()
                .with(Coalition.MEMBERS, 0)
                .with(Coalition.LEAVE, 0)
                .with(Coalition.JOIN, 1e-9)
                .with(Coalition.BY_FEAR, 1000));
        world.pair(0, 1).fear = 1e8;
        weeks(60);
        assertThat(coalition.support()).isEqualTo(1);
        assertThat(first.partners).isEqualTo(Coalition.ON_PUNISHMENT.value(), within(1e-12));
        second.capability = 2;
        weeks(4);
        assertThat(coalition.moves()).isEqualTo(2);
        assertThat(coalition.support()).isEqualTo(-1);
        assertThat(second.partners).isEqualTo(-Coalition.ON_PUNISHMENT.value(), within(1e-12));
        assertThat(first.partners).isZero();
        first.capability = 3;
        weeks(4);
        assertThat(coalition.support()).isEqualTo(1);
    }
}
