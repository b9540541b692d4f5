/// The dynamic model of nations that race, watch, sabotage and escalate under a regime.
@NullMarked
package standoff.race;

import org.jspecify.annotations.NullMarked;
