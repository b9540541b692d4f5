/// The names by which everything speaks of the race's measures: each is declared here once, with its label and unit.
@NullMarked
package standoff.race.measures;

import org.jspecify.annotations.NullMarked;
