package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.experiment.Plan;
import standoff.experiment.PointSampler;
import standoff.experiment.Sampling;
import standoff.experiment.random.Streams;
import standoff.race.doctrine.Branch;
import standoff.race.scenario.ScenarioReader;
import standoff.race.world.EventKind;

class FirstStrikeTest {
    private static final Plan PLAN = new Plan(3, 64, Sampling.VARIED, 0);

    private static RaceModel race() {
        return new RaceModel(
                new ScenarioReader(Catalogue.PARAMETERS).read("baseline-2026", Optional.empty(), Map.of()));
    }

    @Test
    void aFutureBranchedWithoutAChangeIsIdenticalToTheBit() {
        RaceModel model = race();
        PointSampler points = PointSampler.of(model, PLAN);
        Passage passage = new Passage(model.scenario());
        for (int future = 0; future < 64; future++) {
            Streams streams = Streams.of(3).future(future);
            String whole = Lives.diary(passage.run(points.point(future), streams, _ -> {}));
            passage.run(points.point(future), streams, new Branch(100, 0, 1), _ -> {});
            assertThat(Lives.diary(passage.run(points.point(future), streams, null, _ -> {})))
                    .isEqualTo(whole);
        }
    }

    @Test
    void aBranchIsTheFutureUpToItsStepAndOneStrikeThen() {
        RaceModel model = race();
        PointSampler points = PointSampler.of(model, PLAN);
        Passage passage = new Passage(model.scenario());
        for (int future = 0; future < 32; future++) {
            Streams streams = Streams.of(3).future(future);
            String whole = Lives.diary(passage.run(points.point(future), streams, _ -> {}));
            History branched = passage.run(points.point(future), streams, new Branch(60, 1, 0), _ -> {});
            String other = Lives.diary(branched);
            String before = whole.lines()
                    .takeWhile(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))) < 60)
                    .reduce("", (text, line) -> text + line + "\n");
            assertThat(other).startsWith(before);
            if (branched.world().step < 60) continue;
            int strike = -1;
            for (int e = 0; e < branched.world().events.size() && strike < 0; e++)
                if (branched.world().events.kind(e) == EventKind.STRIKE
                        && branched.world().events.step(e) == 60
                        && branched.world().events.who(e) == 1) strike = e;
            assertThat(strike).isNotNegative();
        }
    }

    @Test
    void theIndexIsTheProductOfTheTwoRatiosOfCostsEachAtMostOne() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        // symmetric posture of the source, v = .5: C1 = .707443, C2 = .886491, index = .798026^2 = .636846
        assertThat(new FirstStrike.Moment(day, 1, .707443, .886491, .707443, .886491).index())
                .isEqualTo(.636846, within(2e-6));
        // v = 0: going first costs more than waiting, and the ratio is capped
        assertThat(new FirstStrike.Moment(day, 1, .900483, .864278, .900483, .864278).index())
                .isEqualTo(1);
        // v = 1
        assertThat(new FirstStrike.Moment(day, 1, .080824, 1.030587, .080824, 1.030587).index())
                .isEqualTo(.006151, within(2e-6));
        assertThat(new FirstStrike.Moment(day, 1, 0, 0, 0, 0).index()).isEqualTo(1);
    }

    private static final Map<String, String> ALONE = Map.of(
            "mechanisms.escalation", "off",
            "mechanisms.accidents", "off",
            "mechanisms.misuse", "off",
            "mechanisms.strikes", "off",
            "thresholds.decisive-lead", ".5");

    private static FirstStrike index(Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(ALONE);
        settings.putAll(more);
        RaceModel model = new RaceModel(
                new ScenarioReader(Catalogue.PARAMETERS).read("baseline-2026", Optional.empty(), settings));
        return model.firstStrike(new Plan(1, 40, Sampling.VARIED, 0), 40);
    }

    @Test
    void whereOperationsDoNothingAndNobodyAnswersNobodyGainsByGoingFirst() {
        for (FirstStrike.Moment moment :
                index(Map.of("mechanisms.sabotage", "off")).moments()) {
            assertThat(moment.oneFirst()).isEqualTo(moment.oneSecond());
            assertThat(moment.index()).isEqualTo(1);
        }
    }

    @Test
    void whereOneOperationCripplesAProgrammeForYearsMuchIsGainedByGoingFirst() {
        Map<String, String> crippling = new LinkedHashMap<>();
        for (int rung = 3; rung <= 6; rung++) {
            crippling.put("ladder." + rung + ".success", "1");
            crippling.put("ladder." + rung + ".run-loss", "60");
        }
        FirstStrike index = index(crippling);
        assertThat(index.moments().stream()
                        .filter(moment -> moment.futures() >= 30)
                        .mapToDouble(FirstStrike.Moment::index)
                        .min()
                        .orElseThrow())
                .isLessThan(.8);
    }
}
