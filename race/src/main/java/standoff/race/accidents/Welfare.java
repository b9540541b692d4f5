package standoff.race.accidents;

import java.util.Arrays;
import java.util.List;
import standoff.numerics.Elementary;
import standoff.numerics.random.Streams;
import standoff.race.measures.Measures;
import standoff.race.measures.Whose;
import standoff.race.world.Effort;
import standoff.race.world.EndingKind;
import standoff.race.world.EventKind;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.MechanismDeclaration;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.ParameterValues;
import standoff.race.world.Payoffs;
import standoff.race.world.Section;
import standoff.race.world.World;

/// What each power has had of a future: the economic benefit of capability that its society has absorbed, the
/// disruption of change faster than it absorbs, what it was promised for restraint, and what the ending is
/// worth to it.
///
/// ```
/// dY/dt      = absorption (M - Y)                           what society has taken up
/// benefit    : economy/2 (dY/dt)/g per year                 one `economy` in two years at the growth g of the start
/// disruption : disruption/2 max(0, (M - Y)/usual - 1)       usual: the backlog of that growth at absorption 1
/// ```
/// Neither depends on how far ahead those who decide look. Promises are paid as they were counted on, a share
/// of the value that the programme was thought to have within the look-ahead W:
///
/// ```
/// kept : (h while it halts + benefit while it keeps an agreement) max V_e/W per year
/// ```
/// where h is the most that any rival leaves. They are paid out of what is gained by dealing with each other,
/// so nobody's payoff falls by them; where orders are scripted nobody reckons with any value and none is paid.
///
/// So a halt forgoes benefit once what is there has been absorbed, as powers expect in their choices. Settled
/// every four weeks and at the end.
///
/// At the ending: own advantage +advantage, another's -fear, shared +shared, loss of control -accident, misuse
/// a share of it, war -war and nuclear use -(war + nuclear) for the two at war and a share of it for others; a
/// launch of arsenals costs those at war what reaches them; none by horizon brings nothing.
public final class Welfare implements Mechanism {
    public static final Parameter ABSORPTION = Parameter.real(Section.POWERS, "absorption", "1/yr")
            .bounds(.001, 100)
            .value(1)
            .range(.3, 3)
            .means("Rate at which society takes up what its systems can do")
            .enters("dY/dt = absorption (M - Y)")
            .limit("large: at once, without disruption; small: capability without benefit")
            .raises(Whose.OWN, Measures.PAYOFF)
            .assumed("because firms and agencies have taken months to years to use new systems");
    public static final Parameter DISRUPTION = Parameter.real(Section.POWERS, "disruption", "payoff")
            .bounds(0, 50)
            .value(.05)
            .linear(0, .3)
            .means("Loss in two years in which society is behind by twice the usual backlog")
            .enters("disruption/(2 yr) max(0, (M - Y)/usual - 1)")
            .limit("0: change may be as fast as it will")
            .lowers(Whose.OWN, Measures.PAYOFF)
            .assumed("because job losses and unrest are feared without a number; half the economic benefit");
    public static final Parameter MISUSE = Parameter.real(Section.ACCIDENTS, "misuse-loss", "share")
            .bounds(0, 10)
            .value(.5)
            .range(.1, 1)
            .means("Loss from catastrophic misuse, against that from loss of control")
            .enters("payoff at the ending: -share x accident")
            .limit("0: misuse costs nobody anything")
            .lowers(Whose.EACH, Measures.PAYOFF)
            .assumed("because a catastrophe of human making is graver than any so far, and may be survived");
    public static final Parameter BYSTANDER = Parameter.real(Section.ACCIDENTS, "bystander-loss", "share")
            .share()
            .value(.25)
            .linear(.05, .8)
            .means("Loss of a third power from a war between two others, against theirs")
            .enters("payoff at the ending: -share x (war + nuclear)")
            .limit("0: the war is none of its business")
            .unsigned("because with two powers there is no bystander; a third power loses more")
            .assumed("because trade, fallout and allies carry wars beyond those who fight them");
    static final List<Parameter> PARAMETERS = List.of(ABSORPTION, DISRUPTION, MISUSE, BYSTANDER);

    public static final MechanismDeclaration DECLARATION =
            MechanismDeclaration.of("welfare", PARAMETERS).declared();

    private static final int DAYS = 28;

