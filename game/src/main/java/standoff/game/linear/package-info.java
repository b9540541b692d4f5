/// Linear systems of the solvers.
@NullMarked
package standoff.game.linear;

import org.jspecify.annotations.NullMarked;
