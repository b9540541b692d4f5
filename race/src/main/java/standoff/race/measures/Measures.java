package standoff.race.measures;

import standoff.race.measures.MeasureKey.Category;
import standoff.race.measures.MeasureKey.Event;
import standoff.race.measures.MeasureKey.Quantity;

/// All measures of the race, each declared here and nowhere else: the endings, strikes and what their authors knew,
/// crises, agreements, the lead, and what each power does, holds and gains.
public final class Measures {
    public static final Category ENDING = new Category("ending", "Ending");
    public static final Quantity YEARS = new Quantity("years", "Time to the ending", "yr");
    public static final Event CALM = new Event("calm", "Neither war, loss of control nor a catastrophe of misuse");

    public static final Quantity STRIKES = new Quantity("strikes", "Strikes", "per future");
    public static final Quantity EARLY_STRIKES = new Quantity(
            "strikes-before-recursion", "Strikes on programmes that had not crossed recursion", "per future");
    public static final Quantity SUCCESSES = new Quantity("successes", "Operations that succeeded", "per future");
    public static final Event STRUCK = new Event("struck", "Any strike");
    public static final Quantity UNSTRUCK_YEARS =
            new Quantity("unstruck-years", "Time without a strike: to the first, or to the ending", "yr");
    public static final Quantity MISTAKEN =
            new Quantity("mistaken", "Mistaken strikes, by the striker's own line", "per future");
    public static final Event ANY_MISTAKEN = new Event("any-mistaken", "Any mistaken strike");
    public static final Quantity MISTAKEN_REFERENCE =
            new Quantity("mistaken-reference", "Mistaken strikes, by the reference line f = .90", "per future");
    public static final Event AGAINST_ORDERS =
            new Event("against-orders", "Any crossing of recursion by a laboratory that had been ordered to halt");
    public static final Event SURPRISE = new Event("surprise", "Any surprise crossing of recursion");
    public static final Quantity CROSSED_STRUCK =
            new Quantity("crossed-struck", "Powers struck after they crossed the line", "per future");
    public static final Quantity CROSSED_UNSTRUCK =
            new Quantity("crossed-unstruck", "Powers that crossed the line and were not struck", "per future");
    public static final Quantity UNCROSSED_STRUCK =
            new Quantity("uncrossed-struck", "Powers struck that were below the line", "per future");
    public static final Quantity UNCROSSED_UNSTRUCK =
            new Quantity("uncrossed-unstruck", "Powers neither beyond the line nor struck", "per future");
    public static final Quantity SETBACK_6 = new Quantity(
            "setback-6",
            "Setback half a year after the first successful strike",
            "months",
            "a strike succeeded half a year before the ending or earlier");
    public static final Quantity SETBACK_12 = new Quantity(
            "setback-12",
            "Setback a year after the first successful strike",
            "months",
            "a strike succeeded a year before the ending or earlier");
    public static final Quantity SETBACK_24 = new Quantity(
            "setback-24",
            "Setback two years after the first successful strike",
            "months",
            "a strike succeeded two years before the ending or earlier");
    public static final Quantity SETBACK_CROSSING = new Quantity(
            "setback-crossing",
            "Setback at the crossing of recursion",
            "months",
            "a power that was hit crossed recursion afterwards, and would have without the hit");
    public static final Quantity SETBACK_PER_WAR = new Quantity(
            "setback-per-war",
            "Setback a year after the first successful strike, per expected war out of strikes",
            "months per war",
            "a strike succeeded a year before the ending or earlier and may have led to war");
    public static final Quantity WARNING = new Quantity(
            "warning",
            "Warning: from a rival's belief that the line is crossed to recursion",
            "months",
            "a power crossed recursion and a rival had believed its line crossed");
    public static final Quantity HAIR_TRIGGER = new Quantity(
            "hair-trigger",
            "Hair trigger: reviews with an ambiguous belief after which a strike soon followed",
            "share",
            "a belief was ambiguous at a review");
    public static final Quantity FIRST_STRIKE_PEAK =
            new Quantity("first-strike-peak", "Peak of the first-strike incentive", "scale units");

    public static final Category HIGHEST_RUNG = new Category("highest-rung", "Highest rung reached");
    public static final Event KINETIC =
            new Event("kinetic", "Any exchange of physical force: rung 6 or higher reached");
    public static final Quantity CRISIS_TIME =
            new Quantity("crisis-time", "Time that two powers stood above rung 0", "months");
    public static final Quantity EXPECTED_WAR =
            new Quantity("expected-war", "Expected wars: sum of absorption probabilities per first act", "per future");
    public static final Quantity EXPECTED_WAR_NET =
            new Quantity("expected-war-net", "Expected wars, net of disputes", "per future");
    public static final Event WAR = new Event("war", "War, nuclear or not");
    public static final Event WAR_NET = new Event("war-net", "War, not out of a dispute of other origin");
    public static final Event WAR_STRIKE = new Event("war-strike", "War out of a strike");
    public static final Event WAR_DISPUTE = new Event("war-dispute", "War out of a dispute of other origin");
    public static final Event WAR_OUTAGE = new Event("war-outage", "War out of an outage taken for an attack");
    public static final Event WAR_LAUNCH =
            new Event("war-launch", "Nuclear use by a first launch of arsenals in a crisis");
    public static final Event WAR_MISREAD = new Event("war-misread", "War turned on a misreading");
    public static final Event WAR_INTENDED = new Event("war-intended", "War without a pivotal misreading");
    public static final Quantity MISATTRIBUTED =
            new Quantity("misattributed", "Acts laid to the wrong author", "per future");
    public static final Quantity LAID_TO_ROGUE =
            new Quantity("laid-to-rogue", "Acts laid to an AI that acts by itself", "per future");

