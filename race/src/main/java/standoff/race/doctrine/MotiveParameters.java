package standoff.race.doctrine;

import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Parameter;
import standoff.race.world.Section;

/// The parameters of why a power strikes, when it stops waiting, and why it believes that others will.
final class MotiveParameters {
    static final Parameter MOTIVE = Parameter.choice(Section.MECHANISMS, "motive", "head-start", "decisive-lead")
            .means("What powers strike to prevent: a rival's head start into recursion or a decisive lead, whichever is"
                    + " likelier, or a decisive lead beyond superintelligence alone")
            .enters("P = (1 - c) max(H, D) + c D, c = P(the rival is past recursion); decisive-lead: P = D")
            .limit("decisive-lead: strikes come after the rival has crossed recursion, when a lead can be seen")
            .unsigned("because it says what is feared and not how much")
            .assumed("because those who argue for sabotage want it before recursion");
    static final Parameter HORIZON = Parameter.choice(Section.MECHANISMS, "prevention-horizon", "window", "discount")
            .means("How a head start counts that comes late: within the look-ahead window alone, or less year by year")
            .enters("H x P(recursion within W), or H x exp(-.3 years to recursion)")
            .limit("window: what is postponed beyond the window is prevented")
            .unsigned("because the two weigh near and far differently")
            .assumed("because plans are made for a window of years");
    static final Parameter THREAT = Parameter.choice(Section.MECHANISMS, "threat", "own-choice", "stated-will")
            .means("Why a target believes in a threat: because carrying it out would pay who threatens, or because of"
                    + " its stated will")
            .enters("B = w P(its own choice) + (1 - w) will; stated-will: w = 0, and the will counts whatever it costs")
            .limit("stated-will: words deter, whatever the deed would cost")
            .unsigned("because the will may be greater or less than what pays")
            .assumed("because who is threatened asks what the other would gain");
    static final Parameter RECIPROCAL_FEAR = Parameter.onOff(Section.MECHANISMS, "reciprocal-fear", true)
            .means("Who expects to be struck strikes the sooner")
            .enters("U(never) -= P(struck) L; U(strike) -= P(struck) L (1 - spared x success)")
            .limit("off: nobody reckons with a first blow of the other")
            .raises(Measures.STRIKES)
            .assumed("because fear of the other's first blow is the oldest argument about crises (Schelling 1960)");
    static final Parameter STOPPING = Parameter.choice(Section.MECHANISMS, "waiting", "best-moment", "next-review")
            .means("What waiting is worth: the best of the next twelve months, or the next review alone")
            .enters("U(wait) = max over t of U(never) + (1 - D(t)) max(0, gain_t), t in 4 weeks, 3, 6 and 12 months")
            .limit("next-review: nobody plans a strike for later")
            .raises(Measures.STRIKES)
            .assumed("because an operation can be put off, and a closing window cannot");
    static final Parameter STRUCK_WAR = Parameter.onOff(Section.MECHANISMS, "fear-of-being-struck", true)
            .means("The war that being struck may bring counts in the choice of effort, beside the loss of the"
                    + " programme")
            .enters("U(e) -= struck-weight P(struck, e) (war W + nuclear N)")
            .limit("off: only malfunction deters")
            .raises(Whose.EACH, Measures.HALTED)
            .assumed("because a target has a stake in peace; whether that is deterrence by sabotage is disputed");

    static final Parameter HEAD_START = real("head-start", "yr", .75, "Head start into recursion that counts, l")
            .bounds(0, 20)
            .range(.25, 2)
            .enters("H = q Phi((T_o - T_x - l)/s) …")
            .limit("0: being second by a day is feared; large: only a decisive lead is")
            .lowers(Measures.STRIKES)
            .assumed("because three seasons of automated research may not be caught up with, and nobody knows");
    static final Parameter HEAD_START_WEIGHT = real(
                    "head-start-weight", "share", 1, "Weight of a head start, against a decisive advantage, q")
            .share()
            .linear(.4, 1)
            .enters("H = q …")
            .limit("0: only a decisive lead is feared")
            .raises(Measures.EARLY_STRIKES)
            .assumed("because the texts take recursion first reached for the race won");
    static final Parameter LINE_DOUBT = real(
                    "straight-line-doubt", "share", .15, "Doubt about years to recursion by a straight line, s_g")
            .bounds(0, 5)
            .range(.05, .35)
            .enters("s^2 += s_g^2 (T_x^2 + T_o^2)")
            .limit("0: trends are believed to go on as they are")
            .unsigned("because doubt makes a likely head start less and an unlikely one more likely")
            .assumed("because forecasts of years ahead are off by a sixth and more");
    static final Parameter HOPE = real(
                    "hope", "1/yr", .3, "Rate at which a pause is believed to make an unsafe crossing a safe one")
            .bounds(0, 20)
            .linear(0, 1)
            .enters("the rival's crossing risk after a delay d: rho x exp(-hope d)")
            .limit("0: delay by itself makes nothing safer")
            .raises(Measures.STRIKES)
            .assumed("because those who call for a pause expect it to be used");

