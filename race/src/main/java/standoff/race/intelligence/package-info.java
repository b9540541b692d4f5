/// What powers learn of each other: reports with persistent error, beliefs, known sites, and the posture that
/// threatened nations take.
@NullMarked
package standoff.race.intelligence;

import org.jspecify.annotations.NullMarked;
