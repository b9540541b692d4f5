package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standoff.experiment.InputSampler;
import standoff.experiment.Interval;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.experiment.TestThreads;
import standoff.experiment.Workers;
import standoff.numerics.random.Streams;
import standoff.race.world.EventKind;
import standoff.race.world.FirstStrikeKind;
import standoff.race.world.ForcedStrike;

class FirstStrikeTest {
    private static Plan plan(RaceModel model) {
        return new Plan(model, 3, 64, Sampling.VARIED, 0);
    }

    private static RaceModel race() {
        return new RaceModel(RaceFixtures.reader().read("baseline-2026", Optional.empty(), Map.of()));
    }

    @Test
    void aFutureBranchedWithoutAChangeIsIdenticalToTheBit() {
        RaceModel model = race();
        InputSampler sampler = InputSampler.of(plan(model));
        FutureSimulation simulation = new FutureSimulation(model.scenario());
        for (int future = 0; future < 64; future++) {
            String whole = CommonLuckRuns.diary(simulation.run(sampler.future(future), _ -> {}));
            simulation.run(sampler.future(future), new ForcedStrike(100, 0, 1, FirstStrikeKind.FOREMOST), _ -> {});
            assertThat(CommonLuckRuns.diary(simulation.run(sampler.future(future), null, _ -> {})))
                    .isEqualTo(whole);
        }
    }

    @Test
    void aBranchIsTheFutureUpToItsStepAndOneStrikeThen() {
        RaceModel model = race();
        InputSampler sampler = InputSampler.of(plan(model));
        FutureSimulation simulation = new FutureSimulation(model.scenario());
        for (int future = 0; future < 32; future++) {
            String whole = CommonLuckRuns.diary(simulation.run(sampler.future(future), _ -> {}));
            History branched = simulation.run(
                    sampler.future(future), new ForcedStrike(60, 1, 0, FirstStrikeKind.FOREMOST), _ -> {});
            String other = CommonLuckRuns.diary(branched);
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

    private static FirstStrike.Index index(double oneFirst, double oneSecond, double otherFirst, double otherSecond) {
        return FirstStrike.Index.of(
                List.of(new double[] {oneFirst, oneSecond, otherFirst, otherSecond}), Streams.of(1));
    }

    @Test
    void theIndexIsTheProductOfTheTwoRatiosOfCostsEachAtMostOne() {
        // symmetric posture of the source, v = .5: C1 = .707443, C2 = .886491, index = .798026^2 = .636846
        assertThat(index(.707443, .886491, .707443, .886491).value()).isEqualTo(.636846, within(2e-6));
        // v = 0: going first costs more than waiting, and the ratio is capped
        assertThat(index(.900483, .864278, .900483, .864278).value()).isEqualTo(1);
        // v = 1
        assertThat(index(.080824, 1.030587, .080824, 1.030587).value()).isEqualTo(.006151, within(2e-6));
        assertThat(index(0, 0, 0, 0).value()).isEqualTo(1);
    }

    /// Costs of so many futures: struck first costs 1 in half of them and 2 in the others; going first
    /// costs the one power a share of that which scatters about .8 by .1, and the other power just as
    /// much.
    private static List<double[]> costs(int sample, int futures) {
        List<double[]> costs = new ArrayList<>();
        for (int f = 0; f < futures; f++) {
            double second = Streams.of(sample).uniform(1, f, 0) < .5 ? 1 : 2;
            double share = .8 + .1 * Streams.of(sample).normal(2, f, 0);
            costs.add(new double[] {share * second, second, second, second});
        }
        return costs;
    }

    @Test
    void itsIntervalHoldsTheTruthNineteenTimesInTwenty() {
        int held = 0;
        for (int sample = 1; sample <= 400; sample++) {
            Interval interval =
                    FirstStrike.Index.of(costs(sample, 50), Streams.of(1)).interval();
            if (interval.low() <= .8 && .8 <= interval.high()) held++;
        }
        // .95 within four standard errors of a share over 400, sqrt(.95 x .05/400) = .011, less what a percentile
        // interval of 50 is known to fall short by, about .01
        assertThat(held / 400.).isBetween(.895, .995);
    }

    @Test
    void itsErrorBySamplingAgainIsTheErrorOfARatioOfMeans() {
        FirstStrike.Index index = FirstStrike.Index.of(costs(3, 200), Streams.of(1));
        // second method; a standard deviation over 500 resamples is known to 1 in sqrt(2 x 500) = 3 %
        assertThat(index.error())
                .isEqualTo(index.one().error(), within(.13 * index.one().error()));
        // by hand: sd of (share - .8) second = .1 sqrt(mean of squares 2.5) = .158, over 1.5 sqrt(200)
        assertThat(index.one().error()).isEqualTo(.158 / (1.5 * Math.sqrt(200)), within(.002));
        assertThat(index.other().error()).isZero();
        assertThat(index.other().ratio()).isEqualTo(1);
    }

    @Test
    void itHasTheSameBitsOnOneThreadAndOnThreeAndWhatAFutureAddsDependsOnItAlone() {
        RaceModel model = race();
        FirstStrike alone = model.firstStrike(plan(model), 6, Workers.inThisThread());
        assertThat(model.firstStrike(plan(model), 6, new TestThreads(3))).isEqualTo(alone);
        assertThat(alone.futures()).isEqualTo(6);
        assertThat(alone.kinds())
                .extracting(FirstStrike.OfKind::kind)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(FirstStrikeKind.COUNTERFORCE)));
        for (FirstStrike.OfKind kind : alone.kinds()) {
            if (kind.kind().byHalfYear())
                assertThat(kind.moments().getFirst().index().futures()).isEqualTo(6);
            else assertThat(kind.moments()).isEmpty();
        }
        for (FirstStrikeKind kind : List.of(FirstStrikeKind.FOREMOST, FirstStrikeKind.CAMPAIGN)) {
            List<double[]> few = new FirstStrikeBranches(model, plan(model), 3, Workers.inThisThread())
                    .live(kind)
                    .at(0);
            List<double[]> more = new FirstStrikeBranches(model, plan(model), 6, new TestThreads(2))
                    .live(kind)
                    .at(0);
            for (int f = 0; f < few.size(); f++) assertThat(more.get(f)).containsExactly(few.get(f));
        }
        // no more than the plan has
        assertThat(model.firstStrike(new Plan(model, 3, 2, Sampling.VARIED, 0), 6, Workers.inThisThread())
                        .futures())
                .isEqualTo(2);
    }

