package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import standoff.game.StrategicGame;

class BimatrixSolverTest {
    /// Each subset of the six strategies, played evenly by both, is an equilibrium: 2^6 - 1 = 63 of them.
    @Test
    void theGameOfMeetingInOneOfSixPlacesHasSixtyThreeEquilibria() {
        Equilibria all = new BimatrixSolver().solve(meeting(6));
        assertThat(all.complete()).isTrue();
        assertThat(all.found()).hasSize(63).allMatch(e -> e.certificate().isExactlyZero());
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
            Random random = new Random(seed);
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
        Equilibria all = new BimatrixSolver().solve(meeting(6));
        Equilibria some = new TracingSolver(200, 3).solve(meeting(6));
        assertThat(some.found()).hasSizeGreaterThan(5);
        for (Equilibrium found : some.found())
            assertThat(all.found()).anyMatch(e -> e.profile().equals(found.profile()));
    }

    /// Both get 1 where they choose the same place, else nothing.
    private static StrategicGame meeting(int places) {
        long[][] same = new long[places][places];
        for (int i = 0; i < places; i++) same[i][i] = 1;
        return StrategicGame.bimatrix("meeting", same, same);
    }
}
