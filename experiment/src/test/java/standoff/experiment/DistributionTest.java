package standoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.experiment.Distribution.TwoPiece;
import standoff.experiment.Distribution.TwoPiece.Scale;
import standoff.numerics.random.Streams;

class DistributionTest {
    static Stream<Arguments> peers() {
        return Stream.of(
                Arguments.of(new Distribution.Uniform(-2, 5), UniformContinuousDistribution.of(-2, 5)),
                Arguments.of(new Distribution.Triangular(1, 2, 7), TriangularDistribution.of(1, 2, 7)),
                Arguments.of(new Distribution.Triangular(1, 1, 7), TriangularDistribution.of(1, 1, 7)),
                Arguments.of(new Distribution.Triangular(1, 7, 7), TriangularDistribution.of(1, 7, 7)),
                Arguments.of(new Distribution.Normal(3, 0.5), NormalDistribution.of(3, 0.5)),
                Arguments.of(new Distribution.LogNormal(3, 0.5), LogNormalDistribution.of(Math.log(3), 0.5)),
                Arguments.of(new Distribution.Beta(2, 5), BetaDistribution.of(2, 5)),
                Arguments.of(new Distribution.Beta(0.5, 0.5), BetaDistribution.of(0.5, 0.5)),
                Arguments.of(new Distribution.Beta(40, 3), BetaDistribution.of(40, 3)),
                Arguments.of(new Distribution.Beta(0.05, 12), BetaDistribution.of(0.05, 12)),
                Arguments.of(new Distribution.Beta(900, 2000), BetaDistribution.of(900, 2000)));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void commonsStatisticsAgrees(Distribution ours, ContinuousDistribution theirs) {
        for (double p = 0.0005; p < 1; p += 0.001) {
            double x = theirs.inverseCumulativeProbability(p);
            assertThat(ours.quantile(p)).as("quantile at %s", p).isCloseTo(x, within(1e-8 * Math.abs(x) + 1e-9));
            assertThat(ours.cdf(x)).as("cdf at %s", x).isCloseTo(theirs.cumulativeProbability(x), within(1e-11));
        }
    }

    static Stream<Distribution> continuous() {
        return Stream.concat(
                peers().map(peer -> (Distribution) peer.get()[0]),
                Stream.of(
                        new TwoPiece(7, 4, 14, Scale.LOG),
                        new TwoPiece(7, 4, 14, Scale.LINEAR),
                        new TwoPiece(0, 0, 3, Scale.LINEAR),
                        new TwoPiece(-1, -4, -1, Scale.LINEAR)));
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void theQuantileIsTheInverseOfTheDistributionFunction(Distribution distribution) {
        double before = Double.NEGATIVE_INFINITY;
        for (double p = 1e-6; p < 1; p += 0.0009999) {
            double x = distribution.quantile(p);
            assertThat(x).isGreaterThanOrEqualTo(before);
            boolean onAnAtom = distribution.cdf(Math.nextDown(x)) <= p && p <= distribution.cdf(Math.nextUp(x));
            if (!onAnAtom) assertThat(distribution.cdf(x)).isCloseTo(p, within(4e-12));
            before = x;
        }
    }

    /// Kolmogorov and Smirnov: D sqrt(n) of 20,000 draws is above 1.95 in one sample in a thousand; fourteen
    /// samples.
    @ParameterizedTest
    @MethodSource("continuous")
    void drawsFollowTheDistribution(Distribution distribution) {
        int n = 20_000;
        var draws = new double[n];
        Streams run = Streams.of(2026);
        for (int i = 0; i < n; i++)
            draws[i] = distribution.quantile(run.future(i).uniform(1, 0, 0));
        Arrays.sort(draws);
        double distance = 0;
        for (int i = 0; i < n; i++) {
            if (i + 1 < n && draws[i + 1] == draws[i]) continue; // within an atom
            double share = distribution.cdf(draws[i]);
            distance = Math.max(distance, Math.abs((i + 1.) / n - share));
        }
        assertThat(distance * Math.sqrt(n)).isLessThan(1.95);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aToBAroundAValueIsItsNinetyPerCentIntervalAndMedian(double value, double low, double high, Scale scale) {
        var distribution = new TwoPiece(value, low, high, scale);
        assertThat(distribution.quantile(0.05)).isCloseTo(low, within(1e-14 * Math.abs(low)));
        assertThat(distribution.quantile(0.5)).isEqualTo(value);
        assertThat(distribution.quantile(0.95)).isCloseTo(high, within(1e-14 * Math.abs(high)));
        assertThat(distribution.cdf(low)).isCloseTo(0.05, within(1e-14));
        assertThat(distribution.cdf(value)).isEqualTo(0.5);
        assertThat(distribution.cdf(high)).isCloseTo(0.95, within(1e-14));
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of(7, 4, 14, Scale.LOG),
                Arguments.of(15e6, 12e6, 18e6, Scale.LOG),
                Arguments.of(1e-9, 1e-12, 2e-9, Scale.LOG),
                Arguments.of(7, 4, 14, Scale.LINEAR),
                Arguments.of(-0.5, -2, 1, Scale.LINEAR));
    }

    @Test
    void equalHalvesMakeThePlainNormalAndLognormalLaw() {
        var linear = new TwoPiece(10, 6, 14, Scale.LINEAR);
        var normal = new Distribution.Normal(10, 4 / 1.6448536269514722);
        var log = new TwoPiece(10, 5, 20, Scale.LOG);
        var logNormal = new Distribution.LogNormal(10, Math.log(2) / 1.6448536269514722);
        for (double p = 0.001; p < 1; p += 0.001) {
            assertThat(linear.quantile(p)).isCloseTo(normal.quantile(p), within(1e-13));
            assertThat(log.quantile(p)).isCloseTo(logNormal.quantile(p), within(1e-12));
            assertThat(log.cdf(20 * p)).isCloseTo(logNormal.cdf(20 * p), within(1e-14));
        }
    }

    @Test
    void closedFormsHold() {
        assertThat(new Distribution.Fixed(3).quantile(0.2)).isEqualTo(3);
        assertThat(new Distribution.Fixed(3).cdf(2.9)).isEqualTo(0);
        assertThat(new Distribution.Triangular(0, 1, 2).quantile(0.125)).isEqualTo(0.5); // x^2 / 2
        assertThat(new Distribution.LogNormal(4, 1).quantile(0.5)).isEqualTo(4);
        // I_x(a, 1) = x^a and I_x(1, b) = 1 - (1 - x)^b
        assertThat(new Distribution.Beta(3, 1).quantile(0.027)).isCloseTo(0.3, within(1e-15));
        assertThat(new Distribution.Beta(1, 2).quantile(0.36)).isCloseTo(0.2, within(1e-15));
        assertThat(new Distribution.Beta(3, 1).cdf(0.5)).isCloseTo(0.125, within(1e-15));
        // arcsine law: (2 / pi) arcsin(sqrt(x)) = 1/3 at 1/4
        assertThat(new Distribution.Beta(0.5, 0.5).cdf(0.25)).isCloseTo(1 / 3., within(1e-14));
        // a very skewed one: x = (p a B(a, b))^(1/a) near 0
        assertThat(new Distribution.Beta(0.01, 1).quantile(0.5)).isCloseTo(Math.pow(2, -100), within(1e-42));
    }

    @Test
    void weightsBecomeSharesAndZeroWeightsAreNeverDrawn() {
        var colours = new Distribution.Discrete(List.of(0., 5., 3., 2., 0.));
        assertThat(colours.weights()).containsExactly(0., 0.5, 0.3, 0.2, 0.);
        assertThat(List.of(
                        colours.quantile(1e-300),
                        colours.quantile(0.499),
                        colours.quantile(0.501),
                        colours.quantile(0.799),
                        colours.quantile(0.801),
                        colours.quantile(1 - 0x1p-53)))
                .containsExactly(1., 1., 2., 2., 3., 3.);
        assertThat(List.of(colours.cdf(-1), colours.cdf(0), colours.cdf(1.5), colours.cdf(4), colours.cdf(9)))
                .containsExactly(0., 0., 0.5, 1., 1.);
    }

    @Test
    void impossibleParametersAreRefused() {
        refused(() -> new Distribution.Fixed(Double.NaN), "value: expected a finite number, found NaN");
        refused(() -> new Distribution.Uniform(2, 1), "uniform: expected an end above 2.0, found 1.0");
        refused(() -> new Distribution.Triangular(0, 3, 2), "triangular: expected the mode from 0.0 to 2.0, found 3.0");
        refused(() -> new Distribution.Normal(0, 0), "deviation: expected a number above 0, found 0.0");
        refused(() -> new Distribution.LogNormal(-1, 1), "median: expected a number above 0, found -1.0");
        refused(() -> new Distribution.Beta(0, 1), "alpha: expected a number above 0, found 0.0");
        refused(() -> new Distribution.Discrete(List.of()), "weights: expected one above 0 at least, found []");
        refused(() -> new Distribution.Discrete(List.of(1., -1.)), "weights: expected numbers of 0 or more");
        refused(() -> new TwoPiece(5, 6, 7, Scale.LINEAR), "two-piece: expected the value from 6.0 to 7.0, found 5.0");
        refused(() -> new TwoPiece(5, 7, 3, Scale.LINEAR), "two-piece: expected an end above 7.0, found 3.0");
        refused(() -> new TwoPiece(5, 0, 7, Scale.LOG), "two-piece in logarithms: expected low > 0, found 0.0");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String because) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(because);
    }
}
