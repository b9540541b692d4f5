package standoff.game;

import java.util.List;

/// The rules of a game, as an author thinks of them: where play starts, and what branches at a position.
///
/// The rules are expanded once into an [ExtensiveGame]; solvers never see them.
///
/// @param <P> what describes a position; equal positions are not merged, the game is a tree
public interface Rules<P> {
    String title();

    List<String> players();

    P start();

    Branching<P> at(P position);

    /// The tree of these rules.
    default ExtensiveGame expand() {
        return expand(20_000_000);
    }

    /// The tree of these rules.
    ///
    /// @throws IllegalArgumentException where the tree has more nodes than the limit
    default ExtensiveGame expand(int nodeLimit) {
        return new Expansion<>(this, nodeLimit).expand();
    }
}
