package standoff.race;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standoff.experiment.Future;
import standoff.numerics.Units;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Pair;
import standoff.race.world.World;

/// One future as two powers lived it: what one could do, what the other believed, and where it took its red
/// line to be, every four weeks. Orders of magnitude of effective compute above the leader at the start.
///
/// @param strikes whether the watcher struck; else the pair is the first two powers
/// @param turns what decided this future: strikes, wars, crossings and the ending
/// @param story all that happened
/// @param decisions what was decided, and why
public record FutureTrace(
        Participant watcher,
        Participant target,
        boolean strikes,
        List<Sight> sights,
        List<EventNarrative.Line> turns,
        List<EventNarrative.Line> story,
        List<DecisionTold> decisions) {
    private static final int DAYS = 28;
    private static final Set<EventKind> TURNS = Set.of(
            EventKind.STRIKE,
            EventKind.RECURSION_CROSSED,
            EventKind.WAR,
            EventKind.NUCLEAR,
            EventKind.LAUNCH,
            EventKind.LOSS_OF_CONTROL,
            EventKind.MISUSE,
            EventKind.ADVANTAGE,
            EventKind.SHARED);

    /// One look.
    ///
    /// @param truth the target's capability
    /// @param doubt standard deviation of the watcher's estimate
    /// @param line where the watcher takes its red line to be, known as well as where automation leads to recursion
    /// @param lineDoubt standard deviation of that
    public record Sight(LocalDate date, double truth, double estimate, double doubt, double line, double lineDoubt) {}

    public FutureTrace {
        sights = List.copyOf(sights);
        turns = List.copyOf(turns);
        story = List.copyOf(story);
        decisions = List.copyOf(decisions);
    }

    /// Draws the portrait of the first striker and its target.
    static FutureTrace of(RaceModel model, FutureSimulation simulation, Future future) {
        RaceModel.Explained explained = model.explain(simulation, future);
        Events events = explained.history().world().events;
        List<Participant> nations = model.scenario().nations();
        List<Integer> powers = new ArrayList<>();
        for (int i = 0; i < nations.size(); i++) if (nations.get(i).role() == Role.POWER) powers.add(i);
        int watcher = powers.get(0);
        int target = powers.get(1);
        boolean strikes = false;
        List<EventNarrative.Line> story = explained.story().events();
        List<EventNarrative.Line> turns = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) {
            if (TURNS.contains(events.kind(e))) turns.add(story.get(e));
            if (events.kind(e) != EventKind.STRIKE || strikes) continue;
            strikes = true;
            watcher = events.who(e);
            target = events.whom(e);
        }
        List<Sight> sights = new ArrayList<>();
        int from = watcher;
        int onto = target;
        var _ = simulation.run(future, world -> {
            if (world.step == 0 || world.due(DAYS)) sights.add(look(model, world, from, onto));
        });
        return new FutureTrace(
                nations.get(watcher),
                nations.get(target),
                strikes,
                sights,
                turns,
                story,
                explained.story().decisions());
    }

    private static Sight look(RaceModel model, World world, int watcher, int target) {
        Pair pair = world.pair(watcher, target);
        return new Sight(
                model.scenario().date(world.step),
                world.nation(target).capability / Units.NATS_PER_OOM,
                pair.mean / Units.NATS_PER_OOM,
                Math.sqrt(pair.variance) / Units.NATS_PER_OOM,
                world.believedLine(world.nation(watcher)) / Units.NATS_PER_OOM,
                world.thresholds.recursionError / Units.NATS_PER_OOM);
    }
}
