package standoff.race.accidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.EndingKind;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.TestValues;

class AccidentsTest {
    private final Accidents accidents = new Accidents();

    /// The share of futures in which nation A, standing still, loses control within so many steps.
    private double lost(TestValues values, boolean crossed, int steps, int futures, long seed) {
        AccidentWorld stage = new AccidentWorld(values, 1, accidents);
        Nation nation = stage.nation(0);
        int lost = 0;
        for (int f = 0; f < futures; f++) {
            Streams future = Streams.of(seed).future(f);
            stage.world.begin(values, false, future);
            accidents.begin(stage.world, values, future);
            nation.safetyEffort = 1;
            nation.crossedRecursion = crossed;
            for (int step = 0; step < steps && stage.world.ending() == null; step++) {
                stage.world.tick();
                accidents.advance(stage.world, future, stage.world.events);
            }
            if (stage.world.ending() == EndingKind.LOSS_OF_CONTROL) lost++;
        }
        return (double) lost / futures;
    }

    /// Of 10,000 futures at A = 1 a share of .0998 is lost at the crossing, and no more in the year after it;
    /// standard error .0030, four of them allowed: one wrong alarm in 16,000.
    @Test
    void atRecursionIsDrawnOncePerNation() {
        assertThat(lost(new TestValues(), true, 52, 10_000, 7)).isCloseTo(.0998, within(4 * .0030));
    }

    /// Twelve years at a constant hazard of .1 that A = 1 halves: 1 - exp(-.05 x 626 x 7/365.25) = .451; standard
    /// error of 4,000 futures .0079, four of them allowed.
    @Test
    void beforeRecursionTheHazardAccumulates() {
        TestValues values = new TestValues().with(AccidentLaw.HAZARD, .1);
        assertThat(lost(values, false, 626, 4000, 8))
                .isCloseTo(1 - StrictMath.exp(-.05 * 626 * 7 / 365.25), within(4 * .0079));
    }

    @Test
    void losingControlEndsTheFuture() {
        TestValues values = new TestValues().with(AccidentLaw.CROSSING, 50);
        AccidentWorld stage = new AccidentWorld(values, 2, accidents);
        stage.nation(1).crossedRecursion = true;
        stage.nation(1).safetyEffort = .8;
        stage.step(accidents);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.LOSS_OF_CONTROL);
        assertThat(stage.world.endingNation()).isOne();
        assertThat(stage.world.events.value(0)).isOne();
        assertThat(accidents.safetyAtCrossing()).isEqualTo(.8);
    }

    @Test
    void byTheSwitchNothingHappensAndNothingIsFeared() {
        TestValues values = new TestValues().with(Accidents.SWITCH, 0).with(AccidentLaw.HAZARD, 1e6);
        AccidentWorld stage = new AccidentWorld(values, 2, accidents);
        stage.nation(0).crossedRecursion = true;
        for (int step = 0; step < 100; step++) stage.step(accidents);
        assertThat(stage.world.ending()).isNull();
        assertThat(stage.nation(0).accidentUnder).containsOnly(0);
        assertThat(stage.nation(1).accidentUnder).containsOnly(0);
    }

    @Test
    void beyondRecursionNothingMoreIsFeared() {
        TestValues values = new TestValues().with(AccidentLaw.CROSSING, -50);
        AccidentWorld stage = new AccidentWorld(values, 2, accidents);
        stage.nation(0).crossedRecursion = true;
        for (int step = 0; step < 4; step++) stage.step(accidents);
        assertThat(stage.nation(0).accidentUnder).containsOnly(0);
        assertThat(stage.nation(1).accidentUnder[Effort.STEADY.ordinal()]).isPositive();
    }

    /// A future that drew ten times the stated hazard is feared no more than another.
    @Test
    void nationsFearTheStatedRiskAndNotTheOneDrawn() {
        TestValues stated = new TestValues();
        ParameterValues drawn = new ParameterValues() {
            @Override
            public double of(Parameter parameter) {
                return parameter == AccidentLaw.HAZARD ? .02 : stated.of(parameter);
            }

            @Override
            public double of(Parameter parameter, int nationOrRung) {
                return stated.of(parameter, nationOrRung);
            }

            @Override
            public double of(Parameter parameter, int first, int second) {
                return stated.of(parameter, first, second);
            }

            @Override
            public double stated(Parameter parameter) {
                return stated.stated(parameter);
            }
        };
        AccidentWorld stage = new AccidentWorld(stated, 2, accidents);
        double[] feared = stage.nation(0).accidentUnder.clone();
        accidents.begin(stage.world, drawn, stage.streams);
        assertThat(stage.nation(0).accidentUnder).isEqualTo(feared);
        assertThat(feared[Effort.RACE.ordinal()]).isGreaterThan(feared[Effort.STEADY.ordinal()]);
    }
}
