package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import standoff.game.StrategicGame;
import standoff.numerics.Rational;

class ParameterSweepTest {
    /// A table whose payoffs each move by up to a twentieth of their range from draw to draw.
    private static IntFunction<StrategicGame> around(long seed, int... sizes) {
        StrategicGame centre = RandomGames.table(seed, 1, sizes);
        return draw -> {
            Random random = new Random(1000 * seed + draw);
            List<Rational> payoffs = new ArrayList<>();
            List<List<String>> strategies = new ArrayList<>();
            for (int p = 0; p < centre.playerCount(); p++) strategies.add(centre.strategies(p));
            for (int cell = 0; cell < centre.cellCount(); cell++)
                for (int p = 0; p < centre.playerCount(); p++)
                    payoffs.add(centre.exactPayoff(cell, p).plus(Rational.of(random.nextInt(1001) - 500, 100)));
            return StrategicGame.exact("draw " + draw, "", centre.players(), strategies, payoffs);
        };
    }

    @Test
    void everyDrawGetsACertifiedEquilibriumAndMostByContinuation() {
        int continued = 0;
        for (int seed = 0; seed < 6; seed++) {
            IntFunction<StrategicGame> games = around(seed, 3, 3, 3);
            List<ParameterSweep.Swept> all = new ParameterSweep().solve(40, games, SearchLimit.none());
            assertThat(all).hasSize(40);
            for (int draw = 0; draw < all.size(); draw++) {
                Equilibria answer = all.get(draw).answer();
                assertThat(answer.found()).as(answer.explanation()).isNotEmpty();
                assertThat(answer.found().getFirst().holds(games.apply(draw))).isTrue();
                if (all.get(draw).continued()) continued++;
            }
        }
        assertThat(continued).isGreaterThan(120); // of 240
    }

    @Test
    void theSameDrawAgainIsTheSameEquilibrium() {
        StrategicGame game = around(3, 4, 4).apply(0);
        List<ParameterSweep.Swept> twice = new ParameterSweep().solve(2, draw -> game, SearchLimit.none());
        assertThat(twice.getLast().continued()).isTrue();
        assertThat(twice.getLast()
                        .answer()
                        .found()
                        .getFirst()
                        .profile()
                        .distanceTo(twice.getFirst().answer().found().getFirst().profile()))
                .isLessThan(1e-7);
    }

    @Test
    void aGameOfAnotherShapeStartsAnew() {
        IntFunction<StrategicGame> games =
                draw -> draw == 0 ? RandomGames.table(1, 1, 2, 2) : RandomGames.table(1, 1, 3, 3);
        assertThat(new ParameterSweep()
                        .solve(2, games, SearchLimit.none())
                        .getLast()
                        .continued())
                .isFalse();
    }

    @Test
    void outOfTimeThereAreFewerAnswers() {
        assertThat(new ParameterSweep()
                        .solve(10, around(1, 3, 3), SearchLimit.within(Duration.ofNanos(1), System::nanoTime)))
                .hasSizeLessThan(10);
    }
}
