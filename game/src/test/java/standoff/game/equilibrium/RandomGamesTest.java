package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import standoff.game.Game;

class RandomGamesTest {
    @Test
    void everyRandomGameGetsACertifiedEquilibrium() {
        check(0, 60);
    }

    @Test
    @Tag("long")
    void aThousandRandomGamesEachGetACertifiedEquilibrium() {
        check(60, 1000);
    }

    private static void check(int from, int to) {
        List<String> without = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Game game = RandomGames.numbered(number);
            Equilibria answer = Solvers.auto(game).solver().solve(game);
            if (answer.found().isEmpty()) without.add(number + " " + game + ": " + answer.explanation());
            for (Equilibrium found : answer.found())
                assertThat(found.holds(game)).as("game " + number).isTrue();
        }
        assertThat(without).isEmpty();
    }
}
