package standoff.race.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Effort;
import standoff.race.world.Nation;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// What a moratorium is worth to a power that it costs nothing: what it prevents the rival from doing.
class AgreementPartyTest {
    private static final AgreementTerms MORATORIUM = new AgreementTerms(Effort.HALT, 0, 0, 0, 0, 1, 1, 0, 0);
    private static final AgreementTerms NO_RACING = new AgreementTerms(Effort.STEADY, 0, 0, 0, 0, 1, 1, 0, 0);
    private static final Verification VERIFICATION = new Verification(.5, 0, 0, 0, 0);

    private final Nation nation = new Nation(0, "A", "Aster", true, true);
    private final Nation rival = new Nation(1, "B", "Boreal", true, true);
    private final World world = new World(List.of(nation, rival), 7, 100);
    private final AgreementParty party = new AgreementParty(nation);

    @BeforeEach
    void aRivalThatWouldRace() {
        world.begin(new TestValues(), true, Streams.of(1)); // fear 1, accident 1.5
        world.pair(0, 1).fearUnbound = .4;
        rival.ordered = Effort.RACE;
        set(rival.utilityUnder, 0, .1, .2);
        set(rival.growthUnder, 1, 2, 2.5);
        set(rival.accidentUnder, 0, .1, .2);
    }

    private static void set(double[] byEffort, double halt, double steady, double race) {
        byEffort[0] = halt;
        byEffort[1] = steady;
        byEffort[2] = race;
    }

    private double worth(AgreementTerms terms) {
        return party.gain(world, terms, VERIFICATION);
    }

    /// .5 (1 x .4 x 1 + 1.5 x .2) = .35 for a moratorium, and .5 (.4 x (1 - 2/2.5) + 1.5 x .1) = .115 for a cap.
    @Test
    void itIsWorthWhatItPrevents() {
        assertThat(worth(MORATORIUM)).isEqualTo(.35, within(1e-12));
        assertThat(worth(NO_RACING)).isEqualTo(.115, within(1e-12));
    }

    /// The rival halts as agreed and so is believed to fall behind: that is the agreement's doing.
    @Test
    void itIsWorthNoLessForBeingKept() {
        rival.ordered = Effort.HALT;
        world.pair(0, 1).fear = 0;
        assertThat(worth(MORATORIUM)).isEqualTo(.35, within(1e-12));
    }

    @Test
    void itIsWorthNothingAgainstARivalThatWouldDoNoMoreAnyway() {
        set(rival.utilityUnder, .3, .1, .2);
        assertThat(worth(MORATORIUM)).isZero();
        set(rival.utilityUnder, .1, .3, .2);
        assertThat(worth(NO_RACING)).isZero();
    }
}
