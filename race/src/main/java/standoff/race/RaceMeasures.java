package standoff.race;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Measure;
import standoff.numerics.Units;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Scenario;
import standoff.race.world.Ending;
import standoff.race.world.EventKind;
import standoff.race.world.World;

/// All measures of the race, each with how it is read off a future that has ended.
final class RaceMeasures {

    private RaceMeasures() {}

    static List<MeasureReader> of(Scenario scenario) {
        List<MeasureReader> gauges = new ArrayList<>();
        gauges.add(ending(scenario));
        gauges.add(MeasureReader.quantity(
                "years", "Time to the ending", "yr", h -> h.world().years()));
        gauges.add(MeasureReader.event(
                "calm",
                "Neither war, loss of control nor a catastrophe of misuse",
                h -> calm(h.world().ending())));
        StrikeMeasures.strikes(gauges);
        StrikeMeasures.perception(gauges);
        CrisisMeasures.escalation(gauges);
        CrisisMeasures.agreements(gauges);
        lead(gauges);
        for (int i = 0; i < scenario.nations().size(); i++)
            NationMeasures.nation(gauges, scenario.nations().get(i), i);
        gauges.add(MeasureReader.quantity(
                "proliferation", "Nations beyond automation f = .90 at the ending", "nations", h -> beyond(h.world())));
        return List.copyOf(gauges);
    }

    private static boolean calm(@Nullable Ending ending) {
        return switch (ending) {
            case null -> true;
            case NONE, ADVANTAGE, SHARED -> true;
            case LOSS_OF_CONTROL, MISUSE, WAR, NUCLEAR -> false;
        };
    }

    private static MeasureReader ending(Scenario scenario) {
        List<String> labels = new ArrayList<>();
        for (Participant nation : scenario.nations()) labels.add(Ending.ADVANTAGE.label() + ", " + nation.name());
        int others = labels.size();
        for (Ending ending : Ending.values()) if (ending != Ending.ADVANTAGE) labels.add(ending.label());
        return new MeasureReader(Measure.category("ending", "Ending", labels), h -> {
            Ending ending = h.world().ending() == null ? Ending.NONE : h.world().ending();
            return ending == Ending.ADVANTAGE ? h.world().endingNation() : others + ending.ordinal() - 1;
        });
    }

    private static void lead(List<MeasureReader> gauges) {
        gauges.add(MeasureReader.quantity(
                "lead-months",
                "Lead over the next at the first crossing of recursion",
                "months",
                h -> leadAtCrossing(h, true)));
        gauges.add(MeasureReader.quantity(
                "lead-oom",
                "Lead over the next at the first crossing of recursion",
                "OOM",
                h -> leadAtCrossing(h, false)));
        gauges.add(MeasureReader.quantity("crossing-year", "First crossing of recursion", "years from the start", h -> {
            int e = h.first(EventKind.RECURSION_CROSSED, -1);
            return e < 0 ? Double.NaN : h.months(e) / 12;
        }));
        gauges.add(MeasureReader.event(
                "lost-at-crossing",
                "Loss of control at a crossing of recursion, not before",
                h -> h.count(EventKind.LOSS_OF_CONTROL, 1) > 0));
        gauges.add(MeasureReader.quantity(
                "safety-at-crossing",
                "Safety effort of the first to cross recursion",
                "adjusted years",
                h -> h.turn().safetyAtCrossing()));
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
