/// How powers decide: on effort under threat, and on striking a rival's programme, by expected utility.
@NullMarked
package standoff.race.doctrine;

import org.jspecify.annotations.NullMarked;
