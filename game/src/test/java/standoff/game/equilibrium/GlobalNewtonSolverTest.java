package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;

class GlobalNewtonSolverTest extends SolverSpec {
    @Override
    Solver<Game> solver() {
        return Solvers.globalNewton();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theAnswerIsAmongAllEquilibriaOfASmallTable(long seed) {
        for (StrategicGame game :
                new StrategicGame[] {RandomGames.table(seed, 1, 2, 3, 2), RandomGames.table(seed, 1, 2, 2, 2, 2)}) {
            Equilibria all = new SupportSolver().solve(game);
            Equilibria answer = new GlobalNewtonSolver().solve(game);
            assertThat(answer.found()).as(answer.explanation()).isNotEmpty();
            if (!all.complete()) continue; // a support that could not be decided, because of ties
            assertThat(all.found())
                    .anySatisfy(e -> assertThat(e.profile()
                                    .distanceTo(answer.found().getFirst().profile()))
                            .isLessThan(1e-8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyRandomTableGetsAnEquilibriumAlsoWithTies(long seed) {
        for (int ties = 0; ties < 2; ties++)
            for (int[] shape : new int[][] {{12, 12}, {6, 6, 6}, {3, 4, 3, 4}, {2, 2, 2, 2, 2, 2}}) {
                StrategicGame game = RandomGames.table(seed, ties, shape);
                Equilibria answer = new GlobalNewtonSolver().solve(game);
                assertThat(answer.found()).as(answer.explanation()).isNotEmpty();
            }
    }

    @Test
    void differentBonusesLeadToDifferentEquilibria() {
        // chicken has three equilibria; the favoured pair decides which one the path comes to
        StrategicGame chicken = (StrategicGame) Catalog.game("schelling1960/chicken");
        var found = new HashSet<String>();
        for (long seed = 0; seed < 20; seed++)
            found.add(new GlobalNewtonSolver(1, seed)
                    .solve(chicken)
                    .found()
                    .getFirst()
                    .profile()
                    .toString());
        assertThat(found.size()).isGreaterThan(1);
    }

    @Test
    void aLostPathIsSaid() {
        StrategicGame game = RandomGames.table(3, 1, 5, 5, 5);
        SearchLimit limit = SearchLimit.none();
        limit.cancel();
        Equilibria answer = new GlobalNewtonSolver().solve(game, limit);
        assertThat(answer.found()).isEmpty();
        assertThat(answer.explanation()).contains("cancelled");
        assertThat(answer.best()).isPresent();
    }
}