    private final double[] absorption = new double[World.MOST_NATIONS];
    private final double[] cost = new double[World.MOST_NATIONS];
    private final double[] absorbed = new double[World.MOST_NATIONS];
    private final double[] reached = new double[World.MOST_NATIONS];
    private final double[] benefit = new double[World.MOST_NATIONS];
    private final double[] disruption = new double[World.MOST_NATIONS];
    private final double[] kept = new double[World.MOST_NATIONS];
    private int settled;
    private double growth;
    private double misuse;
    private double bystander;

    @Override
    public void begin(World world, ParameterValues values, Streams streams) {
        misuse = values.of(MISUSE);
        bystander = values.of(BYSTANDER);
        Arrays.fill(benefit, 0);
        Arrays.fill(disruption, 0);
        Arrays.fill(kept, 0);
        settled = 0;
        growth = 0;
        for (Nation power : world.powers()) growth = Math.max(growth, power.growth);
        for (Nation power : world.powers()) {
            int i = power.index;
            absorption[i] = values.of(ABSORPTION, i);
            cost[i] = values.of(DISRUPTION, i);
            reached[i] = power.capability;
            absorbed[i] = power.capability - growth / absorption[i];
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        for (Nation power : world.powers()) {
            double share = power.agreedBenefit + (power.effort == Effort.HALT ? left(world, power) : 0);
            if (share > 0) kept[power.index] += share * power.mostValue * world.dt / world.lookAhead;
        }
        boolean last = world.ending() != null || world.step == world.steps;
        if (growth <= 0 || !(world.due(DAYS) || last)) return;
        double years = (world.step - settled) * world.dt;
        settled = world.step;
        double usual = growth / ABSORPTION.value();
        for (Nation power : world.powers()) {
            int i = power.index;
            double trail = (power.capability - reached[i]) / (years * absorption[i]);
            double unabsorbed = Elementary.exp(-absorption[i] * years);
            double before = absorbed[i];
            absorbed[i] = power.capability - trail + (before - reached[i] + trail) * unabsorbed;
            reached[i] = power.capability;
            benefit[i] += power.payoffs.economy() * (absorbed[i] - before) / (growth * Payoffs.FLOW_YEARS);
            double backlog = Math.max(0, (reached[i] - absorbed[i]) / usual - 1);
            disruption[i] += cost[i] * backlog * years / Payoffs.FLOW_YEARS;
        }
    }

    /// Economic benefit so far.
    public double benefit(int power) {
        return benefit[power];
    }

    /// Loss from disruption so far.
    public double disruption(int power) {
        return disruption[power];
    }

    /// What it was promised for halting and for keeping agreements, and given so far.
    public double kept(int power) {
        return kept[power];
    }

    /// The largest share of its value that a rival's doctrine leaves to this power while it halts.
    private static double left(World world, Nation power) {
        double most = 0;
        for (Nation rival : world.powers()) if (rival != power) most = Math.max(most, rival.doctrine.residual());
        return most;
    }

    /// All that this power has had of the future, less what it has spent, its ending included.
    public double payoff(World world, int power) {
        return benefit[power] + kept[power] - disruption[power] - world.nation(power).spent + atEnding(world, power);
    }

    /// What the ending is worth to this power; 0 while there is none.
    public double atEnding(World world, int power) {
        EndingKind ending = world.ending();
        if (ending == null) return 0;
        Payoffs payoffs = world.nation(power).payoffs;
        return switch (ending) {
            case ADVANTAGE -> world.endingNation() == power ? payoffs.advantage() : -payoffs.fear();
            case SHARED -> payoffs.shared();
            case NONE -> 0;
            case LOSS_OF_CONTROL -> -payoffs.accident();
            case MISUSE -> -misuse * payoffs.accident();
            case WAR -> -payoffs.war() * part(world.events, power);
            case NUCLEAR ->
                -(payoffs.war() + payoffs.nuclear()) * world.nation(power).nuclearDamage * part(world.events, power);
        };
    }

    /// 1 for a nation in the last war of this future, the bystander's share for others.
    private double part(Events events, int power) {
        for (int e = events.size() - 1; e >= 0; e--) {
            EventKind kind = events.kind(e);
            if (kind == EventKind.WAR || kind == EventKind.NUCLEAR || kind == EventKind.LAUNCH)
                return events.who(e) == power || events.whom(e) == power ? 1 : bystander;
        }
        return bystander;
    }
}
