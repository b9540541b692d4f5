package standoff.race.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.numerics.random.Streams;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.Parameter;
import standoff.race.world.TestValues;
import standoff.race.world.World;

class IntelligenceTest {
    private static final double GROWTH = 2;

    private final Nation watcher = new Nation(0, "A", "Aster", true, true);
    private final Nation target = new Nation(1, "B", "Boreal", true, true);
    private final World world = new World(List.of(watcher, target), 7, 700);
    private final Intelligence intelligence = new Intelligence(world);

    /// A target that grows at 2 nats a year for `years`, watched by a service with these values.
    private Pair watched(TestValues values, long future, double years) {
        Streams streams = Streams.of(7).future(future);
        world.begin(values, false, streams);
        target.capability = 0;
        target.growth = GROWTH;
        target.opacity = .5;
        target.effectiveSites = 12;
        target.computeGrowth = 1;
        target.beginHistory(world.steps, GROWTH);
        watcher.beginHistory(world.steps, GROWTH);
        intelligence.begin(world, values, streams);
        for (int step = 1; step <= years / world.dt; step++) {
            world.tick();
            intelligence.advance(world, streams, world.events);
            target.capability = GROWTH * step * world.dt;
            target.note(step);
        }
        return world.pair(0, 1);
    }

    private static TestValues exact() {
        return new TestValues()
                .with(Intelligence.SIGMA, 1e-9)
                .with(Intelligence.BIAS, 0)
                .with(Intelligence.AGE, 0)
                .with(Intelligence.FIRST_SD, 0);
    }

    @Test
    void withoutErrorBiasAndAgeTheBeliefIsTheTruth() {
        Pair pair = watched(exact(), 0, 5);
        // the last report told the state at the start of its step: at most five weeks of growth ago, and extrapolated
        // by none
        double sinceReport = GROWTH * 5 * world.dt;
        assertThat(pair.mean).isEqualTo(target.capability, within(sinceReport));
        assertThat(pair.growth).isEqualTo(GROWTH, within(1e-6));
    }

    @Test
    void ageAloneDoesNotMisleadASteadyWatcher() {
        Pair fresh = watched(exact(), 0, 5);
        double mean = fresh.mean;
        Pair aged = watched(exact().with(Intelligence.AGE, 6), 0, 5);
        assertThat(aged.mean).isEqualTo(mean, within(1e-6));
    }

    @Test
    void aConstantBiasIsBelieved() {
        Pair pair = watched(exact().with(Intelligence.BIAS, .5), 0, 8);
        assertThat(pair.mean - target.capability).isEqualTo(.5, within(.25));
    }

    /// Mean square error of the belief over many futures after eight years.
    private double meanSquareError(Parameter parameter, double value) {
        double sum = 0;
        int futures = 400;
        for (int future = 0; future < futures; future++) {
            Pair pair = watched(new TestValues().with(Intelligence.BIAS, 0).with(parameter, value), future, 8);
            double error = pair.mean - target.capability;
            sum += error * error;
        }
        return sum / futures;
    }

    @Test
    void persistentErrorDoesNotAverageOutAndFreshErrorDoes() {
        double persistent = meanSquareError(Intelligence.PERSISTENCE, 1);
        double fresh = meanSquareError(Intelligence.PERSISTENCE, 0);
        // sd of a mean square over 400 futures is 7 %; the two differ by far more (fixed seed)
        assertThat(persistent).isGreaterThan(2 * fresh);
    }

    /// The variance of a belief depends on the scatter of reports and on no luck while growth is never learned. The
    /// target's opacity is .5 and sigma .8: full collection, where sigma is stated for .5, makes it .8 (1 - w)/(1 -
    /// .5 w), and an opacity of .5, where it is stated for 0, .8 (1 + .5 w).
    @Test
    void theScatterFollowsOpacityAndCollectionByTheirWeights() {
        for (double w : new double[] {.2, .5, .8}) {
            double collected = variance(
                    new TestValues().with(Intelligence.COLLECTION_WEIGHT, w).with(Intelligence.COLLECTION, 1));
            double stated = variance(new TestValues().with(Intelligence.SIGMA, .8 * (1 - w) / (1 - .5 * w)));
            assertThat(collected).isEqualTo(stated, within(1e-12));
            double opaque = variance(
                    new TestValues().with(Intelligence.OPACITY_WEIGHT, 5 * w).with(Intelligence.SIGMA_OPACITY, 0));
            assertThat(opaque)
                    .isEqualTo(variance(new TestValues().with(Intelligence.SIGMA, .8 * (1 + 2.5 * w))), within(1e-12));
        }
    }

    /// Of the belief after two years, with growth never learned.
    private double variance(TestValues values) {
        return watched(values.with(Intelligence.SLOPE_GAIN, 0), 3, 2).variance;
    }

    @Test
    void perfectIntelligenceIsTheTruth() {
        Pair pair = watched(new TestValues().with(Intelligence.BELIEF, Intelligence.PERFECT), 3, 3);
        assertThat(pair.variance).isZero();
        assertThat(pair.mean).isEqualTo(target.capability, within(GROWTH * world.dt + 1e-12));
    }

