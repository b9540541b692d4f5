/// What players do in a game, what it pays them, and how much any of them could gain by doing otherwise.
@NullMarked
package standoff.game.profile;

import org.jspecify.annotations.NullMarked;
