package standoff.race.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.world.Lag;
import standoff.race.world.Nation;
import standoff.race.world.ParameterValues;
import standoff.race.world.TestValues;
import standoff.race.world.World;

/// Programmes alone, without breakthroughs unless a test turns them on: nation 0 leads, nation 1 is under export
/// controls.
final class ProgrammeWorld {
    static final double START = 2026.5;

    final World world;
    final Programmes programmes;
    final Streams streams;

    ProgrammeWorld(ParameterValues values, int nations, int stepDays, double years) {
        this(values, nations, stepDays, years, Streams.of(1));
    }

    ProgrammeWorld(ParameterValues values, int nations, int stepDays, double years, Streams streams) {
        this(values, names(nations), stepDays, years, streams);
    }

    private ProgrammeWorld(ParameterValues values, List<Nation> nations, int stepDays, double years, Streams streams) {
        this.streams = streams;
        world = new World(nations, stepDays, (int) Math.ceil(years * Units.DAYS_PER_YEAR / stepDays));
        programmes = new Programmes(world);
        begin(values, streams);
    }

    void begin(ParameterValues values, Streams future) {
        for (int i = 0; i < world.size(); i++) {
            world.nation(i).dispersal = .5;
            world.nation(i).opacity = .5;
        }
        world.begin(values, false, future);
        programmes.begin(world, values, future);
    }

    private static List<Nation> names(int nations) {
        List<Nation> made = new ArrayList<>();
        IntStream.range(0, nations).forEach(i -> made.add(nation(i, true)));
        return made;
    }

    private static Nation nation(int i, boolean programme) {
        String name = String.valueOf((char) ('A' + i));
        return new Nation(i, name, name, programme, programme);
    }

    /// A race of two programmes and a user of the open frontier.
    static ProgrammeWorld withUser(ParameterValues values) {
        return new ProgrammeWorld(
                values, List.of(nation(0, true), nation(1, true), nation(2, false)), 7, 12, Streams.of(1));
    }

    /// The baseline's values for the programmes of a leader and a follower, breakthroughs off.
    static TestValues baseline() {
        return new TestValues()
                .with(InitialProgrammes.LAG, 0, 0)
                .with(InitialProgrammes.GAP, 0, 0)
                .with(InitialProgrammes.COMPUTE, 0, 15e6)
                .with(LeadProject.CONTROLS, 1, .3)
                .with(Breakthroughs.SWITCH, 0);
    }

    ProgrammeWorld step() {
        world.tick();
        programmes.advance(world, streams, world.events);
        return this;
    }

    /// Advances to so many years from the start.
    ProgrammeWorld to(double years) {
        while (world.years() < years - world.dt / 2) step();
        return this;
    }

    ProgrammeWorld toTheEnd() {
        while (world.step < world.steps) step();
        return this;
    }

    Nation nation(int index) {
        return world.nation(index);
    }

    double lag() {
        return Lag.months(world, nation(0), nation(1));
    }

    /// The year in which a nation's capability reached the level where automation has this share.
    double year(int nation, double share) {
        double level = world.automation.level(share);
        return START + nation(nation).reached(level, world.step, world.dt) * world.dt;
    }
}
