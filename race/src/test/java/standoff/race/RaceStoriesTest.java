package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standoff.experiment.Moments;
import standoff.race.world.EventKind;
import standoff.race.world.Events;

/// What the mechanisms of the race do together, told in the words of the argument. Futures are the same (fixed seed,
/// common luck) on both sides of every comparison.
class RaceStoriesTest {
    private static final int A = 0;
    private static final int B = 1;

    @Test
    void a01AHiddenProgrammeIsFoundLate() {
        String[] quiet = {"mechanisms.strikes", "off", "mechanisms.decisions", "scripted", "nations.B.opacity", ".1"};
        double open = CommonLuckRuns.of(quiet).mean(400, RaceStoriesTest::monthsUnseen);
        quiet[5] = ".95";
        double hidden = CommonLuckRuns.of(quiet).mean(400, RaceStoriesTest::monthsUnseen);
        // the error of reports grows by (1 + 2 x .95)/(1 + 2 x .1) = 2.4
        assertThat(hidden).isGreaterThan(1.2 * open);
    }

    /// Months from B's passing the line in truth to A's believing it; the horizon where it never does.
    private static double monthsUnseen(History history) {
        int truth = CommonLuckRuns.first(history, EventKind.REFERENCE_CROSSED, B, -1);
        if (truth < 0) return Double.NaN;
        int belief = CommonLuckRuns.first(history, EventKind.LINE_BELIEVED_CROSSED, A, B);
        double believed = belief < 0 ? history.world().years() * 12 : history.months(belief);
        return Math.max(0, believed - history.months(truth));
    }

    @Test
    void a02ADeclaredDoctrineDrivesARivalUndergroundAndBluntsItsWatcher() {
        String[] tacit = {
            "mechanisms.decisions", "scripted", "nations.*.deterrence", "maim-tacit", "nations.*.hiding", "0"
        };
        String[] declaring = {
            "mechanisms.decisions", "scripted", "nations.*.deterrence", "maim-declared", "nations.*.hiding", "1"
        };
        CommonLuckRuns silent = CommonLuckRuns.of(tacit);
        CommonLuckRuns declared = CommonLuckRuns.of(declaring);
        assertThat(silent.mean(400, "B.opacity-change")).isZero();
        assertThat(declared.mean(400, "B.opacity-change")).isGreaterThan(.1);
        assertThat(declared.mean(400, RaceStoriesTest::squaredError))
                .isGreaterThan(1.1 * silent.mean(400, RaceStoriesTest::squaredError));
        assertThat(declared.mean(400, h -> h.world().pair(A, B).knownShare))
                .isLessThan(silent.mean(400, h -> h.world().pair(A, B).knownShare) - .03);
    }

    private static double squaredError(History history) {
        double error = history.world().pair(A, B).mean - history.world().nation(B).capability;
        return error * error;
    }

    /// The line lies behind both, recursion within the look-ahead: racing shortens what lies between. Nobody carries
    /// the threat out, so that only the threat is at work.
    private static CommonLuckRuns exposed(double will) {
        return CommonLuckRuns.written(
                EXPOSED,
                "mechanisms.threat",
                "stated-will",
                "nations.*.will",
                "" + will,
                "nations.*.deterrence",
                "maim-declared",
                "nations.*.broader-punishment",
                "3",
                "nations.*.line-offset",
                "-1",
                "nations.*.blur",
                ".1",
                "nations.*.hiding",
                "0",
                "nations.*.act-cost",
                "10",
                "nations.*.accident",
                "3",
                "nations.*.advantage",
                ".2",
                "nations.*.fear",
                ".4",
                "nations.*.economy",
                ".3",
                "decisions.look-ahead",
                "4",
                "decisions.believed-hazard",
                ".3",
                "ladder.6.run-loss",
                "120",
                "ladder.6.success",
                ".95",
                "sabotage.nullification",
                "0",
                "accidents.crossing-level",
                "-3.9",
                "accidents.racing-exponent",
                "3",
                "accidents.hazard",
                ".01",
                "programmes.software-growth",
                "5");
    }

    private static final String EXPOSED = """
        scenario: exposed
        start: 2026-07-01
        horizon: 1 years
        mechanisms: {escalation: off, disputes: off, outages: off, breakthroughs: off}
        nations:
          A: {label: Aster, control: nationalised, lag: {value: 0, distribution: fixed}, software-gap: {value: 0, distribution: fixed}}
          B: {label: Boreal, control: nationalised, lag: {value: 1 months, distribution: fixed}, software-gap: {value: .1, distribution: fixed}}
        programmes:
          automation-now: {value: .8, distribution: fixed}
        """;

