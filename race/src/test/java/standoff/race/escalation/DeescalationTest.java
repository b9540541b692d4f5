package standoff.race.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.Dyad;
import standoff.race.world.EventKind;
import standoff.race.world.Ladder;
import standoff.race.world.TestValues;

class DeescalationTest {
    private static TestValues unanswered() {
        return new TestValues()
                .with(CrisisTriggers.DISPUTES, 0)
                .with(CrisisTriggers.OUTAGES, 0)
                .with(Ladder.RESPOND, 0)
                .with(Ladder.ESCALATE, 0);
    }

    @Test
    void aGrievanceGrowsWithTheRungAndFadesExponentially() {
        DisputeWorld quarrel = new DisputeWorld(2, 1000, unanswered()).begin(0).strike(0, 1, 6);
        Dyad dyad = quarrel.world.dyad(0, 1);
        quarrel.step();
        assertThat(dyad.grievance).isEqualTo(.06, within(1e-15)); // .01 x 6
        assertThat(quarrel.world.hostility(dyad)).isEqualTo(.56, within(1e-15));
        for (int week = 0; week < 104; week++) quarrel.step();
        // 104 weeks of 7 days over a lifetime of 2 years
        double years = 104 * 7 / 365.25;
        assertThat(dyad.grievance).isEqualTo(.06 * StrictMath.exp(-years / 2), within(1e-12));
        for (int week = 0; week < 890; week++) quarrel.step();
        assertThat(dyad.grievance).isLessThan(2e-5);
    }

    @Test
    void disputesOfOtherOriginLeaveNoGrievance() {
        DisputeWorld quarrel = new DisputeWorld(
                2, 300, new TestValues().with(Dyad.DISPUTE_RATE, 5).with(CrisisTriggers.OUTAGES, 0));
        quarrel.begin(0).run();
        assertThat(quarrel.count(EventKind.DISPUTE)).isPositive();
        assertThat(quarrel.world.dyad(0, 1).grievance).isZero();
    }

    @Test
    void twoPowersComeDownRungByRungAtTheHazards() {
        DisputeWorld quarrel = new DisputeWorld(2, 5000, unanswered());
        int futures = 2000;
        double weeks = 0;
        for (int f = 0; f < futures; f++) {
            quarrel.begin(f).strike(0, 1, 6);
            quarrel.step();
            assertThat(quarrel.world.dyad(0, 1).rung).isEqualTo(6); // a week with an act is not quiet
            while (quarrel.world.dyad(0, 1).rung > 0) quarrel.step();
            assertThat(quarrel.count(EventKind.DEESCALATED)).isEqualTo(6);
            weeks += quarrel.world.step - 1;
        }
        double mean = weeks * quarrel.world.dt * 12 / futures;
        double expected = 0;
        double variance = 0;
        for (double hazard : new double[] {.12, .15, .2, .25, .2, .4}) {
            expected += 1 / hazard;
            variance += 1 / hazard / hazard;
        }
        // half a step is lost at each of six rungs on average; at most one step
        double step = quarrel.world.dt * 12;
        assertThat(mean).isEqualTo(expected + .5 * step, within(step + 5 * Math.sqrt(variance / futures)));
        assertThat(quarrel.world.dyad(0, 1).highestRung).isEqualTo(6);
    }
}