    @Test
    void theFreshErrorIsStandardisedWithAFatRightTail() {
        double sum = 0;
        double squares = 0;
        int above = 0;
        int n = 200_000;
        Streams streams = Streams.of(11);
        FatTail tail = new FatTail(.15);
        for (int i = 0; i < n; i++) {
            double f = tail.draw(0, i, streams);
            sum += f;
            squares += f * f;
            if (f > 2.5) above++;
        }
        // four standard errors: .009 for the mean, about .03 for the variance (fixed seed; false alarm 1 in 15,000)
        assertThat(sum / n).isEqualTo(0, within(.009));
        assertThat(squares / n).isEqualTo(1, within(.03));
        // a normal law has .6 % beyond 2.5
        assertThat((double) above / n).isGreaterThan(.035);
    }

    /// What the parameter's source says of .85 N(0, .2^2) + .15 N(.9, .5^2), in 100,000 draws with a fixed seed: the
    /// tolerances are four standard errors and the rounding of the figures.
    @Test
    void theMixtureHasTheErrorsOfTheFourteenEstimates() {
        int samples = 8000;
        double[] errors = new double[14 * samples];
        double[] largest = new double[samples];
        Streams streams = Streams.of(12);
        FatTail tail = new FatTail(.15);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < errors.length; i++) {
            double error = .2 * (tail.mean() + tail.deviation() * tail.draw(0, i, streams));
            sum += error;
            squares += error * error;
            errors[i] = Math.abs(StrictMath.expm1(error));
            largest[i / 14] = Math.max(largest[i / 14], StrictMath.exp(error));
        }
        double mean = sum / errors.length;
        assertThat(mean).isEqualTo(.135, within(.01));
        assertThat(Math.sqrt(squares / errors.length - mean * mean)).isEqualTo(.42, within(.01));
        assertThat(median(errors)).isEqualTo(.16, within(.007));
        assertThat(median(largest)).isEqualTo(3.0, within(.1));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    @Test
    void withoutATailTheFreshErrorIsTheNormalDraw() {
        Streams streams = Streams.of(11);
        assertThat(new FatTail(0).draw(0, 3, streams))
                .isEqualTo(streams.normal(FatTail.FRESH_ERROR_DRAW.number(), 0, 3));
        // sd of the mixture before it is standardised, by its second moment: .85 + .15 (6.25 + 20.25) - .675^2
        assertThat(new FatTail(.15).deviation()).isEqualTo(Math.sqrt(4.369375), within(1e-12));
    }

    @Test
    void aServiceThatMissesTheHiddenSitesKnowsOnlyWhatLiesOpen() {
        // open: 1 - .7 x .5 = .65; who finds hidden sites comes to know more
        assertThat(watched(exact().with(Intelligence.MISSED, 1), 3, 12).knownShare)
                .isEqualTo(.65, within(1e-9));
        assertThat(watched(exact(), 3, 12).knownShare).isGreaterThan(.66);
    }

    /// Nothing is found and compute stands still, so only spreading over twice the sites dilutes: half of .65, and
    /// half of what a wholly opaque programme shows of its new sites, .3 or nothing.
    @Test
    void dispersalDilutesWhatIsKnown() {
        for (double hidden : new double[] {.7, 1}) {
            Pair pair = watched(exact().with(Intelligence.MISSED, 1).with(Intelligence.HIDDEN, hidden), 3, 1);
            double before = 1 - .5 * hidden;
            target.computeGrowth = 0;
            target.opacity = 1;
            target.effectiveSites = 24;
            month();
            assertThat(pair.knownShare).isEqualTo(.5 * before + .5 * (1 - hidden), within(1e-9));
            month();
            assertThat(pair.knownShare).isEqualTo(.5 * before + .5 * (1 - hidden), within(1e-9));
        }
    }

    /// An opaque programme that grows at a nat a year is known less and less, down to what it shows.
    @Test
    void theKnownShareFallsToWhatAnOpaqueProgrammeShows() {
        Pair pair = watched(exact().with(Intelligence.MISSED, 1), 3, 1);
        target.opacity = 1;
        int months = 36;
        for (int month = 0; month < months; month++) month();
        double years = months * 28 / 365.25;
        assertThat(pair.knownShare).isEqualTo(.3 + .35 * StrictMath.exp(-years), within(1e-9));
    }

    private void month() {
        for (int week = 0; week < 4; week++) {
            world.tick();
            target.note(world.step);
            intelligence.advance(world, Streams.of(7).future(3), world.events);
        }
    }

    @Test
    void hiddenSitesAreFoundOnTheGammaClock() {
        double sum = 0;
        double squares = 0;
        int n = 20_000;
        double mean = 2.64;
        for (int i = 0; i < n; i++) {
            double years = Gamma.draw(mean / 3.88, 3.88, 1, 0, Streams.of(5).future(i));
            sum += years;
            squares += years * years;
        }
        double m = sum / n;
        // mean 2.64 and variance 3.88 x 2.64 = 10.24; four standard errors: .09 and 6 %
        assertThat(m).isEqualTo(mean, within(.09));
        assertThat(squares / n - m * m).isEqualTo(3.88 * mean, within(.6));
    }
}