    /// M12's second part. The halt at the strongest threat is the first.
    @Test
    void a03AMiddlingThreatMakesANationSprintAndAStrongOneHalts() {
        int futures = 150;
        CommonLuckRuns middling = exposed(.5);
        double[] with = middling.read(futures, middling.measured("A.raced"));
        double[] without = exposed(0).read(futures, middling.measured("A.raced"));
        Moments change = Moments.of(IntStream.range(0, futures)
                .mapToDouble(f -> with[f] - without[f])
                .toArray());
        assertThat(change.mean()).isGreaterThan(4 * change.standardError()).isGreaterThan(.02);
        assertThat(middling.mean(futures, "A.halted")).isLessThan(.02);
        CommonLuckRuns strong = exposed(1);
        assertThat(strong.mean(futures, "A.raced")).isLessThan(middling.mean(futures, "A.raced") - .3);
        assertThat(strong.mean(futures, "A.halted")).isGreaterThan(.3);
    }

    /// Before the line the same threat slows: who races is there sooner.
    @Test
    void a26AThreatWhoseLineIsStillAheadOnlySlows() {
        String[] ahead = {
            "mechanisms.threat",
            "stated-will",
            "nations.*.deterrence",
            "maim-declared",
            "nations.*.blur",
            ".1",
            "nations.*.broader-punishment",
            ".3",
            "nations.*.hiding",
            "0",
            "nations.*.act-cost",
            "10",
            "nations.*.economy",
            ".3"
        };
        double before = Double.POSITIVE_INFINITY;
        for (String will : new String[] {"0", ".5", "1"}) {
            double raced = CommonLuckRuns.of(RaceFixtures.with(ahead, "nations.*.will", will))
                    .mean(100, "A.raced");
            assertThat(raced).isLessThan(before);
            before = raced;
        }
    }

    private static final String[] BOLD = RaceFixtures.bold("nations.*.economy", ".3");

    private static CommonLuckRuns bold(String... more) {
        return CommonLuckRuns.of(RaceFixtures.with(BOLD, more));
    }

    @Test
    void a04ANationNearRecursionIsStruckJustBeforeItBecomesUntouchable() {
        CommonLuckRuns untouchable = bold("sabotage.nullification", "1");
        CommonLuckRuns touchable = bold("sabotage.nullification", "0");
        // who can be struck at any time is mostly struck late; whose window closes at recursion, before it, and most
        // of those strikes come within the window itself, between f = .90 and recursion
        assertThat(touchable.mean(400, h -> share(h, false))).isLessThan(.5);
        assertThat(untouchable.mean(400, h -> share(h, false))).isEqualTo(1);
        assertThat(untouchable.mean(400, h -> share(h, true))).isGreaterThan(.5);
        assertThat(untouchable.mean(400, "strikes")).isPositive();
    }

    private static double share(History history, boolean window) {
        Events events = history.world().events;
        int before = 0;
        int all = 0;
        for (int e = 0; e < events.size(); e++) {
            if (events.kind(e) != EventKind.STRIKE) continue;
            double level = history.capability(events.whom(e), e);
            all++;
            if (level < history.world().thresholds.recursion
                    && (!window || level > history.world().thresholds.reference)) before++;
        }
        return all == 0 ? Double.NaN : (double) before / all;
    }

    @Test
    void a06TwoWellInformedClearLinedRivalsHoldStill() {
        String[] clear = {
            "mechanisms.threat", "stated-will",
            "mechanisms.intelligence", "perfect",
            "nations.*.deterrence", "maim-declared",
            "nations.*.blur", "0",
            "nations.*.will", ".9",
            "nations.*.halt-residual", ".6",
            "nations.*.broader-punishment", "1",
            "nations.*.control", "nationalised"
        };
        CommonLuckRuns still = CommonLuckRuns.of(clear);
        assertThat(still.mean(200, "strikes")).isZero();
        assertThat(still.mean(200, "A.crossed")).isZero();
        assertThat(still.mean(200, "B.crossed")).isZero();
        assertThat(still.mean(200, "A.halted")).isGreaterThan(.5);
        // ill informed, with nothing to gain by halting and nothing worse to fear than the strike, they do not
        CommonLuckRuns stirring = bold("nations.*.deterrence", "maim-declared", "watching.A-on-B.sigma", "2");
        assertThat(stirring.mean(200, "strikes")).isGreaterThan(.2);
        assertThat(stirring.mean(200, "A.crossed")).isGreaterThan(.2);
    }

    private static final String CRISIS = """
        scenario: crisis
        start: 2026-07-01
        horizon: 3 years
        mechanisms: {decisions: scripted, accidents: off, misuse: off}
        nations:
          A: {label: Aster, lag: {value: 0, distribution: fixed}, software-gap: {value: 0, distribution: fixed}}
          B: {label: Boreal}
        between:
          A-B: {dispute-rate: {value: 0, distribution: fixed}}
        script:
          - {at: 2027-01-01, nation: B, strikes: A, rung: 5}
        """;

