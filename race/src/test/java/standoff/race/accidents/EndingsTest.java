package standoff.race.accidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import standoff.race.world.EndingKind;
import standoff.race.world.TestValues;
import standoff.race.world.Thresholds;

class EndingsTest {
    private final Endings endings = new Endings();

    private AccidentWorld stage(double leaderAbove, double lead) {
        AccidentWorld stage = new AccidentWorld(new TestValues(), 2, endings);
        Thresholds levels = stage.world.thresholds;
        stage.nation(0).capability = levels.superintelligence + leaderAbove;
        stage.nation(1).capability = stage.nation(0).capability - lead;
        return stage;
    }

    private static double decisive(AccidentWorld stage) {
        return stage.world.thresholds.decisiveLead;
    }

    private int stepsToTheEnd(AccidentWorld stage) {
        for (int step = 1; step <= 100; step++) if (stage.step(endings).world.ending() != null) return step;
        return -1;
    }

    /// Half a year is 26.1 weeks: held in 27 of them.
    @Test
    void advantageMustBeHeldForTheHoldTime() {
        AccidentWorld stage = stage(0, 3.46);
        assertThat(decisive(stage)).isLessThan(3.46);
        assertThat(stepsToTheEnd(stage)).isEqualTo(27);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.ADVANTAGE);
        assertThat(stage.world.endingNation()).isZero();
    }

    @Test
    void aBreakInTheLeadBeginsTheHoldAnew() {
        AccidentWorld stage = stage(0, 3.46);
        for (int step = 0; step < 20; step++) stage.step(endings);
        double rival = stage.nation(1).capability;
        stage.nation(1).capability = rival + .1;
        stage.step(endings);
        stage.nation(1).capability = rival;
        assertThat(stepsToTheEnd(stage)).isEqualTo(27);
    }

    @Test
    void noLeadIsDecisiveBelowSuperintelligence() {
        assertThat(stepsToTheEnd(stage(-.01, 10))).isEqualTo(-1);
    }

    @Test
    void twoBeyondWithoutADecisiveLeadShare() {
        AccidentWorld stage = stage(1, .5);
        assertThat(stepsToTheEnd(stage)).isOne();
        assertThat(stage.world.ending()).isEqualTo(EndingKind.SHARED);
    }

    @Test
    void whileADecisiveLeadIsHeldNothingIsShared() {
        AccidentWorld stage = stage(10, 5);
        assertThat(stage.nation(1).capability).isGreaterThan(stage.world.thresholds.superintelligence);
        assertThat(stepsToTheEnd(stage)).isEqualTo(27);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.ADVANTAGE);
    }

    @Test
    void usersOfTheOpenFrontierDoNotStandInTheWay() {
        AccidentWorld stage = stage(0, 3.46);
        stage.nation(2).capability = stage.nation(0).capability - .7;
        assertThat(stepsToTheEnd(stage)).isEqualTo(27);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.ADVANTAGE);
    }

    @Test
    void aThirdProgrammeCloseBehindDoes() {
        AccidentWorld stage = new AccidentWorld(new TestValues(), 3, endings);
        stage.nation(0).capability = stage.world.thresholds.superintelligence + 1;
        stage.nation(1).capability = 0;
        stage.nation(2).capability = stage.nation(0).capability - 2;
        assertThat(stepsToTheEnd(stage)).isEqualTo(-1);
    }

    /// Loss of control, misuse, nuclear use, war, advantage, shared: whatever the order of the turn.
    @Test
    void ofEndingsInTheSameStepTheGravestCounts() {
        AccidentWorld stage = stage(1, .5);
        stage.step(endings);
        stage.world.end(EndingKind.WAR, 0);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.WAR);
        stage.world.end(EndingKind.ADVANTAGE, 1);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.WAR);
        stage.world.end(EndingKind.NUCLEAR, 0);
        stage.world.end(EndingKind.MISUSE, -1);
        stage.world.end(EndingKind.LOSS_OF_CONTROL, 0);
        stage.world.end(EndingKind.SHARED, -1);
        assertThat(stage.world.ending()).isEqualTo(EndingKind.LOSS_OF_CONTROL);
    }
}
