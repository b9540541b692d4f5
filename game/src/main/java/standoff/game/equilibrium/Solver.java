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

    /// Looks for equilibria of a game that the method applies to, until done or until the limit is reached.
    ///
    /// @param game for which [#refusal] is empty
    /// @return what was found, each certified; where nothing was, the reason and the best profile met
    Equilibria search(G game, SearchLimit limit);

    /// Looks for equilibria where the method applies; elsewhere answers with the reason why it does not.
    default Equilibria solve(G game, SearchLimit limit) {
        return refusal(game).map(why -> Equilibria.none(why, Optional.empty())).orElseGet(() -> search(game, limit));
    }

    default Equilibria solve(G game) {
        return solve(game, SearchLimit.none());
    }
}