    private static final Map<String, String> ALONE = Map.of(
            "mechanisms.escalation", "off",
            "mechanisms.accidents", "off",
            "mechanisms.misuse", "off",
            "mechanisms.strikes", "off",
            "thresholds.decisive-lead", ".5");

    private static FirstStrike.OfKind lived(Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(ALONE);
        settings.putAll(more);
        RaceModel model = new RaceModel(RaceFixtures.reader().read("baseline-2026", Optional.empty(), settings));
        FirstStrikeBranches branches =
                new FirstStrikeBranches(model, new Plan(model, 1, 24, Sampling.VARIED, 0), 24, new TestThreads(2));
        return FirstStrike.of(model, branches, FirstStrikeKind.FOREMOST, Streams.of(1));
    }

    @Test
    void whereOperationsDoNothingAndNobodyAnswersNobodyGainsByGoingFirst() {
        FirstStrike.OfKind none = lived(Map.of("mechanisms.sabotage", "off"));
        for (FirstStrike.Moment moment : none.moments()) {
            FirstStrike.Index index = moment.index();
            assertThat(index.one().first()).isEqualTo(index.one().second());
            assertThat(index.value()).isEqualTo(1);
            assertThat(index.error()).isZero();
            assertThat(index.interval()).isEqualTo(new Interval(1, 1));
        }
        assertThat(none.overall().value()).isEqualTo(1);
    }

