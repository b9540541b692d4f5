/// Games whose payoffs are means of simulated ones, and what can be said of their equilibria for certain.
@NullMarked
package standoff.game.empirical;

import org.jspecify.annotations.NullMarked;
