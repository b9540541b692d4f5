package standoff.race.accidents;

import java.util.List;
import standoff.numerics.SlowExponential;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// Catastrophic misuse by actors that are no states, at the hazard
///
/// `h_m exp(k_m Z_open) (1 - coverage (1 - evasion)) (1 - w security_lead) (1 - safeguards)`,
///
/// with Z_open the open-weights frontier in orders of magnitude above the leader's effective compute at the
/// start, at most recursion: beyond it nobody's release is likely, and defenders have the same or better. The
/// coverage of hardware-enabled mechanisms (chips that can be located and limited) helps as far as it is not
/// evaded; the security of the leading programme as far as what is misused is stolen.
public final class Misuse implements Mechanism {
    static final RandomPurpose MISUSE_DRAW = new RandomPurpose(30, "when catastrophic misuse comes");

    public static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "misuse", true)
            .means("Actors that are no states may misuse what is openly available")
            .enters("hazard of catastrophic misuse")
            .limit("off: no future ends so")
            .raises(EndingKind.MISUSE)
            .assumed("because governments name it among the first dangers");
    public static final Parameter HAZARD = real(
                    "misuse-hazard", "1/yr", .0001, "Hazard of catastrophic misuse at the level of the leader's start")
            .bounds(0, 10)
            .range(.00001, .001)
            .enters("h_m")
            .limit("0: never")
            .raises(EndingKind.MISUSE)
            .assumed("because it has not happened, and with today's systems other means are the bottleneck");
    public static final Parameter GROWTH = real(
                    "misuse-growth", "1/OOM", .5, "How steeply misuse grows with the open-weights frontier")
            .bounds(0, 10)
            .range(.2, .8)
            .enters("exp(k_m min(Z_open, recursion))")
            .limit("0: capability does not matter to misuse")
            .raises(EndingKind.MISUSE)
            .assumed("because defence gains from the same systems, and how the balance moves is disputed");
    public static final Parameter COVERAGE = share(
                    "hem-coverage",
                    0,
                    0,
                    .3,
                    "Share of capable chips under hardware-enabled mechanisms, which can be located and limited")
            .enters("1 - coverage (1 - evasion)")
            .limit("0: none, as in 2026")
            .lowers(EndingKind.MISUSE)
            .assumed("because no such mechanism is in force");
    public static final Parameter EVASION = share("hem-evasion", .3, .1, .7, "Share of that coverage that is evaded")
            .enters("1 - coverage (1 - evasion)")
            .limit("1: coverage does not help")
            .raises(EndingKind.MISUSE)
            .assumed("because controls on chips have leaked at such rates");
    public static final Parameter SECURITY = share(
                    "misuse-of-stolen",
                    .3,
                    .1,
                    .6,
                    "Part of the danger that comes from stolen rather than released weights")
            .enters("1 - w security_lead")
            .limit("0: security does not matter to misuse")
            .lowers(EndingKind.MISUSE)
            .assumed("because released weights are the easier way while they are close behind");
    public static final Parameter SAFEGUARDS = share(
                    "safeguards", .3, 0, .7, "Share of misuse that safeguards in systems and in society prevent")
            .enters("1 - safeguards")
            .limit("1: nothing gets through")
            .lowers(EndingKind.MISUSE)
            .assumed("because safeguards on open weights are easily taken out, other defences are not");
    static final List<Parameter> PARAMETERS = List.of(SWITCH, HAZARD, GROWTH, COVERAGE, EVASION, SECURITY, SAFEGUARDS);

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("misuse", PARAMETERS)
            .offBy(SWITCH)
            .draws(MISUSE_DRAW)
            .tells(EventKind.MISUSE)
            .declared();

    private static Parameter.Declaration real(String key, String unit, double value, String means) {
        return Parameter.real(Section.ACCIDENTS, key, unit).value(value).means(means);
    }

    private static Parameter.Declaration share(String key, double value, double low, double high, String means) {
        return real(key, "share", value, means).share().linear(low, high);
    }

    private final SlowExponential spread = new SlowExponential();
    private final HazardClock clock = new HazardClock(MISUSE_DRAW.number(), 0);
    private double hazard;
    private double perNat;
    private double security;

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        double left = (1 - values.of(COVERAGE) * (1 - values.of(EVASION))) * (1 - values.of(SAFEGUARDS));
        hazard = values.on(SWITCH) ? values.of(HAZARD) * left : 0;
        perNat = values.of(GROWTH) / Units.NATS_PER_OOM;
        security = values.of(SECURITY);
        spread.begin();
        clock.start(streams);
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (hazard == 0 || !clock.rings(rate(world) * world.dt, streams)) return;
        events.add(EventKind.MISUSE, -1, -1, 0);
        world.end(EndingKind.MISUSE, -1);
    }

    /// The hazard, per year.
    double rate(World world) {
        double secure = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < world.size(); i++) {
            Nation nation = world.nation(i);
            if (!nation.programme || nation.capability <= best) continue;
            best = nation.capability;
            secure = nation.security;
        }
        double level = Math.min(world.openFrontier, world.thresholds.recursion);
        return hazard * spread.at(perNat * level) * (1 - security * secure);
    }
}
