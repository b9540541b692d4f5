package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import standoff.documents.InvalidDocument;
import standoff.race.world.Effort;
import standoff.race.world.EventKind;
import standoff.race.world.Events;

/// What the rule of decision changes: the same futures, decided otherwise.
class RuleStoriesTest {
    private static final int FUTURES = 150;

    private static CommonLuckRuns by(String rule, String... more) {
        return OptionStoriesTest.under(RaceFixtures.with(more, "mechanisms.decisions", rule));
    }

    private static final String[] GRIM = {
        "nations.*.broader-punishment", "3",
        "nations.*.will", "1",
        "nations.*.act-cost", ".01",
        "nations.*.fear", "2.5",
        "nations.*.war", ".25"
    };

    private static CommonLuckRuns grim(String rule, String... more) {
        return by(rule, RaceFixtures.with(GRIM, more));
    }

    @Test
    void a16WhoReasonsOneStepIsDeterredByNobodyAndWhoReasonsTwoExpectsARaceAndStrikes() {
        CommonLuckRuns one = grim("level-k", "decisions.level", "1");
        CommonLuckRuns two = grim("level-k", "decisions.level", "2");
        CommonLuckRuns calculating = grim("expected-utility");
        assertThat(one.mean(FUTURES, "A.halted")).isZero();
        assertThat(calculating.mean(FUTURES, "A.halted")).isGreaterThan(.3);
        // level 1 is sure of a steady rival, level 2 of one that races ahead: a strike comes to pay
        assertThat(two.mean(FUTURES, "strikes")).isGreaterThan(1.5 * one.mean(FUTURES, "strikes"));
    }

    @Test
    void a17RulesOfThumbStrikeWithoutCountingTheCostAndHaltAtTheirThreshold() {
        CommonLuckRuns rules = by("rules");
        assertThat(rules.mean(FUTURES, "strikes"))
                .isGreaterThan(by("expected-utility").mean(FUTURES, "strikes") + 1);
        assertThat(by("rules", "decisions.rule-effect", "1").mean(FUTURES, "strikes"))
                .isZero();
        assertThat(rules.mean(FUTURES, "A.halted")).isLessThan(.05);
        assertThat(by("rules", "decisions.rule-halt", ".05").mean(FUTURES, "A.halted"))
                .isGreaterThan(.3);
    }

    private static final String SOLVED = """
        scenario: solved
        start: 2026-07-01
        horizon: 3 years
        mechanisms: {decisions: injected, accidents: off, misuse: off, disputes: off, outages: off, escalation: off}
        decisions: {shock-renewal: {value: 0, distribution: fixed}}
        nations:
          A: {label: Aster, lag: {value: 0, distribution: fixed}, software-gap: {value: 0, distribution: fixed}}
          B: {label: Boreal}
        strategies:
          - {nation: A, rival: B, halt: .25, steady: .75, strike-4: .2}
          - {nation: B, rival: A, lead-to: 0, halt: .1, race: .9}
          - {nation: B, rival: A, halt: 1}
        """;

    @Test
    void a18ASolvedGamesStrategiesArePlayedWithTheirProbabilities() {
        CommonLuckRuns solved = CommonLuckRuns.written(SOLVED);
        int futures = 2000;
        // one mood for the whole future (renewal 0); four standard errors of a share p: 4 sqrt(p (1 - p)/n)
        double halts = solved.mean(futures, h -> ordered(h, 0, Effort.HALT));
        assertThat(halts).isEqualTo(.25, within(4 * Math.sqrt(.25 * .75 / futures)));
        assertThat(solved.mean(futures, "strikes-rung-4")).isEqualTo(.2, within(4 * Math.sqrt(.2 * .8 / futures)));
        assertThat(solved.mean(futures, h -> ordered(h, 1, Effort.RACE))).isGreaterThan(.85);
        assertThat(solved.mean(futures, "strikes")).isEqualTo(solved.mean(futures, "strikes-rung-4"));
    }

    /// Whether a nation ever ordered this effort.
    private static double ordered(History history, int nation, Effort effort) {
        Events events = history.world().events;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.EFFORT_ORDERED && events.who(e) == nation && events.effort(e) == effort)
                return 1;
        return 0;
    }

    @Test
    void a19AStrategyWhoseProbabilitiesDoNotSumToOneIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> CommonLuckRuns.written(SOLVED.replace("steady: .75", "steady: .5")))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("story.yaml:10")
                .hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> CommonLuckRuns.written(SOLVED.replace("rival: B", "rival: C")))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("one of the powers A, B");
    }

    @Test
    void a20RiskAversionPressesToPreEmptWhereTheRivalIsFearedMoreAndHoldsBackWhereWarIs() {
        String[] afraidOfTheRival = {
            "nations.*.act-cost", ".01", "nations.*.fear", "2.5", "nations.*.war", ".1", "nations.*.nuclear", ".1"
        };
        String[] afraidOfWar = {
            "nations.*.act-cost", ".01", "nations.*.fear", "1", "nations.*.war", ".8", "nations.*.nuclear", "10"
        };
        assertThat(averse(1, afraidOfTheRival)).isGreaterThan(averse(0, afraidOfTheRival) + .1);
        assertThat(averse(1, afraidOfWar)).isLessThan(averse(0, afraidOfWar) - .05);
    }

    private static double averse(double aversion, String... settings) {
        return CommonLuckRuns.of(RaceFixtures.with(
                        settings, "nations.*.risk-aversion", "" + aversion, "nations.*.norm-cost", "0"))
                .mean(FUTURES, "strikes");
    }
}
