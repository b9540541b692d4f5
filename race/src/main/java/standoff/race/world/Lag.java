package standoff.race.world;

import standoff.numerics.Units;

/// How far one nation is ahead of another, in both clocks: they diverge when growth is fast.
public final class Lag {

    private Lag() {}

    /// Months by which `ahead` leads `behind`: the time since `ahead` had the capability that `behind` has now.
    /// Negative where `behind` is in front.
    public static double months(World world, Nation ahead, Nation behind) {
        if (behind.capability > ahead.capability) return -months(world, behind, ahead);
        double then = ahead.reached(behind.capability, world.step, world.dt, world.step - behind.stepsBehind);
        behind.stepsBehind = (int) (world.step - then);
        return (world.step - then) * world.dt * Units.MONTHS_PER_YEAR;
    }

    /// Orders of magnitude of effective compute by which `ahead` leads `behind`.
    public static double orders(Nation ahead, Nation behind) {
        return (ahead.capability - behind.capability) / Units.NATS_PER_OOM;
    }
}
