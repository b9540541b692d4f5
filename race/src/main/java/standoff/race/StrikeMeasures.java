package standoff.race;

import java.util.List;
import standoff.numerics.Units;
import standoff.race.doctrine.Decisions;
import standoff.race.escalation.Escalation;
import standoff.race.measures.Measures;
import standoff.race.world.Act;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Ladder;
import standoff.race.world.Pair;

/// What is done to programmes, what it achieves, and how well the doer knew what it did.
final class StrikeMeasures {
    private StrikeMeasures() {}

    static void strikes(List<MeasureReader> readers) {
        readers.add(MeasureReader.of(Measures.STRIKES, h -> h.count(EventKind.STRIKE)));
        for (int rung = Ladder.FIRST_OPERATION; rung <= Ladder.LAST_OPERATION; rung++) {
            int r = rung;
            readers.add(MeasureReader.of(Measures.strikesAt(r), h -> strikesAt(h.world().events, r)));
        }
        readers.add(MeasureReader.of(Measures.EARLY_STRIKES, StrikeMeasures::beforeRecursion));
        readers.add(MeasureReader.of(Measures.SUCCESSES, h -> h.count(EventKind.SUCCEEDED)));
        readers.add(MeasureReader.of(Measures.STRUCK, h -> h.first(EventKind.STRIKE, -1) >= 0));
        readers.add(MeasureReader.of(Measures.UNSTRUCK_YEARS, h -> {
            int e = h.first(EventKind.STRIKE, -1);
            return e < 0 ? h.world().years() : h.months(e) / Units.MONTHS_PER_YEAR;
        }));
        readers.add(MeasureReader.of(Measures.MISTAKEN, h -> h.strikes(-1, -1, true)));
        readers.add(MeasureReader.of(Measures.ANY_MISTAKEN, h -> h.strikes(-1, -1, true) > 0));
        readers.add(MeasureReader.of(Measures.MISTAKEN_REFERENCE, StrikeMeasures::mistakenByReference));
        readers.add(MeasureReader.of(Measures.AGAINST_ORDERS, h -> h.first(EventKind.CROSSED_AGAINST_ORDERS, -1) >= 0));
        readers.add(MeasureReader.of(Measures.SURPRISE, StrikeMeasures::surprised));
        readers.add(MeasureReader.of(Measures.CROSSED_STRUCK, h -> confusion(h, true, true)));
        readers.add(MeasureReader.of(Measures.CROSSED_UNSTRUCK, h -> confusion(h, true, false)));
        readers.add(MeasureReader.of(Measures.UNCROSSED_STRUCK, h -> confusion(h, false, true)));
        readers.add(MeasureReader.of(Measures.UNCROSSED_UNSTRUCK, h -> confusion(h, false, false)));
        readers.add(MeasureReader.of(Measures.SETBACK_6, h -> h.setback().months(.5)));
        readers.add(MeasureReader.of(Measures.SETBACK_12, h -> h.setback().months(1)));
        readers.add(MeasureReader.of(Measures.SETBACK_24, h -> h.setback().months(2)));
        readers.add(MeasureReader.of(Measures.SETBACK_CROSSING, h -> h.setback().atCrossing()));
        readers.add(MeasureReader.of(Measures.SETBACK_PER_WAR, h -> {
            double war = h.the(Escalation.class).expectedWar(Act.Origin.STRIKE);
            return war > 0 ? h.setback().months(1) / war : Double.NaN;
        }));
    }

    static void perception(List<MeasureReader> readers) {
        readers.add(MeasureReader.of(Measures.WARNING, StrikeMeasures::warning));
        readers.add(MeasureReader.of(Measures.HAIR_TRIGGER, h -> {
            int ambiguous = h.the(Decisions.class).ambiguousReviews();
            return ambiguous == 0
                    ? Double.NaN
                    : (double) h.the(Decisions.class).ambiguousStrikes(h.world()) / ambiguous;
        }));
        readers.add(MeasureReader.of(Measures.FIRST_STRIKE_PEAK, h -> {
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

    private static int beforeRecursion(History h) {
        return launchedBelow(h, h.world().thresholds.recursion);
    }

    private static int mistakenByReference(History h) {
        return launchedBelow(h, h.world().thresholds.reference);
    }

    /// Strikes at whose launch the target's true capability was below a level.
    private static int launchedBelow(History h, double level) {
        Events events = h.world().events;
        int count = 0;
        for (int e = 0; e < events.size(); e++)
            if (events.kind(e) == EventKind.STRIKE
                    && events.value(e) + h.world().line(h.world().nation(events.who(e))) < level) count++;
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
