package standoff.race.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.race.world.Nation;

/// What operations and outages do to programmes, through the fields that other mechanisms write.
class ProgrammeDamageTest {
    private static ProgrammeWorld race() {
        return new ProgrammeWorld(ProgrammeWorld.baseline(), 2, 7, 12);
    }

    /// lnK_trend - lnK = ln 2 exp(-.35 t).
    @Test
    void destroyedComputeIsRebuiltExponentially() {
        ProgrammeWorld race = race();
        Nation nation = race.nation(0);
        nation.logCompute -= StrictMath.log(2);
        race.to(3);
        assertThat(nation.logComputeTrend - nation.logCompute)
                .isCloseTo(StrictMath.log(2) * StrictMath.exp(-.35 * race.world.years()), within(1e-12));
    }

    @Test
    void theTrendDoesNotFeelTheDamage() {
        ProgrammeWorld hit = race();
        hit.nation(0).logCompute -= 1;
        assertThat(hit.to(3).nation(0).logComputeTrend).isEqualTo(race().to(3).nation(0).logComputeTrend);
    }

    /// Half a year without runs at a quarter of the research, ln(gamma)/4 = .306 a year to begin with: .153
    /// nats, a little more as compute and labour grow.
    @Test
    void whileStalledCapabilityStandsStillAndResearchCrawls() {
        ProgrammeWorld stalled = race();
        Nation nation = stalled.nation(0);
        nation.stall = .5;
        double before = nation.capability;
        stalled.to(.48);
        assertThat(nation.capability).isEqualTo(before);
        assertThat(nation.growth).isZero();
        stalled.to(.5);
        assertThat(nation.logSoftware).isBetween(.153, .153 * 1.25);
        stalled.to(2.5);
        assertThat(nation.stall).isZero();
        assertThat(nation.capability).isGreaterThan(before);
    }

    /// A stall of two and a half weeks ends in the middle of the third: as long as the step is finer, the same.
    @Test
    void aStallMayEndWithinAStep() {
        ProgrammeWorld weekly = race();
        ProgrammeWorld daily = new ProgrammeWorld(ProgrammeWorld.baseline(), 2, 1, 12);
        for (ProgrammeWorld race : new ProgrammeWorld[] {weekly, daily}) {
            race.nation(0).stall = 17.5 / 365.25;
            race.to(.5);
        }
        double difference =
                weekly.nation(0).capability - daily.nation(0).capabilityAt(weekly.world.step * 7, daily.world.dt);
        assertThat(difference).isCloseTo(0, within(2e-4));
    }

    @Test
    void anOutageTakesItsShareOfTheProjectAndIsRepaired() {
        ProgrammeWorld race = race();
        Nation nation = race.nation(0);
        race.to(.5);
        double whole = nation.logProject;
        nation.outage = .5;
        race.step();
        double left = .5 * StrictMath.exp(-4 * race.world.dt);
        double grown = race.world.dt * StrictMath.log(2.6);
        assertThat(nation.logProject - whole).isCloseTo(StrictMath.log(1 - left) + grown, within(1e-9));
        race.to(5);
        assertThat(nation.outage).isZero();
    }

    @Test
    void evenATotalOutageLeavesATwentieth() {
        ProgrammeWorld race = race();
        race.nation(0).outage = 1;
        race.step();
        assertThat(race.nation(0).logProject)
                .isGreaterThan(StrictMath.log(.05) - 1e-9)
                .isFinite();
    }

    /// M is what finished models can do; losing compute unlearns nothing.
    @Test
    void capabilityNeverFallsHoweverMuchIsDestroyed() {
        ProgrammeWorld race = race();
        Nation nation = race.nation(0);
        double reached = race.to(1).nation(0).capability;
        nation.logCompute -= 3;
        race.step();
        assertThat(nation.capability).isEqualTo(reached);
        assertThat(nation.logEffective).isLessThan(reached);
        race.to(6);
        assertThat(nation.capability).isGreaterThan(reached);
    }

    @Test
    void dispersalCostsItsOverhead() {
        ProgrammeWorld race = race();
        Nation nation = race.nation(0);
        race.to(.5);
        double whole = nation.logProject;
        nation.dispersal = 1;
        race.step();
        // from .5 to 1 at an overhead of 10 %: ln(.90/.95)
        assertThat(nation.logProject - whole)
                .isCloseTo(StrictMath.log(.90 / .95) + race.world.dt * StrictMath.log(2.6), within(1e-9));
    }

    /// A programme that splits off its shadow and then suffers nothing stays with it, but for rounding.
    @Test
    void aHitWithoutEffectSetsNobodyBack() {
        ProgrammeWorld race = new ProgrammeWorld(
                ProgrammeWorld.baseline().with(Breakthroughs.SWITCH, 1).with(SoftwareLaw.RETURNS, 1.3), 2, 7, 12);
        race.to(2);
        Nation nation = race.nation(1);
        nation.shadow.splitOff(nation, race.world.step, race.world.steps);
        race.toTheEnd();
        assertThat(nation.shadow.capability).isCloseTo(nation.capability, within(1e-9));
        assertThat(nation.shadow.logSoftware).isCloseTo(nation.logSoftware, within(1e-9));
    }

    /// The shadow of a programme that is hit goes on as the same programme in a race in which nobody is hit.
    @Test
    void theShadowIsTheProgrammeThatWasNeverHit() {
        ProgrammeWorld hit = race().to(2);
        Nation nation = hit.nation(1);
        nation.shadow.splitOff(nation, hit.world.step, hit.world.steps);
        nation.logCompute -= 1;
        nation.stall = .7;
        hit.to(8);
        ProgrammeWorld free = race().to(8);
        assertThat(nation.shadow.capability).isCloseTo(free.nation(1).capability, within(1e-9));
        assertThat(nation.capability).isLessThan(nation.shadow.capability - .1);
    }
}
