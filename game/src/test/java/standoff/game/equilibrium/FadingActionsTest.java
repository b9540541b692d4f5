package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.game.StrategicGame;

class FadingActionsTest {
    private final StrategicGame game = RandomGames.table(1, 1, 3, 2);

    /// Logarithms of 0.89, 0.1, 0.01 - a little, 0.5, 0.5.
    private final double[] log = {-0.117, -2.303, -4.62, -0.693, -0.693};

    @Test
    void whatFallsFastFadesHoweverLikelyItStillIs() {
        double[] drift = {0.3, -1.2, -4, 0, 0};
        List<boolean[]> guesses = FadingActions.guesses(game, log, drift, 20);
        assertThat(guesses.getFirst()).containsExactly(false, true, true, false, false);
        // 0.1 still falls: guesses by size, which would keep it, wait
        assertThat(guesses).hasSize(1);
    }

    @Test
    void whatIsSmallAndStaysMayFadeOrNot() {
        double[] drift = {0, 0, -0.1, 0, 0};
        List<boolean[]> guesses = FadingActions.guesses(game, log, drift, 20);
        assertThat(guesses).hasSize(2);
        assertThat(guesses.getFirst()).containsExactly(false, false, false, false, false);
        assertThat(guesses.getLast()).containsExactly(false, false, true, false, false);
    }

    @Test
    void farAlongTheBranchGuessesDoNotWait() {
        double[] drift = {0, -0.9, -0.1, 0, 0};
        assertThat(FadingActions.guesses(game, log, drift, 20)).hasSize(1);
        // by fall: 0.1 fades; by size: 0.01 fades; by less: none does
        assertThat(FadingActions.guesses(game, log, drift, 1000)).hasSize(3);
    }

    @Test
    void somethingStaysAtEveryInformationSet() {
        double[] drift = {-1, -2, -3, -1, -1};
        for (boolean[] guess : FadingActions.guesses(game, log, drift, 20)) {
            assertThat(guess[0]).isFalse();
            assertThat(guess[3] && guess[4]).isFalse();
        }
    }
}
