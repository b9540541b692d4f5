package standoff.race.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import standoff.numerics.Elementary;
import standoff.numerics.Units;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.world.Doctrine;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.HazardClock;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Pair;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.RandomPurpose;
import standoff.race.world.Section;
import standoff.race.world.World;

/// Third states in and out of the coalition of the power that leads in capability and imposes controls.
///
/// ```
/// leave at  leave (1 + by-strike O + by-declaring D + by-offer offer)      per year and member
/// join at   join (1 + by-fear P(rival first))                              per year and outsider
/// O         the coalition leader's strikes at rung 4 and above, each fading by half in a year
/// D         1 under declared MAIM, else 0
/// support   share in the coalition - share at the start
/// ```
/// When another power takes the lead, third states stay where they were: who was outside counts as with the new
/// leader, and who was inside as outside, so that support changes its sign.
///
/// Support moves what the leader's controls and punishments achieve and the compute that partners host for it (see
/// the weights). Off, or without third states, support is 0, and a future is the same to the bit.
public final class Coalition implements Mechanism {
    static final RandomPurpose MEMBERSHIP_DRAW =
            new RandomPurpose(60, "whether a third state is in the coalition at the start");
    static final RandomPurpose ALIGNMENT_DRAW = new RandomPurpose(61, "when a third state changes sides");

    static final Parameter SWITCH = Parameter.onOff(Section.MECHANISMS, "coalition", false)
            .means("Third states join and leave the coalition of the power that imposes controls")
            .enters("support in controls, punishment and compute")
            .limit("off: support is 0 throughout")
            .raises(Measures.COALITION_MOVES)
            .assumed("because alignments of third states are held fixed unless the question is about them");
    static final Parameter MEMBERS = real(
                    "members-at-start",
                    "probability",
                    .7,
                    "Probability that a third state is in" + " the coalition at the start")
            .bounds(0, 1)
            .enters("drawn once per third state; support counts from the share drawn")
            .limit("0: the leader is alone; 1: nobody is left to join")
            .lowers(Measures.SUPPORT)
            .assumed("because most hosts of advanced chips keep the controls of 2026");
    static final Parameter JOIN = real("join", "1/yr", .1, "Rate at which an outsider joins")
            .bounds(0, 50)
            .range(.02, .4)
            .enters("join (1 + by-fear P(rival first))")
            .limit("0: nobody joins")
            .raises(Measures.SUPPORT)
            .assumed("because alignments change over a decade");
    static final Parameter LEAVE = real("leave", "1/yr", .05, "Rate at which a member leaves")
            .bounds(0, 50)
            .range(.01, .2)
            .enters("leave (1 + by-strike O + by-declaring D + by-offer offer)")
            .limit("0: nobody leaves")
            .lowers(Measures.SUPPORT)
            .assumed("because alignments change over decades");
    static final Parameter BY_STRIKE = real(
                    "by-strike",
                    "factor",
                    3,
                    "How much a strike by the coalition's leader at rung" + " 4 or above raises that rate")
            .bounds(0, 1000)
            .range(0.5, 15)
            .enters("leave x (1 + by-strike O)")
            .limit("0: force is forgiven")
            .lowers(Measures.SUPPORT)
            .assumed("because third states are argued to side against a coercer, or to fear superintelligence more");
    static final Parameter BY_DECLARING = real("by-declaring", "factor", .5, "How much declared MAIM raises it")
            .bounds(0, 1000)
            .linear(0, 3)
            .enters("leave x (1 + by-declaring D)")
            .limit("0: words do not matter")
            .lowers(Measures.SUPPORT)
            .assumed("because a declared threat is coercion before it is carried out");
    static final Parameter OFFER = real(
                    "open-offer", "share", 0, "How far the rival offers third states open models and" + " help")
            .share()
            .linear(0, .6)
            .enters("leave x (1 + by-offer offer)")
            .limit("0: it offers nothing")
            .lowers(Measures.SUPPORT)
            .assumed("because the offer is a choice of the rival's; 0 makes none");
    static final Parameter BY_OFFER = real("by-offer", "factor", 4, "How much a full offer raises it")
            .bounds(0, 1000)
            .range(1, 15)
            .enters("leave x (1 + by-offer offer)")
            .limit("0: third states want nothing")
            .lowers(Measures.SUPPORT)
            .assumed("because open models are what most third states would otherwise lack");
    static final Parameter BY_FEAR = real(
                    "by-fear", "factor", 2, "How much fear of the rival's advantage raises the rate of" + " joining")
            .bounds(0, 1000)
            .range(.5, 8)
            .enters("join x (1 + by-fear P(rival first))")
            .limit("0: nobody else is afraid")
            .raises(Measures.SUPPORT)
            .assumed("because balancing against a threat is an old pattern and a slow one");
    static final Parameter ON_CONTROLS = real(
                    "on-controls", "1", .8, "How much support changes what controls take away")
            .bounds(0, 10)
            .linear(0, 1.5)
            .enters("controls (1 - leak) x (1 + on-controls support), (1)")
            .limit("0: controls need no partners")
            .unsigned("because support may have risen or fallen")
            .assumed("because chips and their makers are spread over several states");
    static final Parameter ON_PUNISHMENT = real("on-punishment", "1", 1, "How much support changes broader punishment")
            .bounds(0, 10)
            .linear(0, 2)
            .enters("X x (1 + on-punishment support)")
            .limit("0: the leader punishes alone")
            .unsigned("because support may have risen or fallen")
            .assumed("because sanctions work by how many join them");
    static final Parameter HOSTED = real(
                    "hosted",
                    "1",
                    .2,
                    "How much support changes growth of the leader's compute, which" + " partners host and finance")
            .bounds(0, 5)
            .linear(0, .5)
            .enters("growth of the leader's compute x (1 + hosted support), (1)")
            .limit("0: no compute is hosted abroad")
            .unsigned("because support may have risen or fallen")
            .assumed("because about a fifth of planned compute in a sample is in hosting states");

