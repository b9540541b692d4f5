package standoff.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standoff.documents.InvalidDocument;
import standoff.explore.Conditioning;
import standoff.results.FinishedRun;

class RunConditioningTest {
    @TempDir
    static Path folder;

    private static FinishedRun run;

    @BeforeAll
    static void run() {
        run = BaselineRuns.run(BaselineRuns.question(Optional.of("maim-declared"), 1000), folder.resolve("run"));
    }

    private static Conditioning on(String... observed) {
        return RunConditioning.of(run, List.of(observed)).conditioning();
    }

    private static Conditioning.Row row(Conditioning conditioning, String name) {
        return conditioning.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingObservedChangesNothing() {
        Conditioning same = on("years >= 0");
        assertThat(same.effective()).isEqualTo(1000, within(1e-9));
        assertThat(same.rows())
                .allSatisfy(row -> assertThat(row.after()).isEqualTo(row.before(), within(1e-9 * (1 + row.spread()))));
    }

    @Test
    void anObservationThatExcludesLeavesTheFuturesThatFit() {
        Conditioning quiet = on("struck = no");
        double struck = row(quiet, "struck").before();
        assertThat(row(quiet, "struck").after()).isZero();
        assertThat(quiet.effective()).isEqualTo(1000 * (1 - struck), within(1e-6));
    }

    /// Claim C17 of the commentary: that nobody has struck although a line is believed crossed speaks for little will;
    /// it may as well speak for distance to the line, and the run shows both.
    @Test
    void thatNobodyStruckSpeaksForLittleFearAndForSlowProgress() {
        Conditioning quiet = on("struck = no");
        assertThat(row(quiet, "nations.B.fear").shift()).isNegative();
        assertThat(row(quiet, "A.crossed").after())
                .isLessThan(row(quiet, "A.crossed").before());
    }

    /// Weights exp(-z^2/2) on a prior pull its mean toward what was measured.
    @Test
    void aMeasurementWithAnErrorPullsTowardItself() {
        Conditioning.Row lag = row(on("nations.B.lag ~ 12 +- 1"), "nations.B.lag");
        assertThat(lag.before()).isBetween(6., 9.);
        assertThat(lag.after()).isBetween(10.5, 12.5);
    }

    @Test
    void severalObservationsWeighTogether() {
        double both = on("struck = no", "ending != war").effective();
        assertThat(both).isLessThanOrEqualTo(on("struck = no").effective());
        assertThat(both).isLessThan(on("ending != war").effective());
    }

    @Test
    void whatIsNoObservationIsRefusedWithASuggestion() {
        assertThatThrownBy(() -> on("strike = 0"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("--on 'strike = 0'")
                .hasMessageContaining("Did you mean");
        assertThatThrownBy(() -> on("ending = peace")).hasMessageContaining("one of ");
        assertThatThrownBy(() -> on("strikes")).hasMessageContaining("an observation such as");
        assertThatThrownBy(() -> on("years > soon")).hasMessageContaining("a number");
        assertThatThrownBy(() -> on("years ~ 3 +- 0")).hasMessageContaining("above 0");
    }
}
