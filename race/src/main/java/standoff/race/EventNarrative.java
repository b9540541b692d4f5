package standoff.race;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.race.scenario.Scenario;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;

/// Tells a future as sentences, one for each event.
public final class EventNarrative {
    private final Scenario scenario;

    public EventNarrative(Scenario scenario) {
        this.scenario = scenario;
    }

    /// What happened on a date.
    public record Line(LocalDate date, String text) {}

    /// The events of a future, told in order.
    public List<Line> tell(Events events) {
        List<Line> lines = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) lines.add(new Line(scenario.date(events.step(e)), sentence(events, e)));
        return lines;
    }

    private String name(int nation) {
        return nation < 0 ? "nobody" : scenario.nations().get(nation).label();
    }

    /// The genitive of a name.
    public static String own(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }

    private static String at(int rung) {
        return "rung " + rung + " (" + Ladder.name(rung) + ")";
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String oom(double nats) {
        return number(Math.abs(nats) / Units.NATS_PER_OOM, 1) + " OOM";
    }

    private String sentence(Events events, int e) {
        EventKind kind = events.kind(e);
        String who = name(events.who(e));
        String whom = name(events.whom(e));
        double value = events.value(e);
        return switch (kind) {
            case BREAKTHROUGH ->
                who + " makes a breakthrough: software efficiency x" + number(Elementary.exp(value), 2) + ".";
            case REFERENCE_CROSSED -> own(who) + " programme automates 90 % of AI research.";
            case RECURSION_CROSSED ->
                own(who) + " programme crosses into recursion"
                        + (value == 0 ? ", and no rival had believed it so far." : ".");
            case CROSSED_AGAINST_ORDERS -> own(who) + " laboratory had been ordered to halt and had not obeyed yet.";
            case SUPERINTELLIGENCE_REACHED -> who + " reaches superintelligence.";
            case LINE_BELIEVED_CROSSED ->
                who + " believes with " + number(100 * value, 0) + " % that " + whom + " has crossed its red line.";
            case EFFORT_ORDERED ->
                who
                        + switch (events.effort(e)) {
                            case HALT -> " orders its programme to halt.";
                            case STEADY -> " returns to a steady effort.";
                            case RACE -> " orders its programme to race.";
                        };
            case OPTION_TAKEN, OPTION_DROPPED ->
                who + " " + events.option(e).sentence(kind == EventKind.OPTION_TAKEN)
                        + (events.whom(e) < 0 ? "." : " " + whom + ".");
            case SAFETY_SHARE_MOVED ->
                who + (events.raised(e) ? " raises" : " cuts") + " its safety share to " + number(100 * value, 1)
                        + " %.";
            case BUILDS_UP ->
                who + " builds up its "
                        + switch (events.means(e)) {
                            case STRIKE -> "means to strike.";
                            case DEFENCE -> "defences.";
                        };
            case STRIKE ->
                who + " strikes " + own(whom) + " programme at " + at(events.rung(e)) + "; in truth " + whom + " is "
                        + oom(value) + (value < 0 ? " below the line." : " beyond the line.");
            case SUCCEEDED ->
                "The operation of " + who + " succeeds: " + whom + " loses " + number(100 * value, 1)
                        + " % of its compute, and its runs stall.";
            case FAILED -> "The operation of " + who + " against " + whom + " fails.";
            case NOTICED -> who + " notices that it was attacked, and cannot say by whom.";
            case ATTRIBUTED -> who + " lays an act at " + at(events.rung(e)) + " to " + whom + ".";
            case WRONGLY_ATTRIBUTED -> who + " wrongly lays an act at " + at(events.rung(e)) + " to " + whom + ".";
            case LAID_TO_ROGUE -> who + " lays an act at " + at(events.rung(e)) + " to an AI that acts by itself.";
            case MISREAD ->
                who + " misreads " + own(whom) + " act as " + number(value, 0) + " rungs higher than it is.";
            case ESCALATED -> who + " answers " + whom + " at " + at(events.rung(e)) + ".";
            case REPLIED -> who + " answers " + whom + " in kind, at " + at(events.rung(e)) + ".";
            case ABSORBED -> who + " absorbs " + own(whom) + " act without an answer.";
            case DEESCALATED -> who + " and " + whom + " come down to " + at(events.rung(e)) + ".";
            case DISPUTE ->
                "A dispute of other origin: " + who + " acts against " + whom + " at " + at(events.rung(e)) + ".";
            case OUTAGE ->
                who + " suffers an outage"
                        + (events.whom(e) < 0 ? "." : " and takes it for an attack by " + whom + ".");
            case JOINED -> who + " joins the coalition of " + whom + ".";
            case LEFT -> who + " leaves the coalition of " + whom + ".";
            case AGREEMENT_SIGNED -> "The powers sign the agreement.";
            case CHEATS -> who + " begins to break the agreement in secret.";
            case ACCUSED -> who + " is accused of breaking the agreement" + (value > 0 ? ", rightly." : ", wrongly.");
            case AGREEMENT_SUSPENDED -> "The agreement is suspended over " + who + ".";
            case AGREEMENT_ENDED -> "The agreement ends.";
            case LOSS_OF_CONTROL -> who + " loses control of its systems" + (value > 0 ? " at the crossing." : ".");
            case MISUSE -> "Non-state actors cause a catastrophe with AI.";
            case WAR -> "War between " + who + " and " + whom + (value > 0 ? ", turned on a misreading." : ".");
            case NUCLEAR -> "Nuclear weapons are used between " + who + " and " + whom + ".";
            case LAUNCH ->
                who + " launches its arsenal at " + whom + " first" + (value > 0 ? ", on a false warning." : ".");
            case ADVANTAGE -> who + " has a decisive advantage.";
            case SHARED -> "Superintelligence is shared: nobody holds a decisive lead.";
            case HORIZON -> "The horizon is reached without an ending.";
        };
    }
}
