/// Measurements of speed beside peers.
@NullMarked
package standoff.benchmark;

import org.jspecify.annotations.NullMarked;
