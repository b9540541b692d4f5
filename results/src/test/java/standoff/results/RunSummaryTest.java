package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.experiment.Block;
import standoff.experiment.Tally;

class RunSummaryTest {
    @TempDir
    Path runs;

    private static RunSummary summary() {
        Tally tally = Tally.of(TinyRuns.PLAN);
        for (int index = 0; index < 3; index++) tally.add(TinyRuns.block(TinyRuns.PLAN, index));
        return RunSummary.of(TinyRuns.manifest(TinyRuns.PLAN), tally);
    }

    private static double[] values(int measure) {
        return IntStream.range(0, 3)
                .mapToObj(index -> TinyRuns.block(TinyRuns.PLAN, index))
                .map((Block block) -> block.measures(measure))
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    @Test
    void theSharesOfAnEndingAreCountsOverAllFutures() {
        RunSummary.CategorySummary ending = summary().categories().getFirst();
        assertThat(ending.name()).isEqualTo("ending");
        assertThat(ending.count()).isEqualTo(140);
        long wars = Arrays.stream(values(TinyModel.ENDING))
                .filter(label -> label == 1)
                .count();
        RunSummary.Share war = ending.shares().get(1);
        assertThat(war.label()).isEqualTo("war");
        assertThat(war.count()).isEqualTo(wars);
        assertThat(war.share()).isEqualTo(wars / 140.0);
        // Wilson (1927): the ends are the two shares from which the observed one is 1.96 standard errors away.
        for (double end : new double[] {Objects.requireNonNull(war.low()), Objects.requireNonNull(war.high())}) {
            double distance = Math.abs(wars / 140.0 - end) / Math.sqrt(end * (1 - end) / 140);
            assertThat(distance).isCloseTo(1.959964, within(1e-6));
        }
    }

    @Test
    void anEventIsTheShareOfFuturesInWhichItHappened() {
        RunSummary.EventSummary struck = summary().events().getFirst();
        long strikes = Arrays.stream(values(TinyModel.STRUCK))
                .filter(value -> value == 1)
                .count();
        assertThat(struck.happened()).isEqualTo(strikes);
        assertThat(struck.share()).isEqualTo(strikes / 140.0);
    }

    @Test
    void aQuantityHasItsMeanAndErrorAndQuantiles() {
        RunSummary.QuantitySummary lead = summary().quantities().getFirst();
        double[] leads = values(TinyModel.LEAD);
        double mean = Arrays.stream(leads).average().orElseThrow();
        double variance = Arrays.stream(leads).map(x -> (x - mean) * (x - mean)).sum() / 139;
        assertThat(lead.mean()).isCloseTo(mean, within(1e-12));
        assertThat(lead.standardError()).isCloseTo(Math.sqrt(variance / 140), within(1e-12));
        assertThat(lead.min()).isEqualTo(Arrays.stream(leads).min().orElseThrow());
        assertThat(lead.max()).isEqualTo(Arrays.stream(leads).max().orElseThrow());
        Arrays.sort(leads);
        assertThat(lead.p50()).isCloseTo(leads[69], within(.001 * leads[69])); // the 70th of 140
        assertThat(lead.p95()).isCloseTo(leads[132], within(.001 * leads[132])); // the 133rd
    }

    @Test
    void whatDoesNotApplyIsCountedAndNotAveraged() {
        RunSummary.QuantitySummary warning = summary().quantities().getLast();
        assertThat(warning.count()).isEqualTo(summary().events().getFirst().happened());
        assertThat(warning.notApplicable()).isEqualTo(140 - warning.count());
        assertThat(warning.mean()).isZero();
    }

    @Test
    void numbersThatDoNotExistAreNull() {
        RunSummary empty = RunSummary.of(TinyRuns.manifest(TinyRuns.PLAN), Tally.of(TinyRuns.PLAN));
        assertThat(empty.futures()).isZero();
        assertThat(empty.quantities().getFirst().mean()).isNull();
        assertThat(empty.categories().getFirst().shares().getFirst().share()).isNull();
        assertThat(Json.write(empty)).doesNotContain("NaN");
    }

    @Test
    void theFileReadsBackToTheSameSummary() {
        assertThat(TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN).summary())
                .isEqualTo(summary());
    }

    @Test
    void theFileHoldsNothingThatTellsOneMachineFromAnother() throws IOException {
        Path file =
                TinyRuns.finished(runs.resolve("run"), TinyRuns.PLAN).folder().resolve("summary.json");
        assertThat(Files.readString(file))
                .doesNotContain(runs.toString())
                .doesNotContain("2026-07-01")
                .doesNotContain("threads")
                .doesNotContain("commit");
    }
}
