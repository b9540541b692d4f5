package standoff.race.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.Effort;
import standoff.race.world.TestValues;

class DiffusionTest {
    private static final int STEADY = Effort.STEADY.ordinal();

    /// What the follower learns from the leader at the start, nats per year: its expected growth with and
    /// without.
    private static double learned(TestValues values, double opacity, double security) {
        ProgrammeWorld with = new ProgrammeWorld(values, 2, 28, 12);
        with.nation(0).opacity = opacity;
        with.nation(0).security = security;
        with.step();
        values.with(Diffusion.SWITCH, 0);
        double without = new ProgrammeWorld(values, 2, 28, 12).step().nation(1).growthUnder[STEADY];
        values.with(Diffusion.SWITCH, 1);
        return with.nation(1).growthUnder[STEADY] - without;
    }

    /// d gap = 1.2 x .33 = .396, at the opacity .5 and security .3 with which the race began.
    @Test
    void atTheStartTheBracketIsTheStatedRate() {
        assertThat(learned(ProgrammeWorld.baseline(), .5, .3)).isCloseTo(.396, within(1e-9));
    }

    /// The open part is .6: a leader that becomes wholly secret leaves espionage, .4 x .396; one that also
    /// becomes secure leaves nothing.
    @Test
    void secrecyAndSecurityOfTheLeaderStopTheirParts() {
        assertThat(learned(ProgrammeWorld.baseline(), 1, .3)).isCloseTo(.4 * .396, within(1e-9));
        assertThat(learned(ProgrammeWorld.baseline(), .5, 1)).isCloseTo(.6 * .396, within(1e-9));
        assertThat(learned(ProgrammeWorld.baseline(), 1, 1)).isCloseTo(0, within(1e-9));
    }

    /// Open part x (1 + .5 (4 - lag)/4): 1 at 4 months, 1.375 at 1 month, 0 from 12 months on.
    @Test
    void aLongerLagOfOpenWeightsTeachesLess() {
        assertThat(learned(ProgrammeWorld.baseline().with(OpenFrontier.LAG, 4), .5, .3))
                .isCloseTo(.396, within(1e-9));
        assertThat(learned(ProgrammeWorld.baseline().with(OpenFrontier.LAG, 1), .5, .3))
                .isCloseTo(.396 * (.4 + .6 * 1.375), within(1e-9));
        assertThat(learned(ProgrammeWorld.baseline().with(OpenFrontier.LAG, 60), .5, .3))
                .isCloseTo(.4 * .396, within(1e-9));
    }

    @Test
    void whoeverHasTheBestSoftwareIsTheOneToLearnFrom() {
        ProgrammeWorld race = new ProgrammeWorld(ProgrammeWorld.baseline(), 2, 7, 12);
        race.nation(1).logSoftware = 1;
        race.step();
        assertThat(race.nation(0).logSoftware)
                .as("the leader in capability learns from the better software")
                .isGreaterThan(new ProgrammeWorld(ProgrammeWorld.baseline(), 2, 7, 12)
                                .step()
                                .nation(0)
                                .logSoftware
                        + .01);
    }

    @Test
    void theOpenFrontierIsTheLeaderOfSomeMonthsAgo() {
        ProgrammeWorld race = ProgrammeWorld.withUser(ProgrammeWorld.baseline().with(InitialProgrammes.LAG, 2, 0));
        assertThat(race.world.openFrontier)
                .isCloseTo(race.nation(0).capability - 4. / 12 * race.nation(0).growth, within(1e-9));
        race.to(3);
        double then = race.nation(0).capabilityAt(race.world.step - 4. / 12 / race.world.dt, race.world.dt);
        assertThat(race.world.openFrontier).isCloseTo(then, within(1e-12));
        assertThat(race.nation(2).capability).isEqualTo(race.world.openFrontier);
    }
}
