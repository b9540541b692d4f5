/// Scenario files: who races, from when, under which regime, and every input with its range, source and mark.
@NullMarked
package standoff.race.scenario;

import org.jspecify.annotations.NullMarked;
