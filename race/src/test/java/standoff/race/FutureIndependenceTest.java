package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.race.scenario.Scenario;
import standoff.race.scenario.ShippedScenarios;

/// A future depends on nothing but its seed and its number: not on what ran before it on its thread.
class FutureIndependenceTest {
    private static final int FUTURES = 24;

    static Stream<Arguments> regimesAndReviews() {
        return ShippedScenarios.regimes().names().stream()
                .flatMap(regime -> Stream.of(7, 28, 84, 365).map(days -> Arguments.of(regime, days)));
    }

    private static Scenario scenario(String regime, int reviewDays) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("horizon", "2 years");
        settings.put("decisions.review-days", String.valueOf(reviewDays));
        return RaceFixtures.reader().read(RaceFixtures.TWO_POWERS, Optional.of(regime), settings);
    }

    /// The bits of every measure of one future, and all that happened in it.
    private record Lived(List<Long> measures, String diary) {
        static Lived of(FutureSimulation simulation, Scenario scenario, int future) {
            InputSampler sampler = InputSampler.of(new Plan(new RaceModel(scenario), 1, FUTURES, Sampling.VARIED, 0));
            History history = simulation.run(sampler.future(future), _ -> {});
            List<Long> bits = RaceMeasures.of(scenario).stream()
                    .map(reader -> Double.doubleToLongBits(reader.reading().applyAsDouble(history)))
                    .toList();
            return new Lived(bits, CommonLuckRuns.diary(history));
        }
    }

    @ParameterizedTest
    @MethodSource("regimesAndReviews")
    void aFutureIsTheSameAloneAndInABlockRunForwardsOrBackwards(String regime, int reviewDays) {
        Scenario scenario = scenario(regime, reviewDays);
        FutureSimulation forwards = new FutureSimulation(scenario);
        FutureSimulation backwards = new FutureSimulation(scenario);
        Lived[] inOrder = new Lived[FUTURES];
        for (int future = 0; future < FUTURES; future++) inOrder[future] = Lived.of(forwards, scenario, future);
        for (int future = FUTURES - 1; future >= 0; future--) {
            assertThat(Lived.of(backwards, scenario, future)).isEqualTo(inOrder[future]);
            assertThat(Lived.of(new FutureSimulation(scenario), scenario, future))
                    .isEqualTo(inOrder[future]);
        }
    }

    @Test
    void withoutAReviewThereIsNoMarginAndNoVulnerability() {
        CommonLuckRuns never = CommonLuckRuns.of("horizon", "2 years", "decisions.review-days", "3650");
        for (String measure : List.of("A.margin", "B.margin", "A.vulnerability", "B.vulnerability"))
            assertThat(never.read(20, never.measured(measure))).containsOnly(Double.NaN);
        CommonLuckRuns reviewed = CommonLuckRuns.of("horizon", "2 years", "decisions.review-days", "28");
        for (String measure : List.of("A.margin", "B.margin", "A.vulnerability", "B.vulnerability"))
            assertThat(reviewed.read(20, reviewed.measured(measure))).doesNotContain(Double.NaN);
    }
}
