package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.experiment.Block;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.experiment.TestThreads;
import standoff.numerics.random.Streams;
import standoff.race.world.FirstStrikeKind;

/// Mutual assured destruction and its way out. Futures are those of seed 1; a difference counts from
/// four standard errors on, one false alarm in 15,000 for each statement.
class CounterforceStoriesTest {
    private static final int FUTURES = 1024;
    private static final String LIMITATION = "damage-limitation";
    private static final String[] SOFT = {"nations.A.survivable", ".1", "nations.B.survivable", ".1"};

    private static FutureSample mad(String regime, String... settings) {
        return FutureSample.of(FutureSample.race("cold-war-mad", regime, settings), FUTURES);
    }

    /// Of each future 1 if it ends in nuclear use that no dispute led to, else 0.
    private static double[] undisputed(FutureSample sample) {
        int ending = sample.ordinal("ending");
        int dispute = sample.ordinal("war-dispute");
        int nuclear = sample.model().measures().get(ending).labels().indexOf("nuclear use");
        double[] found = new double[FUTURES];
        int f = 0;
        for (Block block : sample.blocks())
            for (int k = 0; k < block.measures(ending).length; k++)
                found[f++] = block.measure(ending, k) == nuclear && block.measure(dispute, k) == 0 ? 1 : 0;
        return found;
    }

    /// By how many of its standard errors the mean of these differs from 0.
    private static double errors(double[] values) {
        double mean = 0;
        for (double value : values) mean += value / values.length;
        double squares = 0;
        for (double value : values) squares += (value - mean) * (value - mean);
        return mean / Math.sqrt(squares / values.length / (values.length - 1));
    }

    private static double[] less(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int f = 0; f < one.length; f++) difference[f] = one[f] - other[f];
        return difference;
    }

    @Test
    void damageLimitationLaunchesAtSoftForcesAndHardlyEverAtHardOnes() {
        FutureSample soft = mad(LIMITATION, SOFT);
        FutureSample hard = mad(LIMITATION);
        assertThat(errors(less(undisputed(soft), undisputed(hard)))).isGreaterThan(4);
        assertThat(soft.mean("war-launch")).isGreaterThan(.01);
        // four in 1,024 would come once in 50 were the truth one in 1,024
        assertThat(hard.mean("war-launch")).isLessThan(4. / FUTURES);
        assertThat(mad("").mean("war-launch")).isLessThan(4. / FUTURES);
        for (String measure : List.of("war", "war-net"))
            assertThat(soft.less(hard, measure).mean())
                    .isGreaterThan(4 * soft.less(hard, measure).standardError());
    }

    /// What a warning that is believed adds to what one that is not would: with soft forces, and with
    /// hard ones.
    @Test
    void falseWarningMattersMoreWithSoftForces() {
        double[] soft = less(
                undisputed(mad(LIMITATION, RaceFixtures.with(SOFT, "escalation.warning-credence", ".4"))),
                undisputed(mad(LIMITATION, RaceFixtures.with(SOFT, "escalation.warning-credence", "0"))));
        double[] hard = less(
                undisputed(mad(LIMITATION, "escalation.warning-credence", ".4")),
                undisputed(mad(LIMITATION, "escalation.warning-credence", "0")));
        assertThat(errors(soft)).isGreaterThan(4);
        assertThat(errors(less(soft, hard))).isGreaterThan(4);
    }

    @Test
    void warsAreTheSumOfTheirOrigins() {
        FutureSample soft = mad(LIMITATION, SOFT);
        assertThat(soft.mean("war-strike")
                        + soft.mean("war-dispute")
                        + soft.mean("war-outage")
                        + soft.mean("war-launch"))
                .isEqualTo(soft.mean("war"), within(1e-12));
        assertThat(soft.mean("war-net")).isEqualTo(soft.mean("war") - soft.mean("war-dispute"), within(1e-12));
    }

    private static FirstStrike.Index launch(String regime, int futures, String... settings) {
        RaceModel model = FutureSample.race("cold-war-mad", regime, settings);
        FirstStrikeBranches branches = new FirstStrikeBranches(
                model, new Plan(model, 1, futures, Sampling.VARIED, 0), futures, new TestThreads(2));
        return FirstStrike.of(model, branches, FirstStrikeKind.COUNTERFORCE, Streams.of(1))
                .overall();
    }

    /// By the 95 % interval of 32 futures.
    @Test
    void theIndexIsLowWhereForcesAreSoftAndNearOneWhereTheyAreHard() {
        assertThat(launch(LIMITATION, 32, SOFT).interval().high()).isLessThan(.9);
        assertThat(launch(LIMITATION, 32).interval().low()).isGreaterThan(.9);
        assertThat(launch("", 32).interval().low()).isGreaterThan(.95);
    }

    /// C1 = L D(s), C2 = L D(w) and nothing else: `[D(s_B)/D(w_B)] [D(s_A)/D(w_A)]`, whatever L; the
    /// ratio of A with s_B = (1 - .8 x .6) 1.5 = .78, that of B with s_A = (1 - .5 x .9) 2 = 1.1.
    @Test
    void whereOnlyALaunchIsLeftTheIndexIsThatOfKentAndThaler() {
        FirstStrike.Index index = launch(
                "",
                4,
                RaceFixtures.with(
                        new String[] {
                            "mechanisms.disputes", "off",
                            "mechanisms.outages", "off",
                            "mechanisms.strikes", "off",
                            "nations.A.advantage", "0",
                            "nations.B.advantage", "0",
                            "nations.A.shared", "0",
                            "nations.B.shared", "0"
                        },
                        "nations.A.arsenal",
                        "2",
                        "nations.A.survivable",
                        ".1",
                        "nations.A.counterforce",
                        ".8",
                        "nations.B.arsenal",
                        "1.5",
                        "nations.B.survivable",
                        ".4",
                        "nations.B.counterforce",
                        ".5"));
        assertThat(index.one().ratio()).isEqualTo((1 - Math.pow(5, -.78)) / (1 - Math.pow(5, -1.5)), within(1e-9));
        assertThat(index.other().ratio()).isEqualTo((1 - Math.pow(5, -1.1)) / (1 - Math.pow(5, -2)), within(1e-9));
        assertThat(index.value()).isEqualTo(index.one().ratio() * index.other().ratio(), within(1e-12));
    }
}