    static final Parameter OWN_CHOICE = real(
                    "own-choice-weight",
                    "share",
                    .8,
                    "Weight of what would pay the striker, against its stated will, w")
            .share()
            .linear(.3, 1)
            .enters("B = w [1 - (1 - p) exp(-renewal p exposure)] + (1 - w) will min(1, benefit/cost) …")
            .limit("0: words count as far as the deed would pay for itself")
            .unsigned("because what pays may be more or less than what is said")
            .assumed("because threats are judged by interests first");
    static final Parameter CHOICE_ERROR = real(
                    "choice-error",
                    "logit",
                    .7,
                    "Error of what a target believes of a striker's choice, one standard deviation")
            .bounds(0, 20)
            .linear(0, 1.5)
            .enters("p = logistic(choice-precision ln(benefit/cost) + error), once per pair and future")
            .limit("0: motives are known")
            .unsigned("because a target may believe too much as well as too little")
            .assumed("because governments misjudge each other's resolve");
    static final Parameter WAIVER = real(
                    "waiver-effect",
                    "share",
                    .1,
                    "Effect of a strike from which on a declared commitment counts as kept, e0")
            .bounds(.001, 1)
            .range(.05, .3)
            .enters("commitment saved x min(1, effect/e0), effect = success min(1, d/W)")
            .limit("1: only what stops the programme for the whole window keeps one's word")
            .lowers(Measures.STRIKES)
            .assumed("because a declared answer that costs the target two months of two years is an answer");
    static final Parameter SPARED = real(
                    "spared-share",
                    "share",
                    .5,
                    "Share of the other's coming blow that a successful first blow spares, pi")
            .share()
            .linear(0, 1)
            .enters("U(strike) -= P(struck) L (1 - spared x success)")
            .limit("0: a first blow disarms nobody, and fear of the other's changes nothing")
            .raises(Measures.STRIKES)
            .assumed("because a blow at a programme does not take the means of a blow away");
    static final Parameter FEAR_TIME = real(
                    "fear-time", "yr", .5, "Time within which a striker in the mood is expected to strike, tau")
            .bounds(.01, 20)
            .range(.25, 1)
            .enters("P(struck) = 1 - exp(-p horizon/tau)")
            .limit("large: nobody is in a hurry")
            .lowers(Measures.STRIKES)
            .assumed("because preparations take months");
    static final Parameter FEAR_HORIZON = real(
                    "fear-horizon", "yr", .5, "How far ahead the other's first blow is feared")
            .bounds(0, 20)
            .range(.25, 1)
            .enters("P(struck) = 1 - exp(-p horizon/tau)")
            .limit("0: no first blow of the other is feared")
            .raises(Measures.STRIKES)
            .assumed("because moods change within a year");

    static final List<Parameter> PARAMETERS = List.of(
            MOTIVE,
            HORIZON,
            THREAT,
            RECIPROCAL_FEAR,
            STOPPING,
            STRUCK_WAR,
            HEAD_START,
            HEAD_START_WEIGHT,
            LINE_DOUBT,
            HOPE,
            OWN_CHOICE,
            CHOICE_ERROR,
            WAIVER,
            SPARED,
            FEAR_TIME,
            FEAR_HORIZON);

    private MotiveParameters() {}

    private static Parameter.Declaration real(String key, String unit, double value, String means) {
        return Parameter.real(Section.DECISIONS, key, unit).value(value).means(means);
    }
}
