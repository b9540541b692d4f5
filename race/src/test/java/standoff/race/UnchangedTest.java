package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standoff.experiment.Block;
import standoff.experiment.Plan;
import standoff.experiment.Runner;
import standoff.experiment.Sampling;

/// Decision rules and options that are off leave every bit of a future alone.
///
/// The digests are captured values: of the futures as they were before those rules and options came into the
/// model. Whoever changes the baseline itself on purpose, or its laws, puts the new ones in; adding something
/// that is off by default must not need it.
class UnchangedTest {
    private static final List<String> MEASURES = List.of(
            "ending",
            "years",
            "strikes",
            "mistaken",
            "surprise",
            "expected-war",
            "setback-12",
            "lead-months",
            "first-strike-peak",
            "A.opacity-change",
            "A.margin",
            "A.payoff",
            "B.compliance",
            "B.payoff");

    @ParameterizedTest
    @CsvSource({"unmanaged-race, d9fc89a4b7270699", "maim-declared, 826f716cdf42081a"})
    void whatIsOffByDefaultChangesNoBit(String regime, String digest) {
        RaceModel model = new RaceModel(RaceFixtures.reader().read("baseline-2026", Optional.of(regime), Map.of()));
        long hash = 0;
        for (int future = 0; future < 256; future++) {
            Block block = Runner.rerun(new Plan(model, 1, 256, Sampling.VARIED, 0), future)
                    .block();
            for (int m = 0; m < model.measures().size(); m++)
                if (MEASURES.contains(model.measures().get(m).name()))
                    hash = 31 * hash + Double.doubleToLongBits(block.measure(m, (int) (future - block.first())));
        }
        assertThat(Long.toHexString(hash)).isEqualTo(digest);
    }
}
