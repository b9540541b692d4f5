/// Finite games: trees with chance and imperfect information, strategic forms, and what is derived from them.
@NullMarked
package standoff.game;

import org.jspecify.annotations.NullMarked;
