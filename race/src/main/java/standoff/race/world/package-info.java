/// Everything at one moment: nations, what they know of each other, their disputes, the ladder, and the events through
/// which mechanisms speak.
@NullMarked
package standoff.race.world;

import org.jspecify.annotations.NullMarked;
