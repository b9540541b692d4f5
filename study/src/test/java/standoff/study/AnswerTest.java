package standoff.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.documents.DocumentSource;
import standoff.experiment.Block;
import standoff.experiment.Progress;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Tally;
import standoff.experiment.Workers;
import standoff.race.measures.MeasureKey;
import standoff.race.measures.Measures;

/// An answer says what can be counted in the futures themselves.
class AnswerTest {
    private static final Study STUDY =
            Study.of(BaselineAnswers.question(Optional.of("maim-declared"), 600), DocumentSource.NONE);
    private static final List<Block> BLOCKS = new ArrayList<>();
    private static final Tally TALLY = tally();
    private static final Answer ANSWER = answer(BLOCKS);

    private static Tally tally() {
        Tally tally = Tally.of(STUDY.plan());
        Runner.run(
                STUDY.plan(),
                Workers.inThisThread(),
                new BitSet(),
                block -> {
                    BLOCKS.add(block);
                    tally.add(block);
                },
                Progress.NONE,
                () -> false);
        return tally;
    }

    private static Answer answer(List<Block> blocks) {
        AnswerBuilder builder = new AnswerBuilder(STUDY);
        blocks.forEach(builder::add);
        return builder.answer(TALLY, Workers.inThisThread());
    }

    private static List<Double> column(MeasureKey key) {
        List<Double> values = new ArrayList<>();
        int place = STUDY.model().place(key);
        for (Block block : BLOCKS) for (int k = 0; k < block.size(); k++) values.add(block.measure(place, k));
        return values;
    }

    @Test
    void endingsAreCountedFutureByFuture() {
        List<Double> endings = column(Measures.ENDING);
        List<Double> years = column(Measures.YEARS);
        assertThat(ANSWER.endings()).hasSameSizeAs(STUDY.model().endings());
        for (int e = 0; e < ANSWER.endings().size(); e++) {
            EndingShare each = ANSWER.endings().get(e);
            List<Double> times = new ArrayList<>();
            for (int k = 0; k < 600; k++) if (endings.get(k) == e) times.add(years.get(k));
            Collections.sort(times);
            assertThat(each.ending()).isEqualTo(STUDY.model().endings().get(e));
            assertThat(each.futures()).isEqualTo(times.size());
            assertThat(each.share().value()).isEqualTo(times.size() / 600.);
            assertThat(each.dated()).isEqualTo(times.size());
            List<Double> expected = new ArrayList<>();
            for (double p : new double[] {.05, .5, .95})
                if (!times.isEmpty()) expected.add(times.get((int) Math.ceil(p * times.size()) - 1));
            assertThat(each.years()).isEqualTo(expected);
        }
    }

    /// Wilson's interval for h of n at z = 1.95996: centre (h + z^2/2)/(n + z^2), reach z sqrt(h (n - h)/n + z^2/4)/(n
    /// + z^2).
    @Test
    void aShareHasWilsonsIntervalAndAMeanTheNormalOne() {
        double z = 1.959963984540054;
        double happened = column(Measures.STRUCK).stream().mapToDouble(v -> v).sum();
        double reach = z * Math.sqrt(happened * (600 - happened) / 600 + z * z / 4) / (600 + z * z);
        double centre = (happened + z * z / 2) / (600 + z * z);
        assertThat(ANSWER.measures().share(Measures.STRUCK).value()).isEqualTo(happened / 600);
        assertThat(ANSWER.measures().share(Measures.STRUCK).low()).isEqualTo(centre - reach, within(1e-12));
        assertThat(ANSWER.measures().share(Measures.STRUCK).high()).isEqualTo(centre + reach, within(1e-12));
        List<Double> strikes = column(Measures.STRIKES);
        double mean = strikes.stream().mapToDouble(v -> v).sum() / 600;
        double squares =
                strikes.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        double error = Math.sqrt(squares / 599 / 600);
        assertThat(ANSWER.measures().mean(Measures.STRIKES).value()).isEqualTo(mean, within(1e-12));
        assertThat(ANSWER.measures().mean(Measures.STRIKES).high()).isEqualTo(mean + z * error, within(1e-12));
    }

    @Test
    void theFutureToldIsTheFirstInWhichAPowerStrikes() {
        int first = column(Measures.STRUCK).indexOf(1.);
        assertThat(first).isNotNegative();
        assertThat(ANSWER.told().future()).isEqualTo(first);
        assertThat(ANSWER.told().trace().strikes()).isTrue();
    }

    @Test
    void theOrderInWhichBlocksComeChangesNothing() {
        List<Block> reversed = new ArrayList<>(BLOCKS);
        Collections.reverse(reversed);
        assertThat(answer(reversed)).isEqualTo(ANSWER);
    }

    @Test
    void driversAreOfFrequentOutcomesAndNameInputsThatAreDrawn() {
        assertThat(ANSWER.drivers().futures()).isEqualTo(600);
        assertThat(ANSWER.drivers().outcomes()).isNotEmpty().allSatisfy(outcome -> {
            assertThat(outcome.share()).isBetween(.02, .98);
            assertThat(outcome.swings())
                    .allSatisfy(swing -> assertThat(
                                    ANSWER.input(swing.input()).orElseThrow().drawn())
                            .isTrue());
        });
    }

    /// No folder, no file, no page: what is added to the futures themselves is little.
    @Test
    void anAnswerInMemoryCostsLittleMoreThanItsFutures() {
        Question question = new Question("baseline-2026", Optional.empty(), Map.of(), 64, 1, Sampling.VARIED, 0);
        Study study = Study.of(question, DocumentSource.NONE);
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long begun = System.nanoTime();
            Tally tally = Runner.run(study.plan(), Workers.inThisThread());
            long futures = System.nanoTime() - begun;
            AnswerBuilder builder = new AnswerBuilder(study);
            begun = System.nanoTime();
            assertThat(builder.overview(tally).futures()).isEqualTo(64);
            study.answer(Workers.inThisThread());
            best = Math.min(best, System.nanoTime() - begun - futures);
        }
        assertThat(best).as("nanoseconds beside the futures").isLessThan(250_000_000L);
    }
}
