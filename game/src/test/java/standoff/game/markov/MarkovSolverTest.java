package standoff.game.markov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standoff.game.equilibrium.SearchLimit;

class MarkovSolverTest {
    static MarkovGame random(long seed, int positions, int players, int actions, double discount) {
        Random random = new Random(seed);
        double[] discounts = new double[players];
        Arrays.fill(discounts, discount);
        MarkovGame.Builder made =
                MarkovGame.of(IntStream.range(0, players).mapToObj(p -> "P" + p).toList(), discounts);
        int[] counts = new int[players];
        Arrays.fill(counts, actions);
        int cells = (int) Math.round(Math.pow(actions, players));
        for (int s = 0; s < positions; s++) {
            double[] payoffs = random.doubles((long) cells * players).toArray();
            int[][] to = new int[cells][];
            double[][] with = new double[cells][];
            for (int c = 0; c < cells; c++) {
                to[c] = IntStream.range(0, positions).toArray();
                double[] weight =
                        random.doubles(positions).map(u -> -Math.log(u)).toArray();
                double sum = Arrays.stream(weight).sum();
                with[c] = Arrays.stream(weight).map(w -> w / sum).toArray();
            }
            made.position(counts, payoffs, to, with);
        }
        return made.build();
    }

    @TestFactory
    Stream<DynamicTest> everyRandomGameGetsACertifiedEquilibrium() {
        return IntStream.range(0, 12)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    MarkovGame game = random(seed, 2 + seed % 5, 2 + seed % 2, 2 + seed % 3, 0.9);
                    MarkovEquilibrium found = new MarkovSolver().solve(game, SearchLimit.none());
                    assertThat(found.regret()).as(found.explanation()).isLessThan(1e-8);
                }));
    }

    @Test
    void aPlayerMayMixWhereOnlyWhatOthersDoElsewhereMakesHimIndifferent() {
        // in some of these games one player mixes at a position where the other does not, so that the log-odds of
        // the position do not follow from its own equations
        for (int seed = 100; seed < 140; seed++) {
            MarkovEquilibrium found = new MarkovSolver().solve(random(seed, 16, 2, 4, 0.95), SearchLimit.none());
            assertThat(found.regret())
                    .as("seed " + seed + ": " + found.explanation())
                    .isLessThan(1e-8);
        }
    }

    @Test
    void aQualityLadderOfThreeFirmsIsSolvedAlongItsTransitions() {
        MarkovGame game = QualityLadder.of(4);
        assertThat(game.valueRows()).isInstanceOf(SparseValueRows.class);
        MarkovEquilibrium found = new MarkovSolver().solve(game, SearchLimit.none());
        assertThat(found.regret()).as(found.explanation()).isLessThan(1e-8);
    }

    @Test
    void rowsAlongTransitionsAndRowsAsATableAreTheSameEquations() {
        MarkovGame game = QualityLadder.of(3);
        ValueRows sparse = new SparseValueRows(game.pattern(), game.near(), 3);
        ValueRows dense = new DenseValueRows(27, 3);
        Random random = new Random(1);
        for (ValueRows rows : List.of(sparse, dense)) {
            random.setSeed(1);
            for (int s = 0; s < 27; s++) {
                for (int p = 0; p < 3; p++) {
                    for (int t : game.near()[s])
                        for (int q = 0; q < 3; q++) rows.row(s, p)[q * 27 + t] += random.nextDouble() - 0.5;
                    rows.row(s, p)[p * 27 + s] += 10;
                    rows.row(s, p)[81] += random.nextDouble();
                }
                rows.settled(s);
            }
            for (int i = 0; i <= 81; i++) rows.lastRow()[i] += random.nextDouble();
            assertThat(rows.factor()).isTrue();
        }
        double[] right = random.doubles(82).toArray();
        assertThat(sparse.solve(right)).containsExactly(dense.solve(right), within(1e-12));
    }

    @Test
    void matchingPenniesThatGoOnForeverAreWorthHalfAnnuity() {
        // wins pay 1 and losses 0, each with probability 1/2, for ever at discount 4/5: 1/2 / (1 - 4/5) = 5/2
        MarkovGame.Builder made = MarkovGame.of(List.of("odd", "even"), 0.8, 0.8);
        made.position(
                new int[] {2, 2},
                new double[] {1, 0, 0, 1, 0, 1, 1, 0},
                new int[][] {{0}, {0}, {0}, {0}},
                new double[][] {{1}, {1}, {1}, {1}});
        MarkovEquilibrium found = new MarkovSolver().solve(made.build(), SearchLimit.none());
        assertThat(found.probabilities()).allSatisfy(p -> assertThat(p).isCloseTo(0.5, within(1e-9)));
        assertThat(found.values().getFirst().getFirst()).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void aSingleDeciderSolvesHisDecisionProblem() {
        // staying pays 1 for ever: 1 / (1 - 1/2) = 2; leaving pays 0 and then 3 for ever: 1/2 3 / (1 - 1/2) = 3
        MarkovGame.Builder made = MarkovGame.of(List.of("one"), 0.5);
        made.position(new int[] {2}, new double[] {1, 0}, new int[][] {{0}, {1}}, new double[][] {{1}, {1}});
        made.position(new int[] {1}, new double[] {3}, new int[][] {{1}}, new double[][] {{1}});
        MarkovEquilibrium found = new MarkovSolver().solve(made.build(), SearchLimit.none());
        assertThat(found.probabilities().get(1)).isCloseTo(1, within(1e-8));
        assertThat(found.values().get(0).get(0)).isCloseTo(3, within(1e-8));
    }

    @Test
    void aGameWithoutAFutureIsItsTable() {
        // the prisoner's dilemma with discount 0: both defect for 1
        MarkovGame.Builder made = MarkovGame.of(List.of("A", "B"), 0, 0);
        made.position(
                new int[] {2, 2},
                new double[] {2, 2, 3, 0, 0, 3, 1, 1},
                new int[][] {{0}, {0}, {0}, {0}},
                new double[][] {{1}, {1}, {1}, {1}});
        MarkovEquilibrium found = new MarkovSolver().solve(made.build(), SearchLimit.none());
        assertThat(found.probabilities().get(1)).isCloseTo(1, within(1e-8));
        assertThat(found.values().getFirst().getFirst()).isCloseTo(1, within(1e-8));
    }

    @Test
    void outOfTimeItSaysSoAndHandsOverTheBest() {
        MarkovEquilibrium found = new MarkovSolver()
                .solve(random(1, 6, 2, 3, 0.95), SearchLimit.within(Duration.ofNanos(1), System::nanoTime));
        assertThat(found.explanation()).contains("time limit");
        assertThat(found.regret()).isPositive();
    }

    @Test
    void chancesThatDoNotAddToOneAreRefused() {
        MarkovGame.Builder made = MarkovGame.of(List.of("A"), 0.5);
        assertThatThrownBy(
                        () -> made.position(new int[] {1}, new double[] {0}, new int[][] {{0}}, new double[][] {{0.5}}))
                .hasMessageContaining("adding to 1");
        assertThatThrownBy(() -> MarkovGame.of(List.of("A"), 1)).hasMessageContaining("below 1");
    }
}