    static final List<Parameter> PARAMETERS = List.of(
            SWITCH,
            MEMBERS,
            JOIN,
            LEAVE,
            BY_STRIKE,
            BY_DECLARING,
            OFFER,
            BY_OFFER,
            BY_FEAR,
            ON_CONTROLS,
            ON_PUNISHMENT,
            HOSTED);

    public static final MechanismDeclaration DECLARATION = MechanismDeclaration.of("coalition", PARAMETERS)
            .offBy(SWITCH)
            .draws(MEMBERSHIP_DRAW, ALIGNMENT_DRAW)
            .tells(EventKind.JOINED, EventKind.LEFT)
            .owns("Nation.partners", "Nation.controlSupport", "Nation.hostedSupport")
            .declared();

    private static final int DAYS = 28;
    private static final double INTERVAL = DAYS / Units.DAYS_PER_YEAR;
    private static final int OVERT = 4;

    private final Nation[] thirds;
    private final HazardClock[] clocks;
    private final boolean[] member;
    private boolean on;
    private final double[] offence = new double[World.MOST_NATIONS];
    private int leader;
    private double start;
    private double kept;
    private double join;
    private double leave;
    private double byStrike;
    private double byDeclaring;
    private double byOffer;
    private double byFear;
    private double onControls;
    private double onPunishment;
    private double hosted;
    private int read;
    private int moves;

    private static Parameter.Declaration real(String key, String unit, double value, String means) {
        return Parameter.real(Section.COALITION, key, unit).value(value).means(means);
    }

    public Coalition(World world) {
        thirds = IntStream.range(0, world.size())
                .mapToObj(world::nation)
                .filter(nation -> !nation.power)
                .toArray(Nation[]::new);
        clocks = Arrays.stream(thirds)
                .map(third -> new HazardClock(ALIGNMENT_DRAW.number(), third.index))
                .toArray(HazardClock[]::new);
        member = new boolean[thirds.length];
    }

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        on = values.on(SWITCH) && thirds.length > 0;
        moves = 0;
        for (Nation power : world.powers()) {
            power.partners = 0;
            power.controlSupport = 0;
            power.hostedSupport = 0;
        }
        if (!on) return;
        join = values.of(JOIN);
        leave = values.of(LEAVE);
        byStrike = values.of(BY_STRIKE);
        byDeclaring = values.of(BY_DECLARING);
        byOffer = values.of(BY_OFFER) * values.of(OFFER);
        byFear = values.of(BY_FEAR);
        onControls = values.of(ON_CONTROLS);
        onPunishment = values.of(ON_PUNISHMENT);
        hosted = values.of(HOSTED);
        kept = Elementary.exp(-INTERVAL * Elementary.log(2));
        Arrays.fill(offence, 0);
        leader = leading(world);
        read = 0;
        double members = values.of(MEMBERS);
        for (int t = 0; t < thirds.length; t++) {
            member[t] = streams.uniform(MEMBERSHIP_DRAW.number(), thirds[t].index, 0) < members;
            clocks[t].start(streams);
        }
        start = share();
        apply(world);
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (!on || !world.due(DAYS)) return;
        boolean moved = follow(leading(world));
        for (int i = 0; i < offence.length; i++) offence[i] *= kept;
        for (; read < events.size(); read++)
            if (events.kind(read) == EventKind.STRIKE && events.rung(read) >= OVERT) offence[events.who(read)]++;
        double declared = world.nation(leader).doctrine.deterrence() == Doctrine.Deterrence.MAIM_DECLARED ? 1 : 0;
        double leaving = leave * (1 + byStrike * offence[leader] + byDeclaring * declared + byOffer);
        double joining = join * (1 + byFear * fear(world));
        for (int t = 0; t < thirds.length; t++) {
            if (!clocks[t].rings((member[t] ? leaving : joining) * INTERVAL, streams)) continue;
            member[t] = !member[t];
            moved = true;
            moves++;
            events.add(member[t] ? EventKind.JOINED : EventKind.LEFT, thirds[t].index, leader, 0);
        }
        if (moved) apply(world);
    }

    /// The power with the greatest capability now, the first of equals.
    private static int leading(World world) {
        Nation first = world.powers()[0];
        for (Nation power : world.powers()) if (power.capability > first.capability) first = power;
        return first.index;
    }

    /// Takes this power for the leader; whether it is another than before.
    private boolean follow(int leading) {
        if (leading == leader) return false;
        leader = leading;
        for (int t = 0; t < thirds.length; t++) member[t] = !member[t];
        start = 1 - start;
        return true;
    }

    private double fear(World world) {
        double most = 0;
        List<Pair> watching = world.watching();
        for (int p = 0; p < watching.size(); p++)
            if (watching.get(p).watcher == leader) most = Math.max(most, watching.get(p).fear);
        return most;
    }

    private double share() {
        int members = 0;
        for (boolean in : member) if (in) members++;
        return thirds.length == 0 ? 0 : (double) members / thirds.length;
    }

    private void apply(World world) {
        double support = share() - start;
        for (Nation power : world.powers()) {
            boolean leads = power.index == leader;
            power.partners = leads ? onPunishment * support : 0;
            power.controlSupport = leads ? 0 : onControls * support;
            power.hostedSupport = leads ? hosted * support : 0;
        }
    }

    /// Share of third states in the leader's coalition now, less that at the start.
    public double support() {
        return on ? share() - start : 0;
    }

    /// How often a third state joined or left.
    public int moves() {
        return moves;
    }
}
