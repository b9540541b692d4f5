package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputSamplerTest {
    private static final Provenance SOURCE = new Provenance("assumed, because it is a test", Mark.JUDGEMENT);
    private static final Distribution SKEWED = new Distribution.LogNormal(1, 1);

    private static Uncertainty uncertain(String name, Domain domain, Distribution distribution) {
        return new Uncertainty(name, name, "-", domain, 1, distribution, SOURCE);
    }

    private static Uncertainty real(String name) {
        return uncertain(name, new Domain.Real(0, 1e9), SKEWED);
    }

    private record Drawn(List<Input> inputs, List<RankCorrelation> correlations) implements Model {
        @Override
        public ModelId id() {
            return new ModelId("drawn", "1");
        }

        @Override
        public List<Measure> measures() {
            return List.of();
        }

        @Override
        public void run(Future future, Recorder recorder) {}
    }

    private static InputSampler sampler(List<RankCorrelation> correlations, Input... inputs) {
        return InputSampler.of(new Plan(new Drawn(List.of(inputs), correlations), 9, 10_000, Sampling.VARIED, 0));
    }

    private static double[] draws(InputSampler sampler, int ordinal, int n) {
        return IntStream.range(0, n)
                .mapToDouble(k -> sampler.future(k).drawn().value(ordinal))
                .toArray();
    }

    @Test
    void anInputAddedToAModelLeavesTheDrawsOfTheOthersAlone() {
        InputSampler before = sampler(List.of(), real("a"), real("b"));
        InputSampler after = sampler(List.of(), real("c"), real("b"), real("a"));
        for (int future = 0; future < 100; future++) {
            assertThat(after.future(future).drawn().value(2))
                    .isEqualTo(before.future(future).drawn().value(0));
            assertThat(after.future(future).drawn().value(1))
                    .isEqualTo(before.future(future).drawn().value(1));
            assertThat(before.future(future).drawn().value(0))
                    .isNotEqualTo(before.future(future).drawn().value(1));
        }
    }

    @Test
    void leversAndFixedRunsKeepTheStatedValues() {
        var lever = new Lever("l", "l", "-", new Domain.Real(0, 9), 4, SOURCE);
        assertThat(sampler(List.of(), lever).future(7).drawn().toArray()).containsExactly(4);
        var correlated = new Drawn(List.of(real("a"), real("b")), List.of(new RankCorrelation("a", "b", 0.5)));
        assertThat(InputSampler.of(new Plan(correlated, 1, 10, Sampling.FIXED, 0))
                        .future(3)
                        .drawn()
                        .toArray())
                .containsExactly(1, 1);
    }

    @Test
    void drawsBeyondADomainMoveToItsNearestValue() {
        double[] clipped = draws(sampler(List.of(), uncertain("a", new Domain.Real(0.5, 2), SKEWED)), 0, 1000);
        assertThat(Arrays.stream(clipped).min()).hasValue(0.5);
        assertThat(Arrays.stream(clipped).max()).hasValue(2);
        double[] whole = draws(sampler(List.of(), uncertain("a", new Domain.Whole(1, 3), SKEWED)), 0, 1000);
        assertThat(whole).containsOnly(1, 2, 3);
    }

    /// Shares .2 and .5 of 10,000 draws: standard errors .004 and .005; bounds of four.
    @Test
    void choicesAndSwitchesAreDrawnByTheirWeights() {
        var choice = uncertain(
                "c", new Domain.Choice(List.of("x", "y", "z")), new Distribution.Discrete(List.of(3., 5., 2.)));
        var either = uncertain("s", new Domain.Switch(), new Distribution.Discrete(List.of(1., 1.)));
        InputSampler sampler = sampler(List.of(), choice, either);
        double[] labels = draws(sampler, 0, 10_000);
        assertThat(labels).containsOnly(0, 1, 2);
        assertThat(Arrays.stream(labels).filter(label -> label == 2).count() / 1e4)
                .isCloseTo(0.2, within(0.016));
        assertThat(Arrays.stream(draws(sampler, 1, 10_000)).average().orElse(0)).isCloseTo(0.5, within(0.02));
        assertThatThrownBy(() -> uncertain("s", new Domain.Switch(), SKEWED))
                .hasMessageStartingWith("s: expected a weight for each value of Switch[], found LogNormal");
        assertThatThrownBy(() -> uncertain(
                        "c", new Domain.Choice(List.of("x", "y")), new Distribution.Discrete(List.of(1., 1., 1.))))
                .hasMessageStartingWith("c: expected a weight for each value of Choice");
    }

    /// The standard error of a sample's rank correlation is about (1 - rho^2) / sqrt(n) <= .01; bounds of four.
    @Test
    void rankCorrelationsAreMetAndMarginsKept() {
        List<RankCorrelation> pairs = List.of(
                new RankCorrelation("a", "b", 0.7),
                new RankCorrelation("c", "b", -0.4),
                new RankCorrelation("d", "e", 0.99));
        Input[] inputs = Stream.of("a", "b", "free", "c", "d", "e")
                .map(InputSamplerTest::real)
                .toArray(Input[]::new);
        InputSampler sampler = sampler(pairs, inputs);
        double[][] columns =
                IntStream.range(0, 6).mapToObj(i -> draws(sampler, i, 10_000)).toArray(double[][]::new);
        assertThat(rankCorrelation(columns[0], columns[1])).isCloseTo(0.7, within(0.04));
        assertThat(rankCorrelation(columns[1], columns[3])).isCloseTo(-0.4, within(0.04));
        assertThat(rankCorrelation(columns[4], columns[5])).isCloseTo(0.99, within(0.002));
        assertThat(rankCorrelation(columns[0], columns[3])).isCloseTo(0, within(0.04));
        assertThat(rankCorrelation(columns[1], columns[2])).isCloseTo(0, within(0.04));
        for (double[] column : columns) {
            double[] sorted = column.clone();
            Arrays.sort(sorted);
            assertThat(Math.log(sorted[5000])).isCloseTo(0, within(4 * 1.2533 / 100)); // sqrt(pi / 2) / sqrt(n)
        }
        InputSampler free = sampler(List.of(), inputs);
        for (int ordinal : new int[] {0, 2, 4})
            assertThat(draws(sampler, ordinal, 100)).containsExactly(draws(free, ordinal, 100));
    }

    private static double rankCorrelation(double[] x, double[] y) {
        int[] ranksOfX = ranks(x), ranksOfY = ranks(y);
        double n = x.length, squares = 0;
        for (int i = 0; i < x.length; i++) squares += Math.pow(ranksOfX[i] - ranksOfY[i], 2);
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static int[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i)
                .toArray();
        var ranks = new int[values.length];
        for (int rank = 0; rank < order.length; rank++) ranks[order[rank]] = rank;
        return ranks;
    }

    @Test
    void correlationsThatCannotHoldTogetherAreRefusedByName() {
        List<RankCorrelation> impossible = List.of(
                new RankCorrelation("x", "y", 0.1),
                new RankCorrelation("a", "b", 0.9),
                new RankCorrelation("b", "c", 0.9),
                new RankCorrelation("a", "c", -0.9));
        assertThatThrownBy(() -> sampler(impossible, real("x"), real("y"), real("a"), real("b"), real("c")))
                .hasMessage("these rank correlations cannot hold together: a with b 0.9, b with c 0.9, a with c -0.9;"
                        + " bring one of them closer to 0");
    }

    @Test
    void correlationsOfLeversStrangersAndRepeatedPairsAreRefused() {
        var lever = new Lever("l", "l", "-", new Domain.Real(0, 9), 4, SOURCE);
        var withLever = List.of(new RankCorrelation("a", "l", 0.5));
        assertThatThrownBy(() -> sampler(withLever, real("a"), lever))
                .hasMessage("rank correlation of a with l 0.5: expected two uncertain inputs, found l");
        var twice = List.of(new RankCorrelation("a", "b", 0.5), new RankCorrelation("b", "a", 0.4));
        assertThatThrownBy(() -> sampler(twice, real("a"), real("b")))
                .hasMessage("rank correlation of b with a 0.4: the pair is stated twice");
        assertThatThrownBy(() -> sampler(List.of(), real("a"), real("a")))
                .hasMessage("two inputs are called a: they would draw alike");
    }
}
