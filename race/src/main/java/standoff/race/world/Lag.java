package standoff.race.world;

/// How far one nation is ahead of another, in both clocks: they diverge when growth is fast.
public final class Lag {
    private static final double NATS_PER_OOM = 2.302585092994046;

    private Lag() {}

    /// Months by which `ahead` leads `behind`: the time since `ahead` had the capability that `behind` has now.
    /// Negative where `behind` is in front.
    public static double months(World world, Nation ahead, Nation behind) {
        if (behind.capability > ahead.capability) return -months(world, behind, ahead);
        double then = ahead.reached(behind.capability, world.step, world.dt, world.step - behind.stepsBehind);
        behind.stepsBehind = (int) (world.step - then);
        return (world.step - then) * world.dt * World.MONTHS_PER_YEAR;
    }

    /// Orders of magnitude of effective compute by which `ahead` leads `behind`.
    public static double orders(Nation ahead, Nation behind) {
        return (ahead.capability - behind.capability) / NATS_PER_OOM;
    }
}