    private static FirstStrike.OfKind crippling(int months) {
        Map<String, String> crippling = new LinkedHashMap<>();
        for (int rung = 3; rung <= 6; rung++) {
            crippling.put("ladder." + rung + ".success", "1");
            crippling.put("ladder." + rung + ".run-loss", "" + months);
        }
        return lived(crippling);
    }

    @Test
    void theLongerOneOperationCripplesAProgrammeTheMoreIsGainedByGoingFirst() {
        FirstStrike.OfKind little = crippling(6);
        FirstStrike.OfKind much = crippling(60);
        assertThat(much.overall().value()).isLessThan(little.overall().value() - .05);
        assertThat(much.overall().interval().high()).isLessThan(.95);
        for (FirstStrike.Moment moment : much.moments())
            assertThat(2 * moment.index().futures()).isGreaterThanOrEqualTo(24);
    }

    private static FirstStrike.Index campaign(String regime, Map<String, String> settings) {
        Map<String, String> held = new LinkedHashMap<>(settings);
        held.put("mechanisms.escalation", "off");
        RaceModel model = new RaceModel(RaceFixtures.reader().read("baseline-2026", Optional.of(regime), held));
        FirstStrikeBranches branches =
                new FirstStrikeBranches(model, new Plan(model, 1, 96, Sampling.VARIED, 0), 96, new TestThreads(2));
        return FirstStrike.of(model, branches, FirstStrikeKind.CAMPAIGN, Streams.of(1))
                .overall();
    }

    /// What denial is for: by 95 % intervals of 96 futures each. Nobody answers here; where they do, the
    /// war that a campaign brings is shared by who began it.
    @Test
    void aDisarmingCampaignGainsMuchAgainstThreeSoftSitesAndLessAgainstDenial() {
        Map<String, String> soft = new LinkedHashMap<>();
        for (String power : List.of("A", "B")) {
            soft.put("nations." + power + ".effective-sites", "3");
            soft.put("nations." + power + ".hardening", "0");
            soft.put("nations." + power + ".opacity", "0");
        }
        FirstStrike.Index open = campaign("unmanaged-race", soft);
        FirstStrike.Index denied = campaign("denial", Map.of());
        assertThat(open.interval().high()).isLessThan(.9);
        assertThat(denied.value()).isGreaterThan(open.interval().high());
    }

    @Test
    void whatADoctrineForbidsIsNoFirstStrike() {
        RaceModel model =
                new RaceModel(RaceFixtures.reader().read("baseline-2026", Optional.of("deterrence-of-use"), Map.of()));
        FirstStrikeBranches branches = new FirstStrikeBranches(model, plan(model), 12, new TestThreads(2));
        FirstStrike.Index index = FirstStrike.of(model, branches, FirstStrikeKind.CAP, Streams.of(1))
                .overall();
        assertThat(index.value()).isEqualTo(1);
        assertThat(index.interval()).isEqualTo(new Interval(1, 1));
    }

    @Test
    void aCampaignStrikesAtEveryReviewOfAYearAtTheHighestRungThatIsReady() {
        RaceModel model = new RaceModel(RaceFixtures.reader()
                .read(
                        "baseline-2026",
                        Optional.empty(),
                        Map.of("mechanisms.escalation", "off", "mechanisms.strikes", "off")));
        History history = new FutureSimulation(model.scenario())
                .run(
                        InputSampler.of(plan(model)).future(0),
                        new ForcedStrike(26, 0, 1, FirstStrikeKind.CAMPAIGN),
                        _ -> {});
        List<Integer> rungs = new ArrayList<>();
        for (int e = 0; e < history.world().events.size(); e++)
            if (history.world().events.kind(e) == EventKind.STRIKE) {
                assertThat(history.world().events.step(e)).isBetween(26, 26 + 52);
                rungs.add(history.world().events.rung(e));
            }
        assertThat(rungs)
                .startsWith(7, 6, 5, 4, 3)
                .filteredOn(rung -> rung == 7)
                .hasSize(3);
    }
}
