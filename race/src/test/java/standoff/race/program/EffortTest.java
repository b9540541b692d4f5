package standoff.race.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.ControlEffects;
import standoff.race.world.Effort;
import standoff.race.world.EffortEffects;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;

class EffortTest {
    private static TestValues obedient() {
        return ProgrammeWorld.baseline().with(ControlEffects.SWITCH, 0);
    }

    private static ProgrammeWorld ordered(TestValues values, Effort effort) {
        ProgrammeWorld race = new ProgrammeWorld(values, 2, 7, 12);
        for (int i = 0; i < 2; i++) race.nation(i).ordered = effort;
        return race;
    }

    @Test
    void aHaltHaltsCapabilityExactly() {
        ProgrammeWorld race = ordered(obedient(), Effort.HALT);
        double before = race.nation(0).capability;
        race.toTheEnd();
        assertThat(race.nation(0).capability).isEqualTo(before);
    }

    /// While halted, E goes on growing: compute at .6 of its rate, software at a twentieth. With the overhang D
    /// and then growth g, M has recouped what E was at the end of the halt when g (t - tau) = (D - g tau)
    /// exp(-t/tau), after some five months here.
    @Test
    void aHaltBuildsUpAnOverhangThatIsRecoupedInMonths() {
        ProgrammeWorld race = ordered(obedient(), Effort.HALT);
        Nation leader = race.nation(0);
        race.to(2);
        leader.ordered = Effort.STEADY;
        double end = race.world.years();
        double stood = leader.capability;
        race.step();
        double reached = leader.logEffective;
        double overhang = reached - stood;
        assertThat(overhang).isGreaterThan(.6 * StrictMath.log(2.6) * 2);
        double growth = leader.growthUnder[Effort.STEADY.ordinal()];
        while (leader.capability < reached) race.step();
        double t = race.world.years() - end;
        double tau = 4. / 12;
        assertThat(growth * (t - tau) - (overhang - growth * tau) * StrictMath.exp(-t / tau))
                .as("after %.2f years", t)
                .isCloseTo(0, within(.25)); // growth itself rises by a tenth meanwhile
        assertThat(t * 12).isBetween(3., 8.);
    }

    /// A follower under a halt hardly takes up what the leader finds; by the switch it does.
    @Test
    void aHaltStopsDiffusionUnlessTheSwitchSaysOtherwise() {
        double[] gap = new double[2];
        for (int on = 0; on < 2; on++) {
            ProgrammeWorld race = new ProgrammeWorld(obedient().with(Diffusion.HALTED, on), 2, 7, 3);
            race.nation(1).ordered = Effort.HALT;
            race.toTheEnd();
            gap[on] = race.nation(0).logSoftware - race.nation(1).logSoftware;
        }
        assertThat(gap[1]).isGreaterThan(2 * gap[0]);
    }

    @Test
    void racingIsFasterAndSkimpsOnSafety() {
        ProgrammeWorld steady = ordered(obedient(), Effort.STEADY).to(3);
        ProgrammeWorld racing = ordered(obedient(), Effort.RACE).to(3);
        assertThat(racing.nation(0).capability).isGreaterThan(steady.nation(0).capability + .5);
        assertThat(racing.nation(0).safetyEffort).isLessThan(steady.nation(0).safetyEffort);
    }

    /// dA/dt = (s/.10)^eta .5 sqrt(U) relevance; s = .06, eta = .5, U0 = 1/.65, relevance .1 as M(0) < 0: .7746 x
    /// .5 x 1.2403 x .1 = .0480 a year. Halted, s = .30: x sqrt(5) = 2.236.
    @Test
    void safetyEffortFollowsItsEquation() {
        ProgrammeWorld race = new ProgrammeWorld(obedient(), 2, 7, 12);
        assertThat(race.nation(0).safetyUnder[Effort.STEADY.ordinal()]).isCloseTo(.0480, within(.0001));
        assertThat(race.nation(0).safetyUnder[Effort.HALT.ordinal()]
                        / race.nation(0).safetyUnder[Effort.STEADY.ordinal()])
                .isCloseTo(StrictMath.sqrt(5), within(1e-9));
        race.step();
        assertThat(race.nation(0).safetyEffort).isCloseTo(.3 + .0480 * race.world.dt, within(1e-5));
    }

    @Test
    void theSafetyShareNeverExceedsSixTenths() {
        EffortEffects effects = ordered(obedient(), Effort.HALT).world.effortEffects;
        assertThat(effects.safetyShare(.06, Effort.HALT)).isCloseTo(.30, within(1e-12));
        assertThat(effects.safetyShare(.15, Effort.HALT)).isEqualTo(.6);
        assertThat(effects.safetyShare(.06, Effort.RACE)).isCloseTo(.018, within(1e-12));
    }

    /// At the start the leader expects g under steady effort, 1.15 of compute and 1.35 of software growth when
    /// racing.
    @Test
    void nationsKnowWhatTheyWouldGrowByUnderEachEffort() {
        double compute = StrictMath.log(2.6);
        double software = StrictMath.log(3.4);
        Nation leader = new ProgrammeWorld(obedient(), 2, 7, 12).nation(0);
        assertThat(leader.growthUnder[Effort.STEADY.ordinal()]).isCloseTo(compute + software, within(1e-9));
        assertThat(leader.growthUnder[Effort.RACE.ordinal()]).isCloseTo(1.15 * compute + 1.35 * software, within(1e-9));
        assertThat(leader.growthUnder[Effort.HALT.ordinal()]).isCloseTo(.6 * compute + .05 * software, within(1e-9));
    }
}
