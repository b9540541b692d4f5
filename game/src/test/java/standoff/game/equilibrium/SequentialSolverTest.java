package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.ExtensiveGame;
import standoff.game.catalog.Catalog;
import standoff.game.profile.Certificate;

class SequentialSolverTest {
    @TestFactory
    Stream<DynamicTest> assessmentsAreRationalAndConsistent() {
        return List.of(
                        "kuhn1950/poker",
                        "selten1975/horse",
                        "selten1978/entry",
                        "rosenthal1981/centipede",
                        "chokreps1987/beer-quiche",
                        "bagwell1995/observed-commitment",
                        "myerson1991/card-game")
                .stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    ExtensiveGame game = (ExtensiveGame) Catalog.game(name);
                    Assessment found = solve(game);
                    assertThat(found.irrationality()).isLessThan(1e-8 * (1 + game.payoffSpread()));
                    assertThat(found.inconsistencyOnPath()).isLessThan(1e-9);
                    assertThat(Certificate.rounded(game, found.profile()).regret())
                            .isLessThan(1e-7);
                    if (!name.startsWith("selten1975"))
                        assertThat(SubgamePerfectSolver.regretInSubgames(game, found.profile()))
                                .isLessThan(1e-7);
                }));
    }

    @Test
    void atSeltensHorseTheSecondPlayerIsRationalWhereHeIsNotReached() {
        // the equilibria that pay (3, 2, 2) are not sequential: player 2 would play L for 4
        Assessment found = solve((ExtensiveGame) Catalog.game("selten1975/horse"));
        assertThat(found.profile().probability(0)).isCloseTo(1, within(1e-9)); // R
        assertThat(found.profile().probability(2)).isCloseTo(1, within(1e-9)); // R
        assertThat(found.profile().probability(4)).isLessThanOrEqualTo(0.25 + 1e-9); // 3 plays R at most with 1/4
    }

    @Test
    void beliefsAddToOneAtEveryInformationSet() {
        ExtensiveGame game = (ExtensiveGame) Catalog.game("chokreps1987/beer-quiche");
        Assessment found = solve(game);
        double[] sum = new double[game.setCount()];
        for (int node = 0; node < game.nodeCount(); node++)
            if (!game.isTerminal(node) && game.set(node) < sum.length) sum[game.set(node)] += found.belief(node);
        for (double s : sum) assertThat(s).isCloseTo(1, within(1e-12));
    }

    private static Assessment solve(ExtensiveGame game) {
        return new SequentialSolver()
                .solve(game, SearchLimit.none())
                .assessment()
                .orElseThrow();
    }
}
