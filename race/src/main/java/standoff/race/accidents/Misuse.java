package standoff.race.accidents;

import java.util.List;
import standoff.experiment.Elementary;
import standoff.experiment.random.Streams;
import standoff.race.world.Ending;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Luck;
import standoff.race.world.Mechanism;
import standoff.race.world.Parameter;
import standoff.race.world.Section;
import standoff.race.world.Values;
import standoff.race.world.World;

/// Catastrophic misuse by non-state actors: a hazard that grows with what anybody can use.
///
/// `h = h0 exp(k (Z_open - Z_harm)) (1 - chip control)(1 - safeguards)`, with the open-weights frontier Z_open in OOM
/// and the harmful level
/// Z_harm at automation f = .90.
public final class Misuse implements Mechanism {
    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "misuse", true)
            .means("Non-state actors can cause a catastrophe with AI")
            .enters("hazard that grows with the open-weights frontier")
            .limit("off: no future ends in misuse")
            .assumed("because the risk is disputed");
    public static final Parameter HAZARD = Parameter.real(Section.ACCIDENTS, "misuse-hazard", "1/yr")
            .bounds(0, 10)
            .value(.001)
            .range(.0001, .01)
            .means("Hazard of catastrophic misuse when the open frontier stands at automation f = .90")
            .enters("h0 exp(k (Z_open - Z_harm))(1 - chip control)(1 - safeguards)")
            .limit("0: no misuse")
            .assumed("because no such event has happened and expert views span two orders of magnitude");
    public static final Parameter STEEPNESS = Parameter.real(Section.ACCIDENTS, "misuse-steepness", "1/OOM")
            .bounds(0, 10)
            .value(.5)
            .range(.2, 1.2)
            .means("How fast misuse grows with the open frontier")
            .enters("exp(k (Z_open - Z_harm))")
            .limit("0: capability does not matter")
            .assumed("because more capable open models lower the skill that harm needs");
    public static final Parameter CHIP_CONTROL = Parameter.real(Section.ACCIDENTS, "chip-control", "share")
            .share()
            .value(.1)
            .linear(0, .3)
            .means("Share of leading chips under hardware-enabled mechanisms or other effective control of access")
            .enters("1 - chip control")
            .limit("1: nobody outside control can run dangerous models")
            .assumed("because such mechanisms are mostly proposals");
    public static final Parameter SAFEGUARDS = Parameter.real(Section.ACCIDENTS, "safeguards", "share")
            .share()
            .value(.3)
            .linear(.1, .6)
            .means("Share of misuse that safeguards of models and services stop")
            .enters("1 - safeguards")
            .limit("1: no misuse")
            .assumed("because safeguards of open weights can be removed");
    public static final List<Parameter> PARAMETERS = List.of(SWITCH, HAZARD, STEEPNESS, CHIP_CONTROL, SAFEGUARDS);

    private static final double PER_OOM = 1 / 2.302585092994046;

    private final HazardClock clock = new HazardClock(Luck.MISUSE, 0);
    private boolean on;
    private double hazard;
    private double steepness;

    @Override
    public void begin(World world, Values values, Streams streams) {
        on = values.on(SWITCH);
        hazard = values.of(HAZARD) * (1 - values.of(CHIP_CONTROL)) * (1 - values.of(SAFEGUARDS));
        steepness = values.of(STEEPNESS) * PER_OOM;
        clock.start(streams);
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (!on) return;
        double above = Math.min(50, steepness * (world.openFrontier - world.thresholds.reference));
        if (above < -20 || !clock.rings(hazard * Elementary.exp(above) * world.dt, streams)) return;
        events.add(EventKind.MISUSE, -1, -1, -1, 0);
        world.end(Ending.MISUSE, -1);
    }
}
