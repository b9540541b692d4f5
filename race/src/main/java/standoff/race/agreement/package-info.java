/// Agreements between powers: their terms, how keeping them is verified, cheating, and how they end.
@NullMarked
package standoff.race.agreement;

import org.jspecify.annotations.NullMarked;
