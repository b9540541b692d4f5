/// Equilibria and the methods that find them; every answer carries its certificate, every failure its reason.
@NullMarked
package standoff.game.equilibrium;

import org.jspecify.annotations.NullMarked;
