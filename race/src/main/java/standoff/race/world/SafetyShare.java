package standoff.race.world;

/// The share of a project's compute that goes into safety under steady effort: what the nation has chosen,
/// what a crash programme leaves of that, and the least that an agreement asks for:
///
/// `s = max(least, chosen cut)`
public final class SafetyShare {
    private double chosen;
    private double cut = 1;
    private double least;
    private double inForce;

    /// Begins a future with the share as stated; nothing cuts or binds it.
    public void begin(double stated) {
        chosen = stated;
        cut = 1;
        least = 0;
        settle();
    }

    public void choose(double share) {
        chosen = share;
        settle();
    }

    /// @param factor on what is chosen; 1 takes a cut back
    public void cut(double factor) {
        cut = factor;
        settle();
    }

    /// @param share the least allowed; 0 binds nothing
    public void bind(double share) {
        least = share;
        settle();
    }

    private void settle() {
        inForce = Math.max(least, chosen * cut);
    }

    public double chosen() {
        return chosen;
    }

    public double inForce() {
        return inForce;
    }
}
