package standoff.race.program;

import java.util.List;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.HazardClock;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;

/// Jumps of one programme's ln S: a Poisson process with exponential sizes.
///
/// The rate is that of steady, unhindered work; it goes with research, u_S and stalls included, for a programme
/// that stands still makes no discoveries. Sizes are multiplied by the ceiling of (4).
final class Breakthroughs {
    static final RandomPurpose BREAKTHROUGH_DRAW = new RandomPurpose(1, "when breakthroughs come");
    static final RandomPurpose BREAKTHROUGH_SIZE_DRAW = new RandomPurpose(2, "how large a breakthrough is");

    static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "breakthroughs", true)
            .means("Software jumps now and then, beside its steady growth")
            .enters("breakthroughs in (4)")
            .limit("off: growth without jumps")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because surprises such as reasoning models have come about every few years");
    static final Parameter RATE = Parameter.real(Section.PROGRAMMES, "breakthrough-rate", "1/yr")
            .bounds(0, 50)
            .value(.25)
            .range(.05, 1)
            .means("Breakthroughs per year and programme, under steady effort")
            .enters("Poisson jumps of lnS in (4)")
            .limit("0: none")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because one or two in the last decade went beyond the trend");
    static final Parameter SIZE = Parameter.real(Section.PROGRAMMES, "breakthrough-size", "nats")
            .bounds(0, 20)
            .value(.4)
            .range(.1, 1)
            .means("Mean jump of ln S by a breakthrough")
            .enters("size ~ exponential, x ceiling")
            .limit("0: none")
            .lowers(Measures.CROSSING_YEAR)
            .assumed("because it is about four months of software growth");
    static final List<Parameter> PARAMETERS = List.of(SWITCH, RATE, SIZE);

    private final HazardClock clock;
    private final int nation;
    private double rate;
    private double size;

    Breakthroughs(int nation) {
        this.nation = nation;
        clock = new HazardClock(BREAKTHROUGH_DRAW.number(), nation);
    }

    void begin(ParameterValues values, Streams streams) {
        rate = values.on(SWITCH) ? values.of(RATE) : 0;
        size = values.of(SIZE);
        clock.start(streams);
    }

    /// The jump in a step of length `dt` at this intensity of research, before the ceiling; mostly 0.
    double jump(double intensity, double dt, Streams streams) {
        if (rate == 0 || !clock.rings(rate * intensity * dt, streams)) return 0;
        return size * streams.exponential(BREAKTHROUGH_SIZE_DRAW.number(), nation, clock.count());
    }
}
