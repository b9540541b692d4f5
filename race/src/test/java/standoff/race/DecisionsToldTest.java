package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standoff.experiment.InputSampler;
import standoff.experiment.Plan;
import standoff.experiment.Sampling;
import standoff.numerics.Elementary;
import standoff.race.doctrine.Decision;
import standoff.race.doctrine.DecisionRecorder;
import standoff.race.doctrine.DecisionTerm;
import standoff.race.doctrine.Directed;
import standoff.race.doctrine.EffortWeighing;
import standoff.race.doctrine.OptionWeighing;
import standoff.race.doctrine.StrikeCost;
import standoff.race.doctrine.StrikeWeighing;
import standoff.race.scenario.Scenario;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;

/// The reasons of decisions in whole futures: they change nothing, every decision has them, and they add
/// up to what was decided.
class DecisionsToldTest {
    private static final int FUTURES = 24;
    private static final Set<EventKind> DECIDED = EnumSet.of(
            EventKind.EFFORT_ORDERED,
            EventKind.OPTION_TAKEN,
            EventKind.OPTION_DROPPED,
            EventKind.BUILDS_UP,
            EventKind.STRIKE);

    /// A future told and the same untold.
    private record Told(History history, List<Decision> decisions, History untold) {}

    private static List<Told> futures(Scenario scenario) {
        FutureSimulation simulation = new FutureSimulation(scenario);
        InputSampler sampler = InputSampler.of(new Plan(new RaceModel(scenario), 1, FUTURES, Sampling.VARIED, 0));
        return IntStream.range(0, FUTURES)
                .mapToObj(future -> {
                    DecisionLog log = new DecisionLog();
                    History told = simulation.run(sampler.future(future), log);
                    return new Told(
                            told, log.decisions(), simulation.run(sampler.future(future), DecisionRecorder.NONE));
                })
                .toList();
    }

    private static Scenario scenario(String rule, String all) {
        String[] settings = {"mechanisms.decisions", rule};
        return RaceFixtures.scenario("maim-mutual", all.equals("plain") ? settings : RaceFixtures.with(settings, ALL));
    }

    private static final String[] ALL = {
        "mechanisms.investment", "on",
        "mechanisms.safety-choice", "on",
        "options.hide", "on",
        "options.harden", "on",
        "options.disperse", "on",
        "options.retaliate", "on",
        "options.recruit", "on",
        "options.sprint", "on",
        "options.bargain", "on",
        "nations.*.risk-aversion", ".5"
    };

