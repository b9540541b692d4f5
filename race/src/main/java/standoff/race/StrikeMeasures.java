package standoff.race;

import java.util.List;
import standoff.numerics.Units;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.Pair;

/// What is done to programmes, what it achieves, and how well the doer knew what it did.
final class StrikeMeasures {
    private StrikeMeasures() {}

    static void strikes(List<MeasureReader> gauges) {
        gauges.add(MeasureReader.quantity("strikes", "Strikes", "per future", h -> h.count(EventKind.STRIKE)));
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++) {
            int r = rung;
            gauges.add(MeasureReader.quantity(
                    "strikes-rung-" + r, "Strikes at rung " + r, "per future", h -> strikesAt(h.world().events, r)));
        }
        gauges.add(MeasureReader.quantity(
                "successes", "Operations that succeeded", "per future", h -> h.count(EventKind.SUCCEEDED)));
        gauges.add(MeasureReader.event("struck", "Any strike", h -> h.first(EventKind.STRIKE, -1) >= 0));
        gauges.add(MeasureReader.quantity(
                "unstruck-years", "Time without a strike: to the first, or to the ending", "yr", h -> {
                    int e = h.first(EventKind.STRIKE, -1);
                    return e < 0 ? h.world().years() : h.months(e) / Units.MONTHS_PER_YEAR;
                }));
        gauges.add(MeasureReader.quantity(
                "mistaken", "Mistaken strikes, by the striker's own line", "per future", h -> h.strikes(-1, -1, true)));
        gauges.add(MeasureReader.event("any-mistaken", "Any mistaken strike", h -> h.strikes(-1, -1, true) > 0));
        gauges.add(MeasureReader.quantity(
                "mistaken-reference",
                "Mistaken strikes, by the reference line f = .90",
                "per future",
                StrikeMeasures::mistakenByReference));
        gauges.add(MeasureReader.event(
                "against-orders",
                "Any crossing of recursion by a laboratory that had been ordered to halt",
                h -> h.first(EventKind.CROSSED_AGAINST_ORDERS, -1) >= 0));
        gauges.add(MeasureReader.event("surprise", "Any surprise crossing of recursion", StrikeMeasures::surprised));
        gauges.add(MeasureReader.quantity(
                "crossed-struck",
                "Powers struck after they crossed the line",
                "per future",
                h -> confusion(h, true, true)));
        gauges.add(MeasureReader.quantity(
                "crossed-unstruck",
                "Powers that crossed the line and were not struck",
                "per future",
                h -> confusion(h, true, false)));
        gauges.add(MeasureReader.quantity(
                "uncrossed-struck",
                "Powers struck that were below the line",
                "per future",
                h -> confusion(h, false, true)));
        gauges.add(MeasureReader.quantity(
                "uncrossed-unstruck",
                "Powers neither beyond the line nor struck",
                "per future",
                h -> confusion(h, false, false)));
        for (double years : new double[] {.5, 1, 2}) {
            String text = years == .5 ? "half a year" : years == 1 ? "a year" : "two years";
            gauges.add(MeasureReader.quantity(
                    "setback-" + (int) (12 * years),
                    "Setback " + text + " after the first successful strike",
                    "months",
                    h -> h.turn().setback.months(years)));
        }
        gauges.add(MeasureReader.quantity(
                "setback-crossing",
                "Setback at the crossing of recursion",
                "months",
                h -> h.turn().setback.atCrossing()));
        gauges.add(MeasureReader.quantity(
                "setback-per-war",
                "Setback a year after the first successful strike, per expected war out of strikes",
                "months per war",
                h -> {
                    double war = h.turn().escalation.expectedWar(Act.Origin.STRIKE);
                    return war > 0 ? h.turn().setback.months(1) / war : Double.NaN;
                }));
    }

    static void perception(List<MeasureReader> gauges) {
        gauges.add(MeasureReader.quantity(
                "warning",
                "Warning: from a rival's belief that the line is crossed to recursion",
                "months",
                StrikeMeasures::warning));
        gauges.add(MeasureReader.quantity(
                "hair-trigger",
                "Hair trigger: reviews with an ambiguous belief after which a strike soon followed",
                "share",
                h -> {
                    int ambiguous = h.turn().decisions.ambiguousReviews();
                    return ambiguous == 0
                            ? Double.NaN
                            : (double) h.turn().decisions.ambiguousStrikes(h.world()) / ambiguous;
                }));
        gauges.add(MeasureReader.quantity(
                "first-strike-peak", "Peak of the first-strike incentive", "scale units", h -> {
                    double peak = -1;
                    for (Pair pair : h.world().watching()) peak = Math.max(peak, pair.firstStrikePeak);
                    return peak;
                }));
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
}
