package standoff.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the options of a nation change that believes a threat, each alone: the same futures with the option closed and
/// open.
class OptionStoriesTest {
    static final String[] THREAT = {
        "mechanisms.threat", "stated-will",
        "ladder.6.run-loss", "24",
        "ladder.6.success", ".9",
        "nations.*.deterrence", "maim-declared",
        "nations.*.will", ".8",
        "nations.*.blur", ".1",
        "nations.*.broader-punishment", ".5",
        "nations.*.economy", ".3",
        "nations.*.hiding", "0",
    };

    static CommonLuckRuns under(String... more) {
        return CommonLuckRuns.of(RaceFixtures.with(THREAT, more));
    }

    private static final int FUTURES = 150;

    /// How a measure changes when an option is opened to both.
    private static double change(String measure, String option, String... more) {
        CommonLuckRuns with = under(RaceFixtures.with(more, "options." + option, "on"));
        assertThat(with.mean(FUTURES, "B.options") + with.mean(FUTURES, "A.options"))
                .as("times it is taken up")
                .isGreaterThan(.1);
        return with.mean(FUTURES, measure) - under(more).mean(FUTURES, measure);
    }

    @Test
    void a08AThreatenedNationHidesAndAnUnthreatenedOneDoesNot() {
        assertThat(change("B.opacity-change", "hide")).isGreaterThan(.1);
        assertThat(under("nations.*.will", "0", "options.hide", "on").mean(FUTURES, "B.options"))
                .isZero();
        assertThat(under("options.hide", "on", "options.hide-cost", "5").mean(FUTURES, "B.options"))
                .isZero();
    }

    @Test
    void a09AThreatenedNationHardensItsSites() {
        CommonLuckRuns open = under("options.harden", "on", "nations.*.hardening", ".1");
        CommonLuckRuns closed = under("nations.*.hardening", ".1");
        assertThat(open.mean(FUTURES, h -> h.world().nation(1).hardening))
                .isGreaterThan(closed.mean(FUTURES, h -> h.world().nation(1).hardening) + .05);
    }

    @Test
    void a10AThreatenedNationDispersesItsSites() {
        CommonLuckRuns open = under("options.disperse", "on");
        assertThat(open.mean(FUTURES, h -> h.world().nation(1).effectiveSites))
                .isGreaterThan(under().mean(FUTURES, h -> h.world().nation(1).effectiveSites) + 2);
    }

    private static final String[] STRUCK = RaceFixtures.bold("decisions.head-start", ".25");

    @Test
    void a11AThreatOfAnAnswerInProportionStaysTheStrikersHand() {
        assertThat(change("strikes", "retaliate", STRUCK)).isLessThan(-.1);
    }

    @Test
    void a12RecruitedSupportStaysTheStrikersHand() {
        CommonLuckRuns open = courted(RaceFixtures.with(STRUCK, "options.recruit", "on"));
        CommonLuckRuns closed = courted(STRUCK);
        assertThat(open.mean(FUTURES, "B.options") + open.mean(FUTURES, "A.options"))
                .isGreaterThan(.1);
        assertThat(open.mean(FUTURES, "strikes")).isLessThan(closed.mean(FUTURES, "strikes") - .1);
    }

    /// The same powers and a third state to be recruited.
    private static CommonLuckRuns courted(String... more) {
        return CommonLuckRuns.at(RaceFixtures.THIRD_STATES, RaceFixtures.with(THREAT, more));
    }

    @Test
    void nobodyIsRecruitedWhereThereAreNoThirdStates() {
        String[] recruiting = {"options.recruit", "on", "options.recruit-cost", "0", "options.support", "5"};
        assertThat(under(recruiting).mean(FUTURES, "A.options")).isZero();
        assertThat(courted(recruiting).mean(FUTURES, "A.options")).isPositive();
    }

    @Test
    void a13AThreatenedNationSprintsAndIsThroughSoonerAndLessSafely() {
        String[] sprint = {"options.sprint", "on", "options.sprint-compute", "3", "options.sprint-risk", "1"};
        double[] open = under(sprint).read(FUTURES, under(sprint).measured("crossing-year"));
        double[] closed = under().read(FUTURES, under().measured("crossing-year"));
        double sooner = 0;
        int differ = 0;
        for (int f = 0; f < FUTURES; f++) {
            if (Double.isNaN(open[f]) || Double.isNaN(closed[f]) || open[f] == closed[f]) continue;
            sooner += closed[f] - open[f];
            differ++;
        }
        assertThat(differ).isGreaterThan(20);
        assertThat(sooner / differ).isGreaterThan(.2);
        assertThat(under(sprint).mean(FUTURES, "safety-at-crossing"))
                .isLessThan(.8 * under().mean(FUTURES, "safety-at-crossing"));
    }