    @Test
    void a05ALimitedStrikeReadAsAGeneralAttackBecomesAWar() {
        String[] asMeant = {"between.A-B.misreading", "0", "mechanisms.outages", "off"};
        String[] entangled = {
            "between.A-B.misreading", "3", "between.A-B.entanglement", ".8", "mechanisms.outages", "off"
        };
        double[] read = CommonLuckRuns.written(CRISIS, asMeant)
                .read(1000, CommonLuckRuns.written(CRISIS, asMeant).measured("war"));
        double[] misread = CommonLuckRuns.written(CRISIS, entangled)
                .read(1000, CommonLuckRuns.written(CRISIS, entangled).measured("war"));
        double[] pivotal = CommonLuckRuns.written(CRISIS, entangled)
                .read(1000, CommonLuckRuns.written(CRISIS, entangled).measured("war-misread"));
        int turned = 0;
        for (int f = 0; f < 1000; f++) if (read[f] == 0 && misread[f] == 1 && pivotal[f] == 1) turned++;
        // one strike at rung 5 and nothing else: futures in which it stayed limited, and misreading alone made it a war
        assertThat(turned).isGreaterThan(20);
    }

    @Test
    void a07AHotlineLowersMisreadWarsAndLeavesFuturesWithoutAnIncidentUntouchedToTheBit() {
        String quarrels = CRISIS.replace("dispute-rate: {value: 0", "dispute-rate: {value: .2")
                .replaceAll("(?s)script:.*", "");
        CommonLuckRuns without =
                CommonLuckRuns.written(quarrels, "between.A-B.hotline", "0", "between.A-B.misreading", "3");
        CommonLuckRuns with =
                CommonLuckRuns.written(quarrels, "between.A-B.hotline", "1", "between.A-B.misreading", "3");
        int quiet = 0;
        for (int future = 0; future < 60; future++) {
            String diary = without.diary(future);
            if (diary.contains("DISPUTE") || diary.contains("OUTAGE") || diary.contains("STRIKE")) continue;
            quiet++;
            assertThat(with.diary(future)).isEqualTo(diary);
        }
        assertThat(quiet).isGreaterThan(10);
        assertThat(with.mean(4000, "war-misread")).isLessThan(without.mean(4000, "war-misread"));
    }

    private static final String THREE = """
        scenario: three
        start: 2026-07-01
        horizon: 4 years
        mechanisms: {accidents: off, misuse: off, outages: off}
        escalation: {crisis-suspicion: {value: .8, distribution: fixed}, wrong-attribution: {value: 0, distribution: fixed}}
        nations:
          A: {label: Aster, lag: {value: 0, distribution: fixed}, software-gap: {value: 0, distribution: fixed}, rung-cap: 0}
          B: {label: Boreal, lag: {value: 3, distribution: fixed}, rung-cap: 0}
          C: {label: Cedar, lag: {value: 6, distribution: fixed}, deterrence: opportunist, rung-cap: 4, norm-cost: 0, act-cost: .02, third-party-weight: .01, fear: 2.5, war: .25, nuclear: 1.5}
        programmes:
          automation-now: {value: .5, distribution: fixed}
        between:
          A-C: {dispute-rate: {value: 0, distribution: fixed}}
          B-C: {dispute-rate: {value: 0, distribution: fixed}}
        """;

    @Test
    void a25AnOpportunistStrikesWhileOthersQuarrelAndTheQuarrelTakesTheBlame() {
        CommonLuckRuns peaceful = CommonLuckRuns.written(THREE, "between.A-B.dispute-rate", "0");
        CommonLuckRuns quarrelling = CommonLuckRuns.written(THREE, "between.A-B.dispute-rate", "1");
        assertThat(peaceful.mean(FUTURES, "strikes")).isZero();
        double strikes = quarrelling.mean(FUTURES, "strikes");
        assertThat(strikes).isGreaterThan(.2);
        assertThat(quarrelling.mean(FUTURES, RaceStoriesTest::byCedar)).isEqualTo(strikes);
        assertThat(quarrelling.mean(FUTURES, "misattributed")).isPositive();
        assertThat(CommonLuckRuns.written(THREE, "between.A-B.dispute-rate", "1", "escalation.crisis-suspicion", "0")
                        .mean(FUTURES, "misattributed"))
                .isZero();
    }

    private static final int FUTURES = 200;

    private static double byCedar(History history) {
        return history.strikes(2, -1, true) + history.strikes(2, -1, false);
    }
}
