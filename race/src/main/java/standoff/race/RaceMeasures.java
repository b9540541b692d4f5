package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Units;
import standoff.race.accidents.Accidents;
import standoff.race.measures.Measures;
import standoff.race.scenario.Scenario;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.World;

/// All measures of the race, each with how it is read off a future that has ended.
final class RaceMeasures {

    private RaceMeasures() {}

    static List<MeasureReader> of(Scenario scenario) {
        List<MeasureReader> readers = new ArrayList<>();
        readers.add(ending(scenario));
        readers.add(MeasureReader.of(Measures.YEARS, h -> h.world().years()));
        readers.add(MeasureReader.of(Measures.CALM, h -> calm(h.world().ending())));
        StrikeMeasures.strikes(readers);
        StrikeMeasures.perception(readers);
        CrisisMeasures.escalation(readers);
        CrisisMeasures.agreements(readers);
        lead(readers);
        for (int i = 0; i < scenario.nations().size(); i++)
            NationMeasures.nation(readers, scenario.nations().get(i), i);
        readers.add(MeasureReader.of(Measures.PROLIFERATION, h -> beyond(h.world())));
        return List.copyOf(readers);
    }

    private static boolean calm(@Nullable EndingKind ending) {
        return switch (ending) {
            case null -> true;
            case NONE, ADVANTAGE, SHARED -> true;
            case LOSS_OF_CONTROL, MISUSE, WAR, NUCLEAR -> false;
        };
    }

    private static MeasureReader ending(Scenario scenario) {
        List<String> labels =
                Ending.possible(scenario.nations()).stream().map(Ending::label).toList();
        return MeasureReader.of(
                Measures.ENDING,
                labels,
                h -> Ending.place(
                        Objects.requireNonNull(h.world().ending()), h.world().endingNation(), scenario.nations()));
    }

    private static void lead(List<MeasureReader> readers) {
        readers.add(MeasureReader.of(Measures.LEAD_MONTHS, h -> leadAtCrossing(h, true)));
        readers.add(MeasureReader.of(Measures.LEAD_OOM, h -> leadAtCrossing(h, false)));
        readers.add(MeasureReader.of(Measures.CROSSING_YEAR, h -> {
            int e = h.first(EventKind.RECURSION_CROSSED, -1);
            return e < 0 ? Double.NaN : h.months(e) / 12;
        }));
        readers.add(MeasureReader.of(Measures.LOST_AT_CROSSING, h -> h.count(EventKind.LOSS_OF_CONTROL, 1) > 0));
        readers.add(MeasureReader.of(
                Measures.SAFETY_AT_CROSSING, h -> h.the(Accidents.class).safetyAtCrossing()));
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
        if (!months) return ahead / Units.NATS_PER_OOM;
        if (ahead <= 0) return 0;
        return h.months(e)
                - world.nation(leader).reached(next, world.step, world.dt) * world.dt * Units.MONTHS_PER_YEAR;
    }

    private static int beyond(World world) {
        int count = 0;
        for (int i = 0; i < world.size(); i++) if (world.nation(i).capability >= world.thresholds.reference) count++;
        return count;
    }
}
