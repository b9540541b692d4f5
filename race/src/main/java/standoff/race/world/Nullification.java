package standoff.race.world;

/// How much of an operation's effect is left against a target near recursion, which can repair, move and route
/// around faster.
public final class Nullification {
    private Nullification() {}

    /// `1 - weight clip((M - resilience)/(recursion - resilience), 0, 1)^2`, M being the target's capability: whole up
    /// to automation f = .75, least at f = .99.
    ///
    /// It begins below the usual red line, so that who expects to be struck there sees it, and comes late, since
    /// repair is automated after research is.
    ///
    /// @param level the target's capability, nats
    /// @param weight share of the effect that is lost at recursion, 0..1
    public static double left(double level, double resilience, double recursion, double weight) {
        double share = Math.clamp((level - resilience) / (recursion - resilience), 0, 1);
        return 1 - weight * share * share;
    }
}
