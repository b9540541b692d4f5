package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.experiment.Block;
import standoff.experiment.Difference;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Shares;
import standoff.experiment.Tally;
import standoff.experiment.TestThreads;
import standoff.numerics.Units;
import standoff.race.measures.Measures;

/// What must hold of the whole model. Statistical statements use fixed seeds; where nothing else is said, four
/// standard errors: one false alarm in 15,000.
class RaceModelTest {
    private static RaceModel race(String regime, String... settings) {
        return FutureSample.race("baseline-2026", regime, settings);
    }

    private static Tally run(RaceModel model, long seed, int futures) {
        return Runner.run(new Plan(model, seed, futures, Sampling.VARIED, 0), new TestThreads(2));
    }

    private static int measure(RaceModel model, String name) {
        for (int m = 0; m < model.measures().size(); m++)
            if (model.measures().get(m).name().equals(name)) return m;
        throw new IllegalArgumentException(name);
    }

    /// By more than three standard errors: one false alarm in 740 for each statement.
    private static void differs(FutureSample one, FutureSample other, String measure, int sign) {
        Difference difference = one.less(other, measure);
        assertThat(sign * difference.mean())
                .as(measure + ": " + difference)
                .isGreaterThan(3 * difference.standardError());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOutcomeIsNotDegenerate(long seed) {
        Shares endings = run(race(""), seed, 2000).shares(0);
        int between = 0;
        int neitherWarNorNone = 0;
        for (int label = 0; label < endings.labels().size(); label++) {
            double share = endings.share(label);
            if (share < .02 || share > .98) continue;
            between++;
            String text = endings.labels().get(label);
            if (!text.equals("war") && !text.equals("nuclear use") && !text.startsWith("none")) neitherWarNorNone++;
        }
        assertThat(between).isGreaterThanOrEqualTo(4);
        assertThat(neitherWarNorNone).isGreaterThanOrEqualTo(2);
    }

    @Test
    void declaringMakesADifference() {
        FutureSample none = FutureSample.of(race(""), 12_288);
        FutureSample tacit = FutureSample.of(race("maim-emergent"), 12_288);
        FutureSample declared = FutureSample.of(race("maim-declared"), 12_288);
        differs(declared, none, "strikes", 1);
        differs(declared, none, "mistaken", 1);
        differs(declared, none, "war", 1);
        differs(declared, tacit, "mistaken", 1);
        differs(declared, tacit, "war", 1);
    }

    @Test
    void whoKnowsAllMakesNoMistakenStrikeUnderAGatedDoctrine() {
        for (String regime : List.of("maim-emergent", "maim-declared")) {
            Tally tally = run(race(regime, "mechanisms.intelligence", "perfect"), 5, 1024);
            RaceModel model = race(regime);
            assertThat(tally.quantity(measure(model, "strikes")).max()).isPositive();
            assertThat(tally.quantity(measure(model, "mistaken")).max()).isZero();
        }
    }

    @Test
    void deterrenceOfUseSabotagesNobody() {
        RaceModel model = race("deterrence-of-use");
        assertThat(run(model, 1, 1024).quantity(measure(model, "strikes")).max())
                .isZero();
    }

    @Test
    void withRungsAboveTwoOffNoWarComesOfStrikes() {
        RaceModel model = race("", "nations.A.rung-cap", "2", "nations.B.rung-cap", "2");
        Tally tally = run(model, 1, 1024);
        assertThat(tally.shares(measure(model, "war-strike")).count(1)).isZero();
        assertThat(tally.quantity(measure(model, "expected-war-net")).count()).isEqualTo(1024);
    }

    @Test
    void withoutEscalationDisputesAndOutagesThereIsNoWar() {
        RaceModel model = race("", "mechanisms.escalation", "off");
        Tally tally = run(model, 1, 1024);
        assertThat(tally.shares(measure(model, "war")).count(1)).isZero();
        assertThat(tally.quantity(measure(model, "expected-war")).max()).isZero();
    }

    @Test
    void moreSitesThanAnybodyCanReachMakeSetbacksVanish() {
        RaceModel model = race("", "nations.A.effective-sites", "1000", "nations.B.effective-sites", "1000");
        RaceModel usual = race("");
        double many = run(model, 1, 2048).quantity(measure(model, "setback-12")).mean();
        double few = run(usual, 1, 2048).quantity(measure(usual, "setback-12")).mean();
        assertThat(many).isLessThan(.6 * few);
    }

    @Test
    void aReplayedFutureIsIdenticalToTheBitAndSoIsOneOnAnotherThread() {
        RaceModel model = race("maim-declared");
        Plan plan = new Plan(model, 9, 700, Sampling.VARIED, 0);
        Block[] blocks = new Block[plan.blocks()];
        Runner.run(plan, new TestThreads(2), new BitSet(), b -> blocks[b.index()] = b, Progress.NONE, () -> false);
        for (long future : new long[] {0, 17, 511, 512, 699}) {
            Block again = Runner.rerun(plan, future).block();
            Block block = blocks[(int) (future / plan.blockSize())];
            for (int m = 0; m < model.measures().size(); m++)
                assertThat(Double.doubleToRawLongBits(again.measure(m, (int) (future - again.first()))))
                        .isEqualTo(Double.doubleToRawLongBits(block.measure(m, (int) (future - block.first()))));
        }
    }

    /// The stories of futures with scripted decisions.
    private static LongFunction<List<EventNarrative.Line>> stories(String... settings) {
        RaceModel model = race("", RaceFixtures.with(settings, "mechanisms.decisions", "scripted"));
        InputSampler sampler = InputSampler.of(new Plan(model, 4, 3000, Sampling.FIXED, 0));
        return future -> model.tell(sampler.future(future));
    }

    /// Each of these is switched off in futures whose decisions are scripted; what differs first is an event of its
    /// own, and in some of the futures there is one.
    @ParameterizedTest
    @CsvSource({
        "disputes, dispute of other origin",
        "outages, outage",
        "misuse, Non-state",
        "accidents, loses control",
        "breakthroughs, breakthrough"
    })
    void switchingAMechanismOffLeavesTheFutureAsItWasUntilItsFirstEvent(String mechanism, String word) {
        var all = stories();
        var off = stories("mechanisms." + mechanism, "off");
        int differ = 0;
        for (long future = 0; future < 3000 && differ < 3; future++) {
            List<EventNarrative.Line> with = all.apply(future);
            List<EventNarrative.Line> without = off.apply(future);
            int same = 0;
            while (same < Math.min(with.size(), without.size())
                    && with.get(same).equals(without.get(same))) same++;
            if (with.equals(without)) continue;
            differ++;
            assertThat(same).as("future %d without %s", future, mechanism).isLessThan(with.size());
            assertThat(with.get(same).text()).as("future " + future).contains(word);
        }
        assertThat(differ).as("futures in which it did something").isPositive();
    }

    @Test
    void halvingTheStepLeavesTheDistributionOfEndingsWithinError() {
        RaceModel coarse = race("", "step", "8 days");
        RaceModel fine = race("", "step", "4 days");
        Tally one = run(coarse, 1, 3072);
        Tally other = run(fine, 2, 3072);
        for (int label = 0; label < one.shares(0).labels().size(); label++) {
            double p = (one.shares(0).share(label) + other.shares(0).share(label)) / 2;
            double error = Math.sqrt(2 * p * (1 - p) / 3072);
            assertThat(one.shares(0).share(label)).isEqualTo(other.shares(0).share(label), within(4 * error + 1e-9));
        }
    }

    @Test
    void theReviewIntervalMovesStrikesLittle() {
        double[] strikes = new double[3];
        String[] days = {"7", "28", "91"};
        for (int i = 0; i < 3; i++) {
            RaceModel model = race("", "decisions.review-days", days[i]);
            strikes[i] = run(model, 1, 4096).quantity(measure(model, "strikes")).mean();
        }
        for (double each : strikes) assertThat(each).isEqualTo(strikes[1], within(.25 * strikes[1] + 4 * .02));
    }

    /// That a measure is a number wherever it applies is held by [MeasureKeysTest].
    @Test
    void everyFutureHasOneEndingByItsHorizon() {
        RaceModel model = race("");
        Tally tally = run(model, 11, 1024);
        assertThat(tally.shares(model.place(Measures.ENDING)).count()).isEqualTo(1024);
        double horizon = model.scenario().steps() * model.scenario().stepDays() / Units.DAYS_PER_YEAR;
        assertThat(tally.quantity(model.place(Measures.YEARS)).count()).isEqualTo(1024);
        assertThat(tally.quantity(model.place(Measures.YEARS)).min()).isPositive();
        assertThat(tally.quantity(model.place(Measures.YEARS)).max()).isEqualTo(horizon, within(1e-9));
    }
}
