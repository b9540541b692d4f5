package standoff.game.equilibrium;

import java.util.List;
import java.util.Optional;

/// The answer of a solver: never silence.
///
/// @param found the equilibria found, each certified
/// @param complete whether there are no others
/// @param explanation what was done, and why it ended; where nothing was found, why not
/// @param best the profile with the least regret where no equilibrium was found
public record Equilibria(List<Equilibrium> found, boolean complete, String explanation, Optional<Equilibrium> best) {
    public Equilibria {
        found = List.copyOf(found);
    }

    static Equilibria some(List<Equilibrium> found, String explanation) {
        return new Equilibria(found, false, explanation, Optional.empty());
    }

    static Equilibria all(List<Equilibrium> found, String explanation) {
        return new Equilibria(found, true, explanation, Optional.empty());
    }

    /// No equilibrium, for this reason.
    public static Equilibria none(String explanation, Optional<Equilibrium> best) {
        return new Equilibria(List.of(), false, explanation, best);
    }

    /// The first equilibrium; where there is none, the best profile met.
    public Optional<Equilibrium> first() {
        return found.isEmpty() ? best : Optional.of(found.getFirst());
    }
}
