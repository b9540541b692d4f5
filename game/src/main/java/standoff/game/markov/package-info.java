/// Markov games: positions that players move between by what they do, with discounted payoffs; equilibria in
/// strategies that look at the position alone.
@NullMarked
package standoff.game.markov;

import org.jspecify.annotations.NullMarked;
