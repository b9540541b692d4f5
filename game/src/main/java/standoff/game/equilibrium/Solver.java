package standoff.game.equilibrium;

import java.util.Optional;
import standoff.game.Game;

/// A method that looks for Nash equilibria (or a refinement) of games of a kind.
///
/// @param <G> the kind of game: the type parameter is the first check of what the method applies to
public interface Solver<G extends Game> {
    /// The method's name and its main reference.
    String method();

    /// Why the method does not apply to the game; empty where it does.
    Optional<String> refusal(G game);

    /// Looks for equilibria until done or until the limit is reached.
    ///
    /// @return what was found, each certified; where nothing was, the reason and the best profile met
    Equilibria solve(G game, SearchLimit limit);

    default Equilibria solve(G game) {
        return solve(game, SearchLimit.none());
    }
}
