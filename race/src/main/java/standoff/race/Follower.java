package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import standoff.experiment.Recorder;
import standoff.experiment.Series;
import standoff.experiment.Timeline;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.world.Lag;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// The quantities followed through time: capabilities, lags, beliefs and posture, every four weeks.
final class Follower {
    private static final int DAYS = 28;
    private static final double NATS_PER_OOM = 2.302585092994046;

    private record Quantity(Series series, ToDoubleFunction<World> reading) {}

    private final List<Quantity> quantities = new ArrayList<>();
    private final Timeline timeline;

    Follower(Scenario scenario) {
        timeline = new Timeline(scenario.start(), DAYS, scenario.steps() * scenario.stepDays() / DAYS + 1);
        List<Participant> nations = scenario.nations();
        for (int i = 0; i < nations.size(); i++) {
            int n = i;
            Participant nation = nations.get(i);
            follow(
                    nation.name() + ".capability",
                    nation.label() + ": capability",
                    "OOM",
                    -4,
                    16,
                    w -> w.nation(n).capability / NATS_PER_OOM);
            if (nation.role() == Role.OPEN_WEIGHTS) continue;
            follow(
                    nation.name() + ".lag",
                    nation.label() + ": behind the leader",
                    "months",
                    0,
                    60,
                    w -> behindLeader(w, w.nation(n)));
            if (nation.role() != Role.POWER) continue;
            follow(nation.name() + ".opacity", nation.label() + ": opacity", "share", 0, 1, w -> w.nation(n).opacity);
            follow(
                    nation.name() + ".line",
                    nation.label() + ": red line",
                    "OOM",
                    -4,
                    16,
                    w -> w.line(w.nation(n)) / NATS_PER_OOM);
        }
        for (int o = 0; o < nations.size(); o++)
            for (int x = 0; x < nations.size(); x++)
                if (o != x
                        && nations.get(o).role() == Role.POWER
                        && nations.get(x).role() == Role.POWER) watch(nations, o, x);
    }

    private void watch(List<Participant> nations, int o, int x) {
        String name = nations.get(o).name() + "-on-" + nations.get(x).name();
        String label = nations.get(o).label() + " on " + nations.get(x).label();
        follow(name + ".estimate", label + ": estimate", "OOM", -4, 16, w -> w.pair(o, x).mean / NATS_PER_OOM);
        follow(
                name + ".error",
                label + ": error of the estimate",
                "OOM",
                -4,
                4,
                w -> (w.pair(o, x).mean - w.nation(x).capability) / NATS_PER_OOM);
        follow(
                name + ".line-crossed",
                label + ": P(red line crossed)",
                "probability",
                0,
                1,
                w -> w.pair(o, x).lineCrossed);
        if (o < x)
            follow(
                    nations.get(o).name() + "-" + nations.get(x).name() + ".gap",
                    nations.get(o).label() + " ahead of " + nations.get(x).label(),
                    "OOM",
                    -6,
                    6,
                    w -> Lag.orders(w.nation(o), w.nation(x)));
    }

    private void follow(
            String name, String label, String unit, double from, double to, ToDoubleFunction<World> reading) {
        quantities.add(new Quantity(new Series(name, label, unit, from, to), reading));
    }

    private static double behindLeader(World world, Nation nation) {
        Nation leader = nation;
        for (int i = 0; i < world.size(); i++)
            if (world.nation(i).capability > leader.capability) leader = world.nation(i);
        return leader == nation ? 0 : Lag.months(world, leader, nation);
    }

    List<Series> series() {
        return quantities.stream().map(Quantity::series).toList();
    }

    Timeline timeline() {
        return timeline;
    }

    void record(World world, Recorder recorder) {
        if (world.step > 0 && !world.due(DAYS)) return;
        int moment = (int) ((long) world.step * world.stepDays / DAYS);
        for (int s = 0; s < quantities.size(); s++)
            recorder.series(s, moment, quantities.get(s).reading().applyAsDouble(world));
    }
}
