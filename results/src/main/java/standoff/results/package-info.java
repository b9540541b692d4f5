/// Where runs are kept with their manifest.
@NullMarked
package standoff.results;

import org.jspecify.annotations.NullMarked;