    @ParameterizedTest
    @CsvSource({"expected-utility, plain", "expected-utility, all", "level-k, all", "rules, all"})
    void aFutureThatIsToldIsTheSameFuture(String rule, String mechanisms) {
        Scenario scenario = scenario(rule, mechanisms);
        List<MeasureReader> readers = RaceMeasures.of(scenario);
        for (Told future : futures(scenario)) {
            for (MeasureReader reader : readers)
                assertThat(Double.doubleToRawLongBits(reader.reading().applyAsDouble(future.history())))
                        .as(reader.measure().name())
                        .isEqualTo(Double.doubleToRawLongBits(reader.reading().applyAsDouble(future.untold())));
            Events events = future.history().world().events;
            Events untold = future.untold().world().events;
            assertThat(events.size()).isEqualTo(untold.size());
            for (int e = 0; e < events.size(); e++)
                assertThat(Double.compare(events.value(e), untold.value(e))).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"expected-utility, all", "level-k, plain", "rules, all", "scripted, plain"})
    void everyDecisionHasItsReasons(String rule, String mechanisms) {
        for (Told future : futures(scenario(rule, mechanisms))) {
            Events events = future.history().world().events;
            assertThat(future.decisions().stream().map(Decision::event))
                    .containsExactlyElementsOf(IntStream.range(0, events.size())
                            .filter(e -> DECIDED.contains(events.kind(e)))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void theNumbersAddUpToWhatWasDecided() {
        Scenario scenario = scenario("expected-utility", "all");
        int strikes = 0;
        int efforts = 0;
        int options = 0;
        for (Told future : futures(scenario)) {
            Events events = future.history().world().events;
            for (Decision decision : future.decisions()) {
                int e = decision.event();
                switch (decision.weighing()) {
                    case StrikeWeighing strike -> {
                        strikes++;
                        assertThat(events.rung(e)).isEqualTo(strike.rung());
                        adds(strike);
                    }
                    case EffortWeighing effort -> {
                        efforts++;
                        assertThat(events.effort(e)).isEqualTo(effort.ordered());
                        assertThat(effort.best()).isEqualTo(effort.chosen());
                        for (DecisionTerm term : effort.tipped())
                            assertThat(effort.bestWithout(term)).isNotEqualTo(effort.chosen());
                    }
                    case OptionWeighing option -> {
                        options++;
                        assertThat(events.option(e)).isEqualTo(option.option());
                        assertThat(events.kind(e) == EventKind.OPTION_TAKEN).isEqualTo(option.taken());
                        assertThat(option.net() > 0).isEqualTo(option.taken());
                    }
                    default -> {}
                }
            }
        }
        assertThat(List.of(strikes, efforts, options)).allMatch(count -> count > 0);
    }

    /// The odds exceed what is asked for, and benefit against cost says the same in payoffs.
    private static void adds(StrikeWeighing strike) {
        assertThat(strike.odds()).isGreaterThan(strike.circumstance());
        double cost = strike.cost().total();
        assertThat(strike.benefit() + strike.swayed()).isGreaterThan(cost);
        // odds = precision ln(benefit/cost) and swayed = -cost (e^(circumstance/precision) - 1) with one precision
        double precision = strike.odds() / Elementary.log(strike.benefit() / cost);
        assertThat(-cost * Elementary.expm1(strike.circumstance() / precision))
                .isCloseTo(strike.swayed(), within(1e-6));
    }

    @Test
    void theSentenceNamesTheTermThatTipped() {
        StrikeWeighing strike = new StrikeWeighing(
                4,
                .8,
                .6,
                true,
                true,
                .41,
                .41,
                .1,
                .02,
                .08,
                0,
                0,
                .06,
                new StrikeCost(.05, .02, 0, .03, .02, 0, 0),
                .01,
                .25,
                .2,
                .1,
                -.002,
                List.of(DecisionTerm.COMMITMENT));
        assertThat(narrative().why(strike, 0))
                .isEqualTo("The line is believed crossed with 0.80 where 0.60 is asked for, and was not a review ago."
                        + " It fears a head start of Aster (chance 0.41), and a strike takes 0.080 off that"
                        + " fear and the commitment it keeps is worth 0.060, at a cost of 0.12 (war 0.050,"
                        + " nuclear use 0.020, the act 0.030, norm 0.020); waiting 3 months is worth 0.010. The"
                        + " circumstances of the day take off 0.002. Without the commitment, it would have"
                        + " waited.");
    }

    @Test
    void whatWasNotWeighedSaysOnWhatGroundsItWasDone() {
        assertThat(narrative().why(new Directed(Directed.Ground.SCRIPT), -1))
                .isEqualTo("The scenario's script orders it.");
    }

    @Test
    void whatIsBoundSaysWhatItWouldHaveChosen() {
        EffortWeighing.Case each = new EffortWeighing.Case(.2, .1, 0, 0, 0, 0, 0, 0);
        EffortWeighing bound = new EffortWeighing(
                Effort.RACE,
                Effort.RACE,
                Effort.HALT,
                0,
                .01,
                List.of(new EffortWeighing.Case(0, 0, 0, 0, 0, 0, .05, 0), each, each),
                EffortWeighing.Expected.NONE,
                null);
        assertThat(narrative().why(bound, -1))
                .isEqualTo("Racing is worth 0.31 (own advantage 0.20, economy 0.10, habit 0.010), a steady effort is"
                        + " worth 0.30 (own advantage 0.20, economy 0.10) and halting is worth -0.050. It would have"
                        + " chosen racing, but is bound by what it has agreed to or begun.");
    }

    private static DecisionNarrative narrative() {
        return new DecisionNarrative(RaceFixtures.scenario("maim-mutual"));
    }
}