    public static final Quantity AGREEMENT_TIME =
            new Quantity("agreement-time", "Time for which an agreement was in force", "yr");
    public static final Quantity SUPPORT =
            new Quantity("support", "Change of the share of third states in the leader's coalition", "share");
    public static final Quantity COALITION_MOVES =
            new Quantity("coalition-moves", "Third states that joined or left", "per future");
    public static final Quantity CHEATING_TIME =
            new Quantity("cheating-time", "Time for which powers cheated on it, summed", "yr");
    public static final Quantity WRONGLY_ACCUSED =
            new Quantity("wrongly-accused", "Accusations of powers that kept it", "per future");

    public static final Quantity LEAD_MONTHS = new Quantity(
            "lead-months", "Lead over the next at the first crossing of recursion", "months", "recursion was crossed");
    public static final Quantity LEAD_OOM = new Quantity(
            "lead-oom", "Lead over the next at the first crossing of recursion", "OOM", "recursion was crossed");
    public static final Quantity CROSSING_YEAR = new Quantity(
            "crossing-year", "First crossing of recursion", "years from the start", "recursion was crossed");
    public static final Event LOST_AT_CROSSING =
            new Event("lost-at-crossing", "Loss of control at a crossing of recursion, not before");
    public static final Quantity SAFETY_AT_CROSSING = new Quantity(
            "safety-at-crossing",
            "Safety effort of the first to cross recursion",
            "adjusted years",
            "recursion was crossed");
    public static final Quantity PROLIFERATION =
            new Quantity("proliferation", "Nations beyond automation f = .90 at the ending", "nations");

    public static final PowerMeasure.Event CROSSED = new PowerMeasure.Event("crossed", "{} crossed recursion");
    public static final PowerMeasure.Event FIRST_CROSSED =
            new PowerMeasure.Event("first-crossed", "{} was the first of all to cross recursion");
    public static final PowerMeasure.Event SHARES =
            new PowerMeasure.Event("shares", "Superintelligence is shared, and {} has a part in it");
    public static final PowerMeasure.Quantity STRIKES_BY =
            new PowerMeasure.Quantity("strikes-by", "Strikes by {}", "per future");
    public static final PowerMeasure.Quantity OPACITY_CHANGE =
            new PowerMeasure.Quantity("opacity-change", "Change of opacity, {}", "share");
    public static final PowerMeasure.Quantity COMPLIANCE = new PowerMeasure.Quantity(
            "compliance",
            "Reviews under threat that ordered a halt, {}",
            "share",
            "the power was under threat at a review");
    public static final PowerMeasure.Quantity OPTIONS =
            new PowerMeasure.Quantity("options", "Options taken up against threats, {}", "per future");
    public static final PowerMeasure.Quantity MARGIN = new PowerMeasure.Quantity(
            "margin",
            "Deterrence margin U(halt) - U(defy) at the last review, {}",
            "payoff",
            "the power had a review and decides by itself");
    public static final PowerMeasure.Quantity SAFETY_SHARE = new PowerMeasure.Quantity(
            "safety-share", "Safety share under steady effort in force at the ending, {}", "share");
    public static final PowerMeasure.Quantity VULNERABILITY = new PowerMeasure.Quantity(
            "vulnerability",
            "Largest effect of a rival's operation at the last review: success x share of the window lost, {}",
            "share",
            "the power had a review and decides by itself");
    public static final PowerMeasure.Quantity STRIKE_FORCE =
            new PowerMeasure.Quantity("strike-force", "Means to strike at the ending, {}", "nats");
    public static final PowerMeasure.Quantity DEFENCE =
            new PowerMeasure.Quantity("defence", "Defence at the ending, {}", "nats");
    public static final PowerMeasure.Quantity COST = new PowerMeasure.Quantity(
            "cost", "What options, investments and a bargain have cost by the ending, {}", "payoff");
    public static final PowerMeasure.Quantity HALTED =
            new PowerMeasure.Quantity("halted", "Share of time halted, {}", "share");
    public static final PowerMeasure.Quantity RACED =
            new PowerMeasure.Quantity("raced", "Share of time at a racing effort, {}", "share");
    public static final PowerMeasure.Quantity SAFETY_EFFORT =
            new PowerMeasure.Quantity("safety-effort", "Safety effort accumulated by the ending, {}", "adjusted years");
    public static final PowerMeasure.Quantity PAYOFF = new PowerMeasure.Quantity("payoff", "Payoff, {}", "payoff");

    private Measures() {}

    /// Strikes at one rung of the ladder.
    public static Quantity strikesAt(int rung) {
        return new Quantity("strikes-rung-" + rung, "Strikes at rung " + rung, "per future");
    }
}
