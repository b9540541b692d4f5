package standoff.race.sabotage;

import java.util.function.ToDoubleFunction;
import standoff.numerics.Units;
import standoff.race.world.CounterfactualProgramme;
import standoff.race.world.Nation;
import standoff.race.world.World;

/// How many months operations have cost the nations they hit, each measured against its own unharmed programme
/// ([CounterfactualProgramme]): read off a future that has ended.
///
/// `setback(t) = t - (time at which the shadow had the capability that the nation has at t)`: the time lost,
/// not the capability. Time in which the shadow itself stands still, because the nation has ordered a halt, is
/// left out: otherwise the least damage before a halt would count as the whole halt. Where the nation is ahead
/// of its shadow, which learning from others can bring about, it is the negative of the time it has gained. The
/// clock starts at the first operation that succeeds against a nation; later hits count in the same clock.
/// Months at the crossing are of the calendar.
public final class Setback {
    private final World world;

    public Setback(World world) {
        this.world = world;
    }

    /// Months lost so many years after the first hit, the mean over the nations hit that long before the end of
    /// the future; NaN where there is none.
    public double months(double years) {
        return mean(nation -> months(nation, years));
    }

    /// Months by which recursion came later, the mean over the nations that were hit before and reached it; NaN
    /// where there is none.
    public double atCrossing() {
        return mean(this::atCrossing);
    }

    /// Months that this nation has lost so many years after its first hit; NaN where it was never hit or the
    /// future ended before.
    public double months(Nation nation, double years) {
        CounterfactualProgramme shadow = nation.shadow;
        double when = shadow.since() + years / world.dt;
        if (!shadow.running() || when > world.step) return Double.NaN;
        double level = nation.capabilityAt(when, world.dt);
        double shadowLevel = shadow.capabilityAt(when);
        double then = level <= shadowLevel ? shadow.reached(level) : nation.reached(shadowLevel, world.step, world.dt);
        double steps = shadow.movingSteps(when) - shadow.movingSteps(then);
        if (level > shadowLevel) steps = -steps;
        return steps * world.dt * Units.MONTHS_PER_YEAR;
    }

    /// Months by which this nation reached recursion later than its shadow; NaN where it was never hit, or was
    /// hit only afterwards, or has not reached it, or its shadow has not.
    public double atCrossing(Nation nation) {
        double recursion = world.thresholds.recursion;
        CounterfactualProgramme shadow = nation.shadow;
        if (!shadow.running() || nation.capabilityAt(shadow.since(), world.dt) >= recursion) return Double.NaN;
        double later = nation.reached(recursion, world.step, world.dt) - shadow.reached(recursion);
        return later * world.dt * Units.MONTHS_PER_YEAR;
    }

    private double mean(ToDoubleFunction<Nation> reading) {
        double sum = 0;
        int count = 0;
        for (Nation nation : world.powers()) {
            double months = reading.applyAsDouble(nation);
            if (Double.isNaN(months)) continue;
            sum += months;
            count++;
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
