package standoff.race.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.ControlEffects;
import standoff.race.world.Effort;
import standoff.race.world.TestValues;

class ControlTest {
    private static final int PRIVATE = 0;
    private static final int GUIDED = 1;
    private static final int NATIONALISED = 2;

    private static ProgrammeWorld led(int control) {
        return new ProgrammeWorld(ProgrammeWorld.baseline().with(ControlEffects.CONTROL, 0, control), 2, 7, 12);
    }

    /// Years until the leader's programme is in the effort ordered.
    private static double delay(ProgrammeWorld race, Effort effort) {
        double from = race.world.years();
        race.nation(0).ordered = effort;
        while (race.nation(0).effort != effort && race.world.years() < from + 5) race.step();
        return race.world.years() - from - race.world.dt;
    }

    @Test
    void privateProgrammesObeyLateAndNationalisedOnesAtOnce() {
        assertThat(delay(led(PRIVATE), Effort.HALT)).isCloseTo(.5, within(.021));
        assertThat(delay(led(GUIDED), Effort.HALT)).isCloseTo(.15, within(.021));
        assertThat(delay(led(NATIONALISED), Effort.HALT)).isZero();
    }

    @Test
    void ordersToSpeedUpAreObeyedAtOnce() {
        assertThat(delay(led(PRIVATE), Effort.RACE)).isZero();
    }

    @Test
    void whatIsOrderedAndTakenBackInTimeWasNeverObeyed() {
        ProgrammeWorld race = led(PRIVATE);
        race.nation(0).ordered = Effort.HALT;
        race.to(.4);
        race.nation(0).ordered = Effort.STEADY;
        race.step();
        assertThat(delay(race, Effort.HALT)).as("the delay begins anew").isCloseTo(.5, within(.021));
    }

    @Test
    void byTheFloorPrivateProgrammesRaceWithoutAnOrderAndNeverHalt() {
        TestValues racing = ProgrammeWorld.baseline().with(ControlEffects.PRIVATE_FLOOR, Effort.RACE.ordinal());
        ProgrammeWorld race = new ProgrammeWorld(racing, 2, 7, 12).step();
        assertThat(race.nation(0).effort).isEqualTo(Effort.RACE);

        TestValues steady = ProgrammeWorld.baseline().with(ControlEffects.PRIVATE_FLOOR, Effort.STEADY.ordinal());
        assertThat(delay(new ProgrammeWorld(steady, 2, 7, 12), Effort.HALT)).isGreaterThan(4);
    }

    @Test
    void nationalisedLeadersGrowSlowerAndLeakLess() {
        ProgrammeWorld open = led(PRIVATE).to(2);
        ProgrammeWorld closed = led(NATIONALISED).to(2);
        assertThat(closed.nation(0).logSoftware).isLessThan(.95 * open.nation(0).logSoftware);
        // diffusion to the follower: 1.2 x .33 a year at first, x .6
        double atFirst =
                led(NATIONALISED).nation(1).growthUnder[1] - led(PRIVATE).nation(1).growthUnder[1];
        assertThat(atFirst).isCloseTo(-.4 * 1.2 * .33, within(1e-9));
    }

    @Test
    void byTheSwitchControlIsOnlyALabel() {
        TestValues off = ProgrammeWorld.baseline().with(ControlEffects.SWITCH, 0);
        double asPrivate = new ProgrammeWorld(off, 2, 7, 12).toTheEnd().nation(0).capability;
        off.with(ControlEffects.CONTROL, NATIONALISED);
        assertThat(new ProgrammeWorld(off, 2, 7, 12).toTheEnd().nation(0).capability)
                .isEqualTo(asPrivate);
    }
}
