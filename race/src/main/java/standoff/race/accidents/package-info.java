/// Crossings of thresholds, loss of control, misuse, welfare, and the endings that are not war.
@NullMarked
package standoff.race.accidents;

import org.jspecify.annotations.NullMarked;
