package standoff.race;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.Measure;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.world.Act;
import standoff.race.world.Dyad;
import standoff.race.world.Effort;
import standoff.race.world.Ending;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// All measures of the race, each with how it is read off a future that has ended.
final class Gauges {
    private static final double NATS_PER_OOM = 2.302585092994046;

    private Gauges() {}

    static List<Gauge> of(Scenario scenario) {
        List<Gauge> gauges = new ArrayList<>();
        gauges.add(ending(scenario));
        gauges.add(Gauge.quantity(
                "years", "Time to the ending", "yr", h -> h.world().years()));
        strikes(gauges);
        perception(gauges);
        escalation(gauges);
        agreements(gauges);
        lead(gauges);
        for (int i = 0; i < scenario.nations().size(); i++)
            nation(gauges, scenario.nations().get(i), i);
        gauges.add(Gauge.quantity(
                "proliferation", "Nations beyond automation f = .90 at the ending", "nations", h -> beyond(h.world())));
        return List.copyOf(gauges);
    }

    private static Gauge ending(Scenario scenario) {
        List<String> labels = new ArrayList<>();
        for (Participant nation : scenario.nations()) labels.add(Ending.ADVANTAGE.label() + ", " + nation.name());
        int others = labels.size();
        for (Ending ending : Ending.values()) if (ending != Ending.ADVANTAGE) labels.add(ending.label());
        return new Gauge(Measure.category("ending", "Ending", labels), h -> {
            Ending ending = h.world().ending() == null ? Ending.NONE : h.world().ending();
            return ending == Ending.ADVANTAGE ? h.world().endingNation() : others + ending.ordinal() - 1;
        });
    }

