package standoff.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standoff.experiment.Recorder;
import standoff.experiment.Series;
import standoff.experiment.Timeline;
import standoff.numerics.Units;
import standoff.race.scenario.Participant;
import standoff.race.scenario.Role;
import standoff.race.scenario.Scenario;
import standoff.race.world.Lag;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// The quantities followed through time: capabilities, lags, beliefs and posture, every four weeks.
final class SeriesRecorder {
    private static final int DAYS = 28;

    /// What is read of a nation, or of a nation and another.
    private enum Reading {
        CAPABILITY(": capability", "OOM", -4, 16),
        LAG(": behind the leader", "months", 0, 60),
        OPACITY(": opacity", "share", 0, 1),
        LINE(": red line", "OOM", -4, 16),
        ESTIMATE(": estimate", "OOM", -4, 16),
        ERROR(": error of the estimate", "OOM", -4, 4),
        LINE_CROSSED(": P(red line crossed)", "probability", 0, 1),
        GAP("", "OOM", -6, 6);

        private final String label;
        private final String unit;
        private final double from;
        private final double to;

        Reading(String label, String unit, double from, double to) {
            this.label = label;
            this.unit = unit;
            this.from = from;
            this.to = to;
        }

        /// @param name  what the series is called, the reading's own word left out
        /// @param whose whom it tells of, in words
        private Series series(String name, String whose) {
            String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Series(name + "." + word, whose + label, unit, from, to);
        }
    }

    /// @param one   the nation, or the watcher
    /// @param other the other nation, or -1
    private record Quantity(Series series, Reading reading, int one, int other) {
        private double read(World world) {
            return switch (reading) {
                case CAPABILITY -> world.nation(one).capability / Units.NATS_PER_OOM;
                case LAG -> behindLeader(world, world.nation(one));
                case OPACITY -> world.nation(one).opacity;
                case LINE -> world.line(world.nation(one)) / Units.NATS_PER_OOM;
                case ESTIMATE -> world.pair(one, other).mean / Units.NATS_PER_OOM;
                case ERROR -> (world.pair(one, other).mean - world.nation(other).capability) / Units.NATS_PER_OOM;
                case LINE_CROSSED -> world.pair(one, other).lineCrossed;
                case GAP -> Lag.orders(world.nation(one), world.nation(other));
            };
        }
    }

    private final Quantity[] quantities;
    private final Timeline timeline;

    SeriesRecorder(Scenario scenario) {
        timeline = new Timeline(scenario.start(), DAYS, scenario.steps() * scenario.stepDays() / DAYS + 1);
        List<Participant> nations = scenario.nations();
        List<Quantity> followed = new ArrayList<>();
        for (int n = 0; n < nations.size(); n++) {
            Participant nation = nations.get(n);
            follow(followed, Reading.CAPABILITY, nation, n);
            if (nation.role() == Role.OPEN_WEIGHTS) continue;
            follow(followed, Reading.LAG, nation, n);
            if (nation.role() != Role.POWER) continue;
            follow(followed, Reading.OPACITY, nation, n);
            follow(followed, Reading.LINE, nation, n);
        }
        for (int o = 0; o < nations.size(); o++)
            for (int x = 0; x < nations.size(); x++)
                if (o != x
                        && nations.get(o).role() == Role.POWER
                        && nations.get(x).role() == Role.POWER) watch(followed, nations, o, x);
        quantities = followed.toArray(Quantity[]::new);
    }

    private static void follow(List<Quantity> followed, Reading reading, Participant nation, int n) {
        followed.add(new Quantity(reading.series(nation.name(), nation.label()), reading, n, -1));
    }

    private static void watch(List<Quantity> followed, List<Participant> nations, int o, int x) {
        Participant watcher = nations.get(o);
        Participant target = nations.get(x);
        String name = watcher.name() + "-on-" + target.name();
        String whose = watcher.label() + " on " + target.label();
        for (Reading reading : List.of(Reading.ESTIMATE, Reading.ERROR, Reading.LINE_CROSSED))
            followed.add(new Quantity(reading.series(name, whose), reading, o, x));
        if (o < x)
            followed.add(new Quantity(
                    Reading.GAP.series(
                            watcher.name() + "-" + target.name(), watcher.label() + " ahead of " + target.label()),
                    Reading.GAP,
                    o,
                    x));
    }

    private static double behindLeader(World world, Nation nation) {
        Nation leader = nation;
        for (int i = 0; i < world.size(); i++)
            if (world.nation(i).capability > leader.capability) leader = world.nation(i);
        return leader == nation ? 0 : Lag.months(world, leader, nation);
    }

    List<Series> series() {
        List<Series> series = new ArrayList<>();
        for (Quantity quantity : quantities) series.add(quantity.series);
        return series;
    }

    Timeline timeline() {
        return timeline;
    }

    /// Working memory for [#record].
    double[] row() {
        return new double[quantities.length];
    }

    /// Records all of them where the world's clock says so.
    ///
    /// @param row of [#row]
    void record(World world, Recorder recorder, double[] row) {
        if (world.step > 0 && !world.due(DAYS)) return;
        for (int s = 0; s < row.length; s++) row[s] = quantities[s].read(world);
        recorder.moment((int) ((long) world.step * world.stepDays / DAYS), row);
    }
}
