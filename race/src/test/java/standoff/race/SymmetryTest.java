package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.documents.Documents;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;
import standoff.experiment.Shares;
import standoff.experiment.TestThreads;

/// Equal nations have equal chances.
class SymmetryTest {
    private static final String TWINS = """
        scenario: twins
        start: 2026-07-01
        horizon: 12 years
        nations:
          A: {label: Aster, lag: {value: 0, distribution: fixed, source: "by definition", mark: D}, software-gap: {value: 0, distribution: fixed, source: "by definition", mark: D}}
          B: {label: Boreal, lag: {value: 0, distribution: fixed, source: "by definition", mark: D}, software-gap: {value: 0, distribution: fixed, source: "by definition", mark: D}}
        """;

    @Test
    void twinsEndAheadEquallyOften() {
        var document = Documents.read("twins.yaml", new ByteArrayInputStream(TWINS.getBytes(StandardCharsets.UTF_8)));
        RaceModel model = new RaceModel(RaceFixtures.reader().resolve(document, Optional.empty(), Map.of()));
        int futures = 6144;
        Shares endings = Runner.run(new Plan(model, 3, futures, Sampling.VARIED, 0), new TestThreads(2))
                .shares(0);
        double a = endings.share(0);
        double b = endings.share(1);
        assertThat(a + b).isGreaterThan(.02);
        // the difference of two shares of the same futures has variance (a + b - (a - b)^2)/n; four standard errors
        assertThat(a).isEqualTo(b, within(4 * Math.sqrt((a + b) / futures)));
    }
}
