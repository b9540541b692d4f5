package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standoff.race.escalation.Escalation;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// Measures read off futures, each against a second reading.
class MeasuresTest {
    private static CommonLuckRuns bold(String... more) {
        return CommonLuckRuns.of(RaceFixtures.bold(more));
    }

    /// Ambiguous beliefs seen at reviews every 28 days, as step and watcher.
    private static final class Eye {
        private final List<int[]> ambiguous = new ArrayList<>();

        void watch(World world) {
            if (world.step == 0) ambiguous.clear();
            if (world.step == 0 || !world.due(28)) return;
            for (Pair pair : world.watching())
                if (pair.lineCrossed >= .2 && pair.lineCrossed <= .8)
                    ambiguous.add(new int[] {world.step, pair.watcher});
        }

        /// The share of them after which its holder struck within four weeks (the 30 days and the next review).
        double struck(History history) {
            int struck = 0;
            for (int[] review : ambiguous) {
                boolean soon = false;
                Events events = history.world().events;
                for (int e = 0; e < events.size(); e++)
                    soon |= events.kind(e) == EventKind.STRIKE
                            && events.who(e) == review[1]
                            && events.step(e) >= review[0]
                            && events.step(e) <= review[0] + 4;
                if (soon) struck++;
            }
            return ambiguous.isEmpty() ? Double.NaN : (double) struck / ambiguous.size();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"expected-utility", "rules", "scripted"})
    void theHairTriggerIsTheShareOfAmbiguousReviewsSoonFollowedByAStrikeWhoeverDecides(String rule) {
        CommonLuckRuns lives =
                bold("mechanisms.decisions", rule, "ladder.3.preparation", "0", "ladder.4.preparation", "0");
        ToDoubleFunction<History> measured = lives.measured("hair-trigger");
        Eye eye = new Eye();
        double[] differences = lives.read(60, eye::watch, h -> {
            double expected = eye.struck(h);
            double found = measured.applyAsDouble(h);
            return Double.isNaN(expected) && Double.isNaN(found) ? 0 : found - expected;
        });
        assertThat(differences).containsOnly(0.);
        double mean = lives.mean(60, "hair-trigger");
        if (rule.equals("scripted")) assertThat(mean).isZero();
        else assertThat(mean).isPositive();
    }

    @Test
    void setbackPerWarIsMonthsOfTheFirstYearOverTheWarsExpectedOutOfStrikes() {
        CommonLuckRuns lives = bold("mechanisms.accidents", "off");
        ToDoubleFunction<History> setback = lives.measured("setback-12");
        ToDoubleFunction<History> measured = lives.measured("setback-per-war");
        double[] rest = lives.read(400, h -> {
            double war = h.the(Escalation.class).expectedWar(Act.Origin.STRIKE);
            double per = measured.applyAsDouble(h);
            double months = setback.applyAsDouble(h);
            if (Double.isNaN(per)) return Double.isNaN(months) || war == 0 ? Double.NaN : 1;
            return per * war - months;
        });
        int found = 0;
        for (double each : rest) {
            if (Double.isNaN(each)) continue;
            found++;
            assertThat(each).isEqualTo(0, within(1e-9));
        }
        assertThat(found).isGreaterThan(10);
        // without anybody who answers there is no war to set months against
        assertThat(bold("mechanisms.escalation", "off").mean(40, h -> measured.applyAsDouble(h)))
                .isNaN();
    }

    @Test
    void warsNetOfDisputesAreThoseOutOfStrikesAndOutages() {
        CommonLuckRuns lives = bold("between.A-B.dispute-rate", "5", "between.A-B.hostility", ".9");
        double net = lives.mean(400, "war-net");
        assertThat(net)
                .isEqualTo(lives.mean(400, "war-strike") + lives.mean(400, "war-outage"), within(1e-12))
                .isLessThan(lives.mean(400, "war"));
        assertThat(bold("mechanisms.strikes", "off", "mechanisms.outages", "off", "between.A-B.dispute-rate", "5")
                        .mean(400, "war-net"))
                .isZero();
    }

