package standoff.game.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.ExtensiveGame;
import standoff.game.ReducedForm;
import standoff.game.StrategicGame;
import standoff.game.catalog.Catalog;
import standoff.game.equilibrium.CorrelatedSolver.Notion;
import standoff.game.profile.CorrelatedPlan;
import standoff.game.profile.Profile;

class CorrelatedSolverTest {
    private static final StrategicGame AUMANN =
            StrategicGame.bimatrix("Aumann (1974)", new long[][] {{6, 2}, {7, 0}}, new long[][] {{6, 7}, {2, 0}});

    @Test
    void aumannsLotteryPaysMoreThanAnyMixtureOfNashEquilibria() {
        // half (6, 6), a quarter each of (2, 7) and (7, 2): 3 + 1/2 + 7/4 = 21/4 each
        CorrelatedSolver.Answer answer = new CorrelatedSolver(Notion.CORRELATED).solve(AUMANN, SearchLimit.none());
        CorrelatedPlan plan = answer.plan().orElseThrow();
        assertThat(plan.payoff(AUMANN, 0) + plan.payoff(AUMANN, 1)).isCloseTo(10.5, within(1e-6));
        assertThat(plan.shares().get(0)).isCloseTo(0.5, within(1e-6));
        assertThat(answer.regret()).isLessThan(1e-7);
    }

    @Test
    void weightsTurnTheSearchToOnePlayer() {
        CorrelatedPlan plan = new CorrelatedSolver(Notion.CORRELATED, List.of(1.0, 0.0))
                .solve(AUMANN, SearchLimit.none())
                .plan()
                .orElseThrow();
        assertThat(plan.payoff(AUMANN, 0)).isCloseTo(7, within(1e-6)); // the equilibrium (7, 2)
    }

    @Test
    void aNashEquilibriumIsACorrelatedOne() {
        StrategicGame game = RandomGames.table(5, 1, 3, 4, 3);
        Profile nash = new LogitSolver().solve(game).found().getFirst().profile();
        List<Double> shares = new ArrayList<>();
        for (int cell = 0; cell < game.cellCount(); cell++) {
            double share = 1;
            for (int p = 0; p < 3; p++) share *= nash.probability(game.firstAction(p) + game.strategyIn(cell, p));
            shares.add(share);
        }
        assertThat(new CorrelatedPlan(shares).regret(game)).isLessThan(1e-6);
    }

    /// Fewer chances to turn away leave more lotteries: the best coarse one pays at least what the best correlated
    /// one does, and that at least what the best of all Nash equilibria does.
    @TestFactory
    Stream<DynamicTest> weakerNotionsPayNoLess() {
        return IntStream.range(0, 12)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    StrategicGame game = RandomGames.table(seed, seed % 3, 3, 4);
                    double nash = new BimatrixSolver()
                            .solve(game).found().stream()
                                    .mapToDouble(e -> e.certificate().payoffs().get(0)
                                            + e.certificate().payoffs().get(1))
                                    .max()
                                    .orElseThrow();
                    double correlated = welfare(game, Notion.CORRELATED);
                    assertThat(correlated).isGreaterThanOrEqualTo(nash - 1e-5);
                    assertThat(welfare(game, Notion.COARSE)).isGreaterThanOrEqualTo(correlated - 1e-5);
                }));
    }

    private static double welfare(StrategicGame game, Notion notion) {
        CorrelatedSolver.Answer answer = new CorrelatedSolver(notion).solve(game, SearchLimit.none());
        assertThat(answer.regret()).isLessThan(1e-6 * (1 + game.payoffSpread()));
        CorrelatedPlan plan = answer.plan().orElseThrow();
        double sum = 0;
        for (int p = 0; p < game.playerCount(); p++) sum += plan.payoff(game, p);
        return sum;
    }

    @TestFactory
    Stream<DynamicTest> inTreesActionByActionAllowsNoLessThanAllAtOnce() {
        return Stream.of(
                        "chokreps1987/beer-quiche",
                        "selten1975/horse",
                        "rosenthal1981/centipede",
                        "myerson1991/card-game")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    ExtensiveGame tree = (ExtensiveGame) Catalog.game(name);
                    CorrelatedSolver.Answer answer =
                            new CorrelatedSolver(Notion.EXTENSIVE_FORM).solve(tree, SearchLimit.none());
                    assertThat(answer.regret()).isLessThan(1e-6 * (1 + tree.payoffSpread()));
                    StrategicGame table = ReducedForm.of(tree).table();
                    double sum = 0;
                    for (int p = 0; p < table.playerCount(); p++)
                        sum += answer.plan().orElseThrow().payoff(table, p);
                    assertThat(sum).isGreaterThanOrEqualTo(welfare(table, Notion.CORRELATED) - 1e-5);
                }));
    }

    @Test
    void aWeightForEachPlayerIsExpected() {
        assertThatThrownBy(() -> new CorrelatedSolver(Notion.COARSE, List.of(1.0)).solve(AUMANN, SearchLimit.none()))
                .hasMessageContaining("expected a weight for each of 2 players, found 1");
    }

    @Test
    void commitmentPaysTheLeaderAtLeastHisBestEquilibrium() {
        for (int seed = 0; seed < 12; seed++) {
            StrategicGame game = RandomGames.table(seed, seed % 3, 4, 3);
            double nash = new BimatrixSolver()
                    .solve(game).found().stream()
                            .mapToDouble(e -> e.certificate().payoffs().get(0))
                            .max()
                            .orElseThrow();
            CommitmentSolver.Answer answer =
                    new CommitmentSolver(0).solve(game, SearchLimit.none()).orElseThrow();
            assertThat(answer.payoff()).as("seed " + seed).isGreaterThanOrEqualTo(nash - 1e-5);
            assertThat(answer.loss()).isLessThan(1e-6);
        }
    }

    @Test
    void conitzerAndSandholmsLeaderGainsByMixing() {
        // Conitzer and Sandholm (2006), figure 1: up is dominant and (up, left) pays 2; half and half, to which
        // right is still a best reply, pays 1/2 4 + 1/2 3 = 7/2
        StrategicGame game =
                StrategicGame.bimatrix("commitment", new long[][] {{2, 4}, {1, 3}}, new long[][] {{1, 0}, {0, 1}});
        CommitmentSolver.Answer answer =
                new CommitmentSolver(0).solve(game, SearchLimit.none()).orElseThrow();
        assertThat(answer.payoff()).isCloseTo(3.5, within(1e-6));
        assertThat(answer.profile().probability(0)).isCloseTo(0.5, within(1e-6));
    }
}
