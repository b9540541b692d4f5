package standoff.race.doctrine;

import java.util.List;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Ladder;
import standoff.race.world.Parameter;
import standoff.race.world.Section;

/// The parameters of decisions that are not a power's own payoffs or doctrine.
public final class DecisionParameters {
    public static final Parameter RULE = Parameter.choice(
                    Section.MECHANISMS, "decisions", "expected-utility", "scripted", "rules", "level-k", "injected")
            .means("Who decides on efforts and strikes: powers by utility, by rules of thumb or by reasoning k steps,"
                    + " or the scenario, by its script or its strategies")
            .enters("efforts and strikes at every review")
            .limit("scripted without a script, injected without strategies: steady efforts, no strikes")
            .unsigned("because whether orders or utilities decide says nothing of what they decide")
            .assumed("because expected utility with errors is the common ground of the argument");
    public static final Parameter STRIKES = Parameter.onOff(Section.MECHANISMS, "strikes", true)
            .means("Powers may strike rival programmes")
            .enters("strikes at every review")
            .limit("off: nobody strikes; efforts are chosen as if nobody would")
            .raises(Measures.STRUCK)
            .assumed("because the question is what strikes do");
    public static final Parameter CHOICE = Parameter.choice(Section.MECHANISMS, "strike-choice", "ratio", "logit")
            .means("How noisy the choice to strike is: in the ratio of benefit to cost, or in their difference")
            .enters("strike when choice-precision ln(benefit/cost), or precision (U(strike) - U(wait)), exceeds a"
                    + " logistic shock")
            .limit("both: a strike is an even chance where benefit equals cost")
            .raises(Measures.STRUCK)
            .assumed("because stakes differ by orders of magnitude, and errors are taken to be proportional");
    public static final Parameter WINDOW = real("look-ahead", "yr", 2, "How far ahead powers look")
            .bounds(.1, 20)
            .range(1, 4)
            .enters("P(advantage within W); flows of payoff count for W")
            .limit("short: nobody sees the threat coming")
            .lowers(Whose.EACH, Measures.MARGIN)
            .assumed("because plans and budgets reach a few years");
    public static final Parameter CHOICE_PRECISION = real(
                    "choice-precision",
                    "1",
                    6,
                    "Precision of the choice to strike, in the logarithm of benefit to cost")
            .bounds(0, 1000)
            .range(3, 15)
            .enters("strike when precision ln(benefit/cost) > logistic shock")
            .limit("large: strikes exactly when benefit exceeds cost")
            .lowers(Measures.STRIKES)
            .assumed("because at 6 a benefit of half the cost is acted on in 1.5 % of cases");
    public static final Parameter RENEWAL = real(
                    "shock-renewal", "1/yr", 1, "Rate at which the circumstances that sway a decision are renewed")
            .bounds(0, 100)
            .range(.3, 4)
            .enters("shocks of strikes and efforts persist until renewed")
            .limit("0: one mood for the whole future")
            .raises(Whose.EACH, Measures.RACED)
            .assumed("because independent noise at every review would give a dozen strikes per future against the"
                    + " powers' own judgement");
    public static final Parameter UTILITY_PRECISION = real(
                    "utility-precision",
                    "1/payoff",
                    150,
                    "Precision of choices among efforts and among rungs, per unit of payoff")
            .bounds(0, 1e6)
            .range(50, 500)
            .enters("choice = argmax of U + Gumbel shock / precision")
            .limit("large: the best option is always taken")
            .lowers(Whose.EACH, Measures.HALTED)
            .assumed("because differences of a few hundredths of the stakes should count");
    public static final Parameter INERTIA = real("inertia", "payoff", .01, "Advantage of the effort in force")
            .bounds(0, 10)
            .enters("U(current effort) += inertia")
            .limit("0: none")
            .lowers(Whose.EACH, Measures.RACED)
            .assumed("because course corrections cost");
    public static final Parameter WORST_CASE = real(
                    "worst-case-weight",
                    "sd",
                    .3,
                    "How many standard deviations of its doubt a power adds to its estimate of the danger")
            .bounds(0, 5)
            .linear(0, .8)
            .enters("(M_x(W) - Z_asi)/sd + w")
            .limit("0: means only")
            .raises(Whose.EACH, Measures.RACED)
            .assumed("because security establishments plan for bad cases");
    public static final Parameter HAZARD = real(
                    "believed-hazard",
                    "1/yr",
                    1,
                    "Rate of strikes beyond the red line that a target expects of a power that has the will")
            .bounds(0, 100)
            .range(.3, 3)
            .enters("P(struck, e) = P(line crossed) (1 - exp(-hazard T_e)), T_e the exposure between line and"
                    + " recursion")
            .limit("large: exposure does not matter and racing shortens nothing")
            .raises(Whose.EACH, Measures.HALTED)
            .assumed("because a determined power acts about once a year at most");
    public static final Parameter SCALE = real(
                    "first-strike-scale", "payoff", .25, "Scale of the first-strike incentive")
            .bounds(.001, 100)
            .range(.1, .6)
            .enters("FSI = (U(best strike) - U(never))/scale, clipped to [-1, 2]")
            .limit("large: incentives do not reach the crisis")
            .unsigned("because it only says what counts as a large incentive, of either sign")
            .assumed("because a quarter of the stakes is felt as one unit of pressure");
    public static final Parameter REVIEW_DAYS = Parameter.whole(Section.DECISIONS, "review-days", "days", 1, 3650)
            .value(28)
            .means("Days between decision reviews")
            .enters("efforts and strikes are chosen every so many days")
            .limit("long: powers sleep")
            .lowers(Measures.STRIKES)
            .assumed("because governments review such matters about monthly");
    public static final Parameter RISK_AVERSION = Parameter.real(Section.POWERS, "risk-aversion", "1/payoff")
            .bounds(0, 5)
            .value(0)
            .means("Constant absolute risk aversion toward a rival's advantage, war and accidents alike")
            .enters("loss x p becomes ln(1 - p + p exp(a loss))/a, of fear, war and nuclear use, accident")
            .limit("0: risks count at their mean")
            .raises(Whose.OWN, Measures.HALTED)
            .assumed("because it is argued that risk-averse security establishments may press to pre-empt, and as well"
                    + " that they fear war; .5 adds a quarter to an even chance of a loss of 1");
    public static final Parameter PRE_DELEGATION = Parameter.onOff(Section.POWERS, "pre-delegation", false)
            .means("A standing order to strike at the moment the red line is believed crossed, without a review")
            .enters("strike at the standing rung in the step in which P(line crossed) >= required confidence, once")
            .limit("off: every strike waits for a review and for its benefit to exceed its cost")
            .raises(Measures.STRIKES)
            .assumed("because it is argued that a threat to be carried out in time must be carried out unasked");
    public static final Parameter ALLIED_COMMITMENT = Parameter.real(Section.POWERS, "allied-commitment", "payoff")
            .bounds(0, 50)
            .value(0)
            .means("What allies bound to this nation would make whoever strikes it pay, if it is found out: extended"
                    + " deterrence")
            .enters("cost_r += allied commitment x detection_r x attribution_r; the target takes its rivals' odds of"
                    + " striking to fall by (cost/(cost + added))^choice-precision")
            .limit("0: it stands alone")
            .lowers(Measures.STRIKES)
            .assumed("because allies' promises are on record and what they are worth is not; war counts .8");
    public static final Parameter STANDING_RUNG = Parameter.whole(
                    Section.DECISIONS, "standing-rung", "rung", Ladder.FIRST_OPERATION, Ladder.LAST_OPERATION)
            .value(4)
            .means("Rung of a standing order, or the highest that the doctrine allows if that is lower")
            .enters("rung of the strike under pre-delegation")
            .limit("3: covert access only")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because a standing order names what works against any programme and stays below open attack");
    public static final Parameter STANDING_MISREADING = real(
                    "standing-misreading",
                    "factor",
                    1.5,
                    "Factor on the odds of misreading where one of two powers has delegated the decision to strike")
            .bounds(0, 20)
            .range(1, 3)
            .enters("odds(misread) x factor")
            .limit("1: an act by standing order is read like any other")
            .raises(Measures.EXPECTED_WAR)
            .assumed("because nobody deliberates who could be asked, and forces on such orders look like more");
    public static final Parameter LEVEL = Parameter.whole(Section.DECISIONS, "level", "steps", 1, 3)
            .value(2)
            .means("How many steps powers reason under the rule level-k; level 0 goes on steadily and never strikes")
            .enters("level k best responds to rivals at level k - 1")
            .limit("1: rivals are believed to hold, and nobody fears a strike")
            .raises(Whose.EACH, Measures.HALTED)
            .assumed("because people reason one to three steps in experiments (Nagel 1995 and after)");
    public static final Parameter RULE_HALT = real(
                    "rule-halt", "probability", .3, "Probability of a successful attack at which a power halts by rule")
            .bounds(0, 1)
            .linear(.1, .8)
            .enters("rules: halt when P(line believed crossed and struck) will effect >= rule-halt")
            .limit("1: nobody halts by rule")
            .lowers(Whose.EACH, Measures.HALTED)
            .assumed("because one chance in three of losing the programme is taken seriously by anybody");
    public static final Parameter RULE_BEHIND = real(
                    "rule-behind", "nats", .5, "How far behind a rival a power sees itself when it races by rule")
            .bounds(0, 50)
            .range(.2, 1.5)
            .enters("rules: race when estimate - own capability > rule-behind")
            .limit("large: nobody races by rule")
            .lowers(Whose.RIVAL, Measures.RACED)
            .assumed("because less is within the scatter of public indices");
    public static final Parameter RULE_EFFECT = real(
                    "rule-effect", "share", .08, "Least effect for which a rung is used by rule")
            .bounds(0, 1)
            .linear(.03, .3)
            .enters("rules: strike at the lowest rung with success x min(1, delay/W) >= rule-effect")
            .limit("1: nobody strikes by rule")
            .lowers(Measures.STRIKES)
            .assumed("because two months of a window of two years are worth an operation");

    public static final List<Parameter> PARAMETERS = List.of(
            RULE,
            STRIKES,
            CHOICE,
            WINDOW,
            CHOICE_PRECISION,
            RENEWAL,
            UTILITY_PRECISION,
            INERTIA,
            WORST_CASE,
            HAZARD,
            SCALE,
            REVIEW_DAYS,
            LEVEL,
            RULE_HALT,
            RULE_BEHIND,
            RULE_EFFECT,
            RISK_AVERSION,
            PRE_DELEGATION,
            ALLIED_COMMITMENT,
            STANDING_RUNG,
            STANDING_MISREADING);

    private DecisionParameters() {}

    private static Parameter.Declaration real(String key, String unit, double value, String means) {
        return Parameter.real(Section.DECISIONS, key, unit).value(value).means(means);
    }
}
