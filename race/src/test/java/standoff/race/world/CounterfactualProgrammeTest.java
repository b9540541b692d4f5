package standoff.race.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CounterfactualProgrammeTest {
    private final Nation nation = new Nation(0, "A", "Aster", true, true);
    private final CounterfactualProgramme shadow = nation.shadow;

    CounterfactualProgrammeTest() {
        nation.capability = 1;
        nation.logCompute = 16;
        nation.logSoftware = .5;
        nation.beginHistory(100, 2);
    }

    @Test
    void itSplitsOffOnceAndCopiesTheProgrammeAsItStands() {
        assertThat(shadow.running()).isFalse();
        shadow.splitOff(nation, 10, 100);
        nation.logCompute = 15;
        nation.capability = 3;
        shadow.splitOff(nation, 20, 100);
        assertThat(shadow.since()).isEqualTo(10);
        assertThat(shadow.capability).isEqualTo(1);
        assertThat(shadow.logCompute).isEqualTo(16);
        assertThat(shadow.logSoftware).isEqualTo(.5);
    }

    @Test
    void itTellsWhenItReachedALevelAndWhichLevelItHad() {
        shadow.splitOff(nation, 10, 100);
        shadow.capability = 2;
        shadow.note(11);
        shadow.capability = 2;
        shadow.note(12);
        shadow.capability = 4;
        shadow.note(13);
        assertThat(shadow.reached(1.5)).isEqualTo(10.5, within(1e-12));
        assertThat(shadow.reached(2)).isEqualTo(11);
        assertThat(shadow.reached(3)).isEqualTo(12.5, within(1e-12));
        assertThat(shadow.reached(4)).isEqualTo(13);
        assertThat(shadow.reached(.5)).isEqualTo(10); // had it when it split off
        assertThat(shadow.reached(4.1)).isNaN();
        assertThat(shadow.capabilityAt(10.5)).isEqualTo(1.5, within(1e-12));
        assertThat(shadow.capabilityAt(13)).isEqualTo(4);
        // it moved in the first and the third of the three steps
        assertThat(shadow.movingSteps(10.5)).isEqualTo(.5, within(1e-12));
        assertThat(shadow.movingSteps(12)).isEqualTo(1);
        assertThat(shadow.movingSteps(13)).isEqualTo(2);
    }
}