    private static void strikes(List<Gauge> gauges) {
        gauges.add(Gauge.quantity("strikes", "Strikes", "per future", h -> h.count(EventKind.STRIKE)));
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++) {
            int r = rung;
            gauges.add(Gauge.quantity(
                    "strikes-rung-" + r, "Strikes at rung " + r, "per future", h -> strikesAt(h.world().events, r)));
        }
        gauges.add(Gauge.quantity(
                "successes", "Operations that succeeded", "per future", h -> h.count(EventKind.SUCCEEDED)));
        gauges.add(Gauge.event("struck", "Any strike", h -> h.first(EventKind.STRIKE, -1) >= 0));
        gauges.add(Gauge.quantity(
                "mistaken", "Mistaken strikes, by the striker's own line", "per future", h -> h.strikes(-1, -1, true)));
        gauges.add(Gauge.event("any-mistaken", "Any mistaken strike", h -> h.strikes(-1, -1, true) > 0));
        gauges.add(Gauge.quantity(
                "mistaken-reference",
                "Mistaken strikes, by the reference line f = .90",
                "per future",
                Gauges::mistakenByReference));
        gauges.add(Gauge.event(
                "against-orders",
                "Any crossing of recursion by a laboratory that had been ordered to halt",
                h -> h.first(EventKind.CROSSED_AGAINST_ORDERS, -1) >= 0));
        gauges.add(Gauge.event("surprise", "Any surprise crossing of recursion", Gauges::surprised));
        gauges.add(Gauge.quantity(
                "crossed-struck",
                "Powers struck after they crossed the line",
                "per future",
                h -> confusion(h, true, true)));
        gauges.add(Gauge.quantity(
                "crossed-unstruck",
                "Powers that crossed the line and were not struck",
                "per future",
                h -> confusion(h, true, false)));
        gauges.add(Gauge.quantity(
                "uncrossed-struck",
                "Powers struck that were below the line",
                "per future",
                h -> confusion(h, false, true)));
        gauges.add(Gauge.quantity(
                "uncrossed-unstruck",
                "Powers neither beyond the line nor struck",
                "per future",
                h -> confusion(h, false, false)));
        for (double years : new double[] {.5, 1, 2}) {
            String text = years == .5 ? "half a year" : years == 1 ? "a year" : "two years";
            gauges.add(Gauge.quantity(
                    "setback-" + (int) (12 * years),
                    "Setback " + text + " after the first successful strike",
                    "months",
                    h -> h.turn().setback.months(years)));
        }
        gauges.add(Gauge.quantity(
                "setback-crossing",
                "Setback at the crossing of recursion",
                "months",
                h -> h.turn().setback.atCrossing()));
        gauges.add(Gauge.quantity(
                "setback-per-war",
                "Setback a year after the first successful strike, per expected war out of strikes",
                "months per war",
                h -> {
                    double war = h.turn().escalation.expectedWar(Act.Origin.STRIKE);
                    return war > 0 ? h.turn().setback.months(1) / war : Double.NaN;
                }));
    }

    private static void perception(List<Gauge> gauges) {
        gauges.add(Gauge.quantity(
                "warning",
                "Warning: from a rival's belief that the line is crossed to recursion",
                "months",
                Gauges::warning));
        gauges.add(Gauge.quantity(
                "hair-trigger",
                "Hair trigger: reviews with an ambiguous belief after which a strike soon followed",
                "share",
                h -> {
                    int ambiguous = h.turn().decisions.ambiguousReviews();
                    return ambiguous == 0
                            ? Double.NaN
                            : (double) h.turn().decisions.ambiguousStrikes(h.world()) / ambiguous;
                }));
        gauges.add(Gauge.quantity("first-strike-peak", "Peak of the first-strike incentive", "scale units", h -> {
            double peak = -1;
            for (Pair pair : h.world().watching()) peak = Math.max(peak, pair.firstStrikePeak);
            return peak;
        }));
    }

    private static void escalation(List<Gauge> gauges) {
        List<String> rungs = new ArrayList<>();
        for (int rung = 0; rung < Ladder.RUNGS; rung++) rungs.add(rung + " " + Ladder.name(rung));
        gauges.add(new Gauge(Measure.category("highest-rung", "Highest rung reached", rungs), h -> {
            int highest = 0;
            for (Dyad dyad : h.world().between()) highest = Math.max(highest, dyad.highestRung);
            return highest;
        }));
        gauges.add(Gauge.quantity("crisis-time", "Time that two powers stood above rung 0", "months", h -> {
            int most = 0;
            for (Dyad dyad : h.world().between()) most = Math.max(most, dyad.crisisSteps);
            return most * h.world().dt * World.MONTHS_PER_YEAR;
        }));
        gauges.add(Gauge.quantity(
                "expected-war", "Expected wars: sum of absorption probabilities per first act", "per future", h -> {
                    double sum = 0;
                    for (Act.Origin origin : Act.Origin.values())
                        sum += h.turn().escalation.expectedWar(origin);
                    return sum;
                }));
        gauges.add(Gauge.quantity("expected-war-net", "Expected wars, net of disputes", "per future", h -> {
            double sum = 0;
            for (Act.Origin origin : Act.Origin.values())
                if (origin != Act.Origin.DISPUTE) sum += h.turn().escalation.expectedWar(origin);
            return sum;
        }));
        gauges.add(Gauge.event("war", "War, nuclear or not", h -> war(h.world()) >= 0));
        gauges.add(Gauge.event(
                "war-net",
                "War, not out of a dispute of other origin",
                h -> war(h.world()) >= 0 && !warFrom(h.world(), Act.Origin.DISPUTE)));
        gauges.add(Gauge.event("war-strike", "War out of a strike", h -> warFrom(h.world(), Act.Origin.STRIKE)));
        gauges.add(Gauge.event(
                "war-dispute", "War out of a dispute of other origin", h -> warFrom(h.world(), Act.Origin.DISPUTE)));
        gauges.add(Gauge.event(
                "war-outage", "War out of an outage taken for an attack", h -> warFrom(h.world(), Act.Origin.OUTAGE)));
        gauges.add(Gauge.event("war-misread", "War turned on a misreading", h -> {
            int war = war(h.world());
            return war >= 0 && h.world().events.value(war) > 0;
        }));
        gauges.add(Gauge.event("war-intended", "War without a pivotal misreading", h -> {
            int war = war(h.world());
            return war >= 0 && !(h.world().events.value(war) > 0);
        }));
        gauges.add(Gauge.quantity(
                "misattributed",
                "Acts laid to the wrong author",
                "per future",
                h -> h.count(EventKind.WRONGLY_ATTRIBUTED)));
        gauges.add(Gauge.quantity(
                "laid-to-rogue",
                "Acts laid to an AI that acts by itself",
                "per future",
                h -> h.count(EventKind.LAID_TO_ROGUE)));
    }

    private static void agreements(List<Gauge> gauges) {
        gauges.add(Gauge.quantity(
                "agreement-time",
                "Time for which an agreement was in force",
                "yr",
                h -> h.turn().agreements.years(h.world())));
        gauges.add(Gauge.quantity(
                "support",
                "Change of the share of third states in the leader's coalition",
                "share",
                h -> h.turn().coalition.support()));
        gauges.add(Gauge.quantity(
                "coalition-moves",
                "Third states that joined or left",
                "per future",
                h -> h.turn().coalition.moves()));
        gauges.add(Gauge.quantity(
                "cheating-time",
                "Time for which powers cheated on it, summed",
                "yr",
                h -> h.turn().agreements.cheatingYears()));
        gauges.add(Gauge.quantity(
                "wrongly-accused",
                "Accusations of powers that kept it",
                "per future",
                h -> h.count(EventKind.ACCUSED, 0)));
    }

    private static void lead(List<Gauge> gauges) {
        gauges.add(Gauge.quantity(
                "lead-months",
                "Lead over the next at the first crossing of recursion",
                "months",
                h -> leadAtCrossing(h, true)));
        gauges.add(Gauge.quantity(
                "lead-oom",
                "Lead over the next at the first crossing of recursion",
                "OOM",
                h -> leadAtCrossing(h, false)));
        gauges.add(Gauge.quantity("crossing-year", "First crossing of recursion", "years from the start", h -> {
            int e = h.first(EventKind.RECURSION_CROSSED, -1);
            return e < 0 ? Double.NaN : h.months(e) / 12;
        }));
        gauges.add(Gauge.quantity(
                "safety-at-crossing",
                "Safety effort of the first to cross recursion",
                "adjusted years",
                h -> h.turn().safetyAtCrossing()));
    }

    private static void nation(List<Gauge> gauges, Participant nation, int i) {
        if (nation.role() != Role.POWER) return;
        String name = nation.name();
        String label = nation.label();
        gauges.add(Gauge.event(
                name + ".crossed", label + " crossed recursion", h -> h.first(EventKind.RECURSION_CROSSED, i) >= 0));
        gauges.add(Gauge.quantity(
                name + ".opacity-change",
                "Change of opacity, " + label,
                "share",
                h -> h.world().nation(i).opacity - h.turn().posture.statedOpacity(i)));
        gauges.add(Gauge.quantity(
                name + ".compliance",
                "Reviews under threat that ordered a halt, " + label,
                "share",
                h -> h.turn().decisions.compliance(powerIndex(h.world(), i))));
        gauges.add(Gauge.quantity(
                name + ".options",
                "Options taken up against threats, " + label,
                "per future",
                h -> h.turn().decisions.optionsTaken(powerIndex(h.world(), i))));
        gauges.add(Gauge.quantity(
                name + ".margin",
                "Deterrence margin U(halt) - U(defy) at the last review, " + label,
                "payoff",
                h -> h.turn().decisions.margin(powerIndex(h.world(), i))));
        gauges.add(Gauge.quantity(
                name + ".safety-share",
                "Safety share under steady effort in force at the ending, " + label,
                "share",
                h -> h.world().nation(i).safetyShare.inForce()));
        gauges.add(Gauge.quantity(
                name + ".vulnerability",
                "Largest effect of a rival's operation at the last review: success x share of the window lost, "
                        + label,
                "share",
                h -> h.turn().decisions.vulnerability(powerIndex(h.world(), i))));
        gauges.add(Gauge.quantity(
                name + ".strike-force",
                "Means to strike at the ending, " + label,
                "nats",
                h -> h.world().nation(i).forces.strike));
        gauges.add(Gauge.quantity(
                name + ".defence",
                "Defence at the ending, " + label,
                "nats",
                h -> h.world().nation(i).forces.defence));
        for (Effort effort : new Effort[] {Effort.HALT, Effort.RACE})
            gauges.add(Gauge.quantity(
                    name + "." + (effort == Effort.HALT ? "halted" : "raced"),
                    "Share of time " + (effort == Effort.HALT ? "halted" : "at a racing effort") + ", " + label,
                    "share",
                    h -> timeAt(h.world(), i, effort)));
        gauges.add(Gauge.quantity(
                name + ".safety-effort",
                "Safety effort accumulated by the ending, " + label,
                "adjusted years",
                h -> h.world().nation(i).safetyEffort));
        gauges.add(Gauge.quantity(
                name + ".payoff", "Payoff, " + label, "payoff", h -> h.turn().payoff(h.world(), i)));
    }

    private static int powerIndex(World world, int nation) {
        Nation[] powers = world.powers();
        for (int p = 0; p < powers.length; p++) if (powers[p].index == nation) return p;
        throw new IllegalArgumentException("no power: " + nation);
    }

    private static int strikesAt(Events events, int rung) {
        int count = 0;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.STRIKE && events.rung(e) == rung) count++;
        return count;
    }

    private static int mistakenByReference(History h) {
        Events events = h.world().events;
        int count = 0;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.STRIKE
                    && events.value(e) + h.world().line(h.world().nation(events.who(e)))
                            < h.world().thresholds.reference) count++;
        return count;
    }

    private static boolean surprised(History h) {
        Events events = h.world().events;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.RECURSION_CROSSED && events.value(e) == 0) return true;
        return false;
    }

    /// Watcher and target pairs by truth (the target crossed the watcher's line in this future) and deed (the
    /// watcher struck it while it was truly beyond, or else below, the line).
    private static int confusion(History h, boolean crossed, boolean struck) {
        int count = 0;
        for (Pair pair : h.world().watching()) {
            boolean beyond = h.world().nation(pair.target).capability
                    >= h.world().line(h.world().nation(pair.watcher));
            boolean rightly = h.strikes(pair.watcher, pair.target, false) > 0;
            boolean mistakenly = h.strikes(pair.watcher, pair.target, true) > 0;
            boolean counts = struck ? (crossed ? rightly : mistakenly) : beyond == crossed && !rightly && !mistakenly;
            if (counts) count++;
        }
        return count;
    }

    private static double warning(History h) {
        Events events = h.world().events;
        int crossing = -1;
        for (int e = 0; e < events.size() && crossing < 0; e++)
            if (events.kind(e) == EventKind.RECURSION_CROSSED && h.world().nation(events.who(e)).power) crossing = e;
        if (crossing < 0) return Double.NaN;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.LINE_BELIEVED_CROSSED && events.whom(e) == events.who(crossing))
                return h.months(crossing) - h.months(e);
        return Double.NaN;
    }

    private static int war(World world) {
        Events events = world.events;
        for (int e = events.size() - 1; e >= 0; e--)
            if (events.kind(e) == EventKind.WAR || events.kind(e) == EventKind.NUCLEAR) return e;
        return -1;
    }

    private static boolean warFrom(World world, Act.Origin origin) {
        int war = war(world);
        return war >= 0 && world.events.rung(war) == origin.ordinal();
    }

    private static double leadAtCrossing(History h, boolean months) {
        int e = h.first(EventKind.RECURSION_CROSSED, -1);
        if (e < 0) return Double.NaN;
        World world = h.world();
        int leader = world.events.who(e);
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < world.size(); i++)
            if (i != leader && world.nation(i).programme) next = Math.max(next, h.capability(i, e));
        double ahead = h.capability(leader, e) - next;
        if (!months) return ahead / NATS_PER_OOM;
        if (ahead <= 0) return 0;
        return h.months(e)
                - world.nation(leader).reached(next, world.step, world.dt) * world.dt * World.MONTHS_PER_YEAR;
    }

    /// Share of the future's time for which this effort was ordered.
    private static double timeAt(World world, int nation, Effort effort) {
        Events events = world.events;
        int since = 0;
        int steps = 0;
        int current = Effort.STEADY.ordinal();
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.EFFORT_ORDERED && events.who(e) == nation) {
                if (current == effort.ordinal()) steps += events.step(e) - since;
                since = events.step(e);
                current = events.rung(e);
            }
        if (current == effort.ordinal()) steps += world.step - since;
        return world.step == 0 ? 0 : (double) steps / world.step;
    }

    private static int beyond(World world) {
        int count = 0;
        for (int i = 0; i < world.size(); i++) if (world.nation(i).capability >= world.thresholds.reference) count++;
        return count;
    }
}
