/// What operations against programmes would do, what they do, and how far they set a struck nation back.
@NullMarked
package standoff.race.sabotage;

import org.jspecify.annotations.NullMarked;