    @Test
    void safetyEffortIsWhatWasAccumulatedByTheEnding() {
        CommonLuckRuns little = CommonLuckRuns.of("mechanisms.decisions", "scripted", "nations.*.safety-share", ".02");
        CommonLuckRuns much = CommonLuckRuns.of("mechanisms.decisions", "scripted", "nations.*.safety-share", ".08");
        assertThat(little.mean(50, "A.safety-effort"))
                .isEqualTo(little.mean(50, h -> h.world().nation(0).safetyEffort))
                .isPositive()
                .isLessThan(much.mean(50, "A.safety-effort"));
    }

    /// Without a declared line a rival is surprised by whom it does not believe beyond f = .90, wherever the
    /// line lies that it keeps to itself.
    @Test
    void whereNoLineIsDeclaredItsOffsetDoesNotChangeWhoIsSurprised() {
        String[] quiet = {
            "mechanisms.decisions", "scripted",
            "nations.*.deterrence", "none",
            "programmes.automation-now", ".8",
            "thresholds.recursion-error", "2"
        };
        CommonLuckRuns at = CommonLuckRuns.of(quiet);
        CommonLuckRuns above = CommonLuckRuns.of(RaceFixtures.with(quiet, "nations.*.line-offset", "2"));
        CommonLuckRuns declared = CommonLuckRuns.of(
                RaceFixtures.with(quiet, "nations.*.line-offset", "2", "nations.*.deterrence", "maim-declared"));
        double surprise = at.mean(200, "surprise");
        // reviews are four weeks apart, so that the belief of the last one and that of the day differ now and then
        assertThat(above.mean(200, "surprise")).isEqualTo(surprise, within(.05));
        assertThat(declared.mean(200, "surprise")).isGreaterThan(surprise + .2);
    }

    @Test
    void aFutureIsCalmUnlessItEndsInOneOfTheCatastrophes() {
        CommonLuckRuns lives = bold("accidents.crossing-level", "0");
        double[] calm = lives.read(200, lives.measured("calm"));
        double[] ending = lives.read(200, lives.measured("ending"));
        double[] lost = lives.read(200, lives.measured("lost-at-crossing"));
        int at = 0;
        for (int f = 0; f < 200; f++) {
            // decisive advantage of A and B, shared, none; then loss of control and the others
            assertThat(calm[f]).isEqualTo(ending[f] <= 3 ? 1 : 0);
            if (lost[f] == 1) assertThat(ending[f]).isEqualTo(4);
            at += (int) lost[f];
        }
        assertThat(at).isPositive();
        CommonLuckRuns safe = bold("accidents.crossing-level", "-50");
        assertThat(safe.mean(200, "lost-at-crossing")).isZero();
    }

    @Test
    void timeWithoutAStrikeEndsWithTheFirstOrWithTheFuture() {
        CommonLuckRuns lives = bold();
        double[] unstruck = lives.read(200, lives.measured("unstruck-years"));
        double[] struck = lives.read(200, lives.measured("struck"));
        double[] years = lives.read(200, lives.measured("years"));
        for (int f = 0; f < 200; f++)
            if (struck[f] == 0) assertThat(unstruck[f]).isEqualTo(years[f]);
            else assertThat(unstruck[f]).isPositive().isLessThanOrEqualTo(years[f]);
        assertThat(lives.mean(200, "struck")).isBetween(.1, .99);
    }

    @Test
    void physicalForceIsRungSixAndHigher() {
        CommonLuckRuns lives = bold();
        double[] kinetic = lives.read(200, lives.measured("kinetic"));
        double[] highest = lives.read(200, lives.measured("highest-rung"));
        for (int f = 0; f < 200; f++) assertThat(kinetic[f]).isEqualTo(highest[f] >= 6 ? 1 : 0);
        assertThat(lives.mean(200, "kinetic")).isBetween(.01, .99);
    }

    @Test
    void whatOptionsCostIsMeasuredAndTakenOffThePayoff() {
        String[] open = {
            "options.harden",
            "on",
            "mechanisms.threat",
            "stated-will",
            "nations.*.deterrence",
            "maim-declared",
            "nations.*.will",
            ".8",
            "nations.*.broader-punishment",
            ".5",
            "nations.*.economy",
            ".3"
        };
        assertThat(CommonLuckRuns.of(open).mean(100, "B.cost")).isPositive();
        assertThat(CommonLuckRuns.of().mean(20, "B.cost")).isZero();
    }
}
