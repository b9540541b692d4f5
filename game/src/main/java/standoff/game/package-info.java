/// Finite games, Gambit files and equilibria with certificates.
@NullMarked
package standoff.game;

import org.jspecify.annotations.NullMarked;