    /// B fears A's lead, has the will to strike, and would rather have A capped; A gains little by going on.
    private static final String[] ONE_SIDED = {
        "ladder.6.run-loss", "9",
        "ladder.6.success", ".65",
        "nations.B.fear", "2.5",
        "nations.B.will", "1",
        "nations.B.broader-punishment", "1",
        "nations.B.lag", "10",
        "nations.A.will", "0",
        "nations.A.fear", ".4",
        "nations.A.advantage", ".2",
        "nations.*.control", "nationalised",
        "between.A-B.transparency", ".6",
        "thresholds.decisive-lead", ".5",
        "thresholds.superintelligence", ".5",
        "decisions.look-ahead", "3"
    };

    @Test
    void a14AThreatenedNationAcceptsACapForThePromiseNotToBeStruck() {
        assertThat(change("A.halted", "bargain", ONE_SIDED)).isGreaterThan(.03);
        assertThat(change("strikes", "bargain", ONE_SIDED)).isLessThan(-.1);
    }

    @Test
    void a15AStandingOrderStrikesWhereAReviewWouldNot() {
        String[] reviewed = {"nations.*.deterrence", "maim-declared", "nations.*.hiding", "0"};
        CommonLuckRuns asked = CommonLuckRuns.of(reviewed);
        CommonLuckRuns unasked = CommonLuckRuns.of(
                "nations.*.deterrence", "maim-declared", "nations.*.hiding", "0", "nations.*.pre-delegation", "on");
        assertThat(asked.mean(FUTURES, "strikes")).isLessThan(.5);
        // one standing order each, given by nearly all who see the line crossed
        assertThat(unasked.mean(FUTURES, "strikes")).isGreaterThan(1);
        assertThat(unasked.mean(FUTURES, "expected-war-net")).isGreaterThan(asked.mean(FUTURES, "expected-war-net"));
    }

    /// Extended deterrence: allies that would make a striker pay stay its hand, and the protected goes on
    /// where it would
    /// have halted.
    @Test
    void a22AnAllysCommitmentStaysTheStrikersHandAndEmboldensTheProtected() {
        CommonLuckRuns alone = under(STRUCK);
        CommonLuckRuns covered = under(RaceFixtures.with(STRUCK, "nations.B.allied-commitment", "1"));
        assertThat(covered.mean(FUTURES, h -> h.strikes(0, 1, true) + h.strikes(0, 1, false)))
                .isLessThan(alone.mean(FUTURES, h -> h.strikes(0, 1, true) + h.strikes(0, 1, false)) - .1);
        String[] threatened = RaceFixtures.with(STRUCK, "nations.*.broader-punishment", "3");
        double bold = under(RaceFixtures.with(threatened, "nations.B.allied-commitment", "1"))
                .mean(FUTURES, "B.halted");
        assertThat(bold).isLessThan(under(threatened).mean(FUTURES, "B.halted"));
    }

    /// A laboratory under private control obeys an order to halt late; a nationalised one at once.
    @Test
    void a21APrivateLaboratoryMayCrossRecursionAgainstOrders() {
        String[] halting = {"nations.*.accident", "6", "programmes.private-delay", "4"};
        CommonLuckRuns free = CommonLuckRuns.of(RaceFixtures.with(halting, "nations.*.control", "private"));
        CommonLuckRuns held = CommonLuckRuns.of(RaceFixtures.with(halting, "nations.*.control", "nationalised"));
        assertThat(free.mean(FUTURES, "against-orders")).isPositive();
        assertThat(held.mean(FUTURES, "against-orders")).isZero();
    }

    /// Racing to the precipice: who is closely followed takes more risks.
    @Test
    void a23ACloseRivalMakesTheLeaderCutItsSafetyShare() {
        CommonLuckRuns close = CommonLuckRuns.of("mechanisms.safety-choice", "on", "nations.B.lag", "6");
        CommonLuckRuns distant = CommonLuckRuns.of("mechanisms.safety-choice", "on", "nations.B.lag", "36");
        assertThat(close.mean(FUTURES, "A.safety-share")).isLessThan(.85 * distant.mean(FUTURES, "A.safety-share"));
    }

    /// Where defence can be had it wears the threat down and strikes become fewer; where only the means to
    /// strike can, they become more.
    @Test
    void a24InvestmentInDefenceLimitsStrikesAndInvestmentInStrikingFeedsThem() {
        String[] cheap = RaceFixtures.with(
                STRUCK, "decisions.investment-cost", ".005", "ladder.6.run-loss", "9", "ladder.6.success", ".65");
        CommonLuckRuns neither = under(cheap);
        CommonLuckRuns defence =
                under(RaceFixtures.with(cheap, "mechanisms.investment", "on", "decisions.strike-limit", "0"));
        CommonLuckRuns offence = under(RaceFixtures.with(
                cheap, "mechanisms.investment", "on", "decisions.defence-limit", "0", "decisions.strike-limit", "2.5"));
        assertThat(defence.mean(FUTURES, "A.vulnerability")).isLessThan(.9 * neither.mean(FUTURES, "A.vulnerability"));
        assertThat(defence.mean(FUTURES, "strikes")).isLessThan(neither.mean(FUTURES, "strikes") - .1);
        assertThat(offence.mean(FUTURES, "successes")).isGreaterThan(neither.mean(FUTURES, "successes"));
    }
}
