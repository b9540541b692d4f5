/// Arsenals that could disarm each other: who launches first in a crisis.
@NullMarked
package standoff.race.counterforce;

import org.jspecify.annotations.NullMarked;
