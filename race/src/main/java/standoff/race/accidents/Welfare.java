package standoff.race.accidents;

import java.util.Arrays;
import java.util.List;
import standoff.experiment.random.Streams;
import standoff.race.world.Ending;
import standoff.race.world.Events;
import standoff.race.world.Mechanism;
import standoff.race.world.Nation;
import standoff.race.world.Parameter;
import standoff.race.world.Payoffs;
import standoff.race.world.Section;
import standoff.race.world.Values;
import standoff.race.world.World;

/// What a future is worth to each power: flows on the way and one payoff at the ending.
///
/// ```
/// flow    = economy absorbed / W - disruption          per year, W the look-ahead window
/// absorbed relaxes to realised capability (in OOM above the start) at the pace of society's absorption
/// disruption = weight x economy x (capability - absorbed)+ / W
/// ```
/// Economic benefit is the payoff `economy` per window at one absorbed OOM, growing in proportion: benefit comes of
/// use, not of invention.
public final class Welfare implements Mechanism {
    public static final Parameter ABSORPTION = Parameter.real(Section.POWERS, "absorption", "1/yr")
            .bounds(0, 50)
            .value(.4)
            .range(.15, 1)
            .means("Pace at which society takes up what its programmes can do")
            .enters("d absorbed/dt = absorption (capability - absorbed)")
            .limit("0: invention without use brings nothing")
            .assumed("because earlier general-purpose technologies took years to decades to spread");
    public static final Parameter DISRUPTION = Parameter.real(Section.ACCIDENTS, "disruption", "factor")
            .bounds(0, 50)
            .value(.3)
            .range(.1, 1)
            .means("Cost of capability that society has not absorbed, against the benefit of what it has")
            .enters("disruption = weight x economy x (capability - absorbed)+ / W")
            .limit("0: change may be as fast as it likes")
            .assumed("because displacement and instability come with speed");
    public static final List<Parameter> PARAMETERS = List.of(ABSORPTION, DISRUPTION);

    private static final double PER_OOM = 1 / 2.302585092994046;
    private static final int DAYS = 28;

    private final double[] absorbed = new double[World.MOST_NATIONS];
    private final double[] pace = new double[World.MOST_NATIONS];
    private final double[] start = new double[World.MOST_NATIONS];
    private final double[] flows = new double[World.MOST_NATIONS];
    private double disruption;

    @Override
    public void begin(World world, Values values, Streams streams) {
        Arrays.fill(absorbed, 0);
        Arrays.fill(flows, 0);
        disruption = values.of(DISRUPTION);
        for (Nation power : world.powers()) {
            pace[power.index] = values.of(ABSORPTION, power.index);
            start[power.index] = power.capability;
        }
    }

    @Override
    public void advance(World world, Streams streams, Events events) {
        if (!world.due(DAYS)) return;
        double years = DAYS / World.DAYS_PER_YEAR;
        for (Nation power : world.powers()) {
            int i = power.index;
            double able = (power.capability - start[i]) * PER_OOM;
            absorbed[i] += Math.min(1, pace[i] * years) * (able - absorbed[i]);
            double economy = power.payoffs.economy() / world.lookAhead;
            flows[i] += economy * (absorbed[i] - disruption * Math.max(0, able - absorbed[i])) * years;
        }
    }

    /// The payoff of a power in a future that has ended: flows and ending.
    public double payoff(World world, int nation) {
        Payoffs payoffs = world.nation(nation).payoffs;
        Ending ending = world.ending() == null ? Ending.NONE : world.ending();
        double last = switch (ending) {
            case ADVANTAGE -> world.endingNation() == nation ? payoffs.advantage() : -payoffs.fear();
            case SHARED -> payoffs.shared();
            case NONE -> 0;
            case LOSS_OF_CONTROL, MISUSE -> -payoffs.accident();
            case WAR -> -payoffs.war();
            case NUCLEAR -> -payoffs.war() - payoffs.nuclear();
        };
        return flows[nation] + last;
    }
}
