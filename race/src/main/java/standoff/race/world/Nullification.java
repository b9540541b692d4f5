package standoff.race.world;

/// How much of an operation's effect is left against a target near recursion, which can repair, move and route
/// around faster.
public final class Nullification {
    private Nullification() {}

    /// `1 - weight clip((M - reference)/(recursion - reference), 0, 1)`: whole at automation f = .90, least at
    /// f = .99.
    ///
    /// @param level the target's capability, nats
    /// @param weight share of the effect that is lost at recursion, 0..1
    public static double left(double level, double reference, double recursion, double weight) {
        return 1 - weight * Math.clamp((level - reference) / (recursion - reference), 0, 1);
    }
}
