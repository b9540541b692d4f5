package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import standoff.game.SampleGames;
import standoff.game.StrategicGame;

class BimatrixSolverTest {
    @Test
    void vonStengelsSixBySixHasSeventyFiveEquilibria() {
        StrategicGame game =
                SampleGames.table("gambit/catalog/journals/dcg/vonstengel1999/6x6_game_with_75_eq_small_payoffs.nfg");
        Equilibria all = new BimatrixSolver().solve(game);
        assertThat(all.complete()).isTrue();
        assertThat(all.found()).hasSize(75).allMatch(e -> e.certificate().isExactlyZero());
    }

    @Test
    void winkelsDegenerateGameHasTwelveExtremeEquilibria() {
        Equilibria all = new BimatrixSolver().solve(SampleGames.table("gambit/contrib/games/winkels.nfg"));
        assertThat(all.found()).hasSize(12);
    }

    @Test
    void inTheZeroGameEveryPureProfileIsExtremeInOneComponent() {
        Equilibria all = new BimatrixSolver()
                .solve(StrategicGame.bimatrix("zero", new long[][] {{0, 0}, {0, 0}}, new long[][] {{0, 0}, {0, 0}}));
        assertThat(all.found())
                .hasSize(4)
                .allMatch(e -> "1".equals(e.parameters().get("component")));
    }

    @Test
    void theCountInGamesWithoutTiesIsOdd() {
        for (long seed = 0; seed < 30; seed++) {
            java.util.Random random = new java.util.Random(seed);
            long[][] a = new long[4][5];
            long[][] b = new long[4][5];
            for (int i = 0; i < 4; i++)
                for (int j = 0; j < 5; j++) {
                    a[i][j] = random.nextInt(1_000_000);
                    b[i][j] = random.nextInt(1_000_000);
                }
            Equilibria all = new BimatrixSolver().solve(StrategicGame.bimatrix("random", a, b));
            assertThat(all.found().size() % 2).as("seed " + seed).isEqualTo(1); // Wilson 1971
        }
    }

    @Test
    void everyPathOfThePriorsEndsAtAListedEquilibrium() {
        StrategicGame game =
                SampleGames.table("gambit/catalog/journals/dcg/vonstengel1999/6x6_game_with_75_eq_small_payoffs.nfg");
        Equilibria all = new BimatrixSolver().solve(game);
        Equilibria some = new TracingSolver(200, 3).solve(game);
        assertThat(some.found()).hasSizeGreaterThan(5);
        for (Equilibrium found : some.found())
            assertThat(all.found()).anyMatch(e -> e.profile().equals(found.profile()));
    }
}
