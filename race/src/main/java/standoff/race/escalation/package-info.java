/// How hostile acts become known, are laid to somebody and are answered, up to war: one response for each act.
@NullMarked
package standoff.race.escalation;

import org.jspecify.annotations.NullMarked;
