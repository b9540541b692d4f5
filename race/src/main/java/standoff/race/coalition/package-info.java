/// Third states that side with the power that imposes controls, or leave it.
@NullMarked
package standoff.race.coalition;

import org.jspecify.annotations.NullMarked;
