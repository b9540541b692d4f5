/// A question carried out with a folder: create, resume, replay, compare, condition, show.
@NullMarked
package standoff.runs;

import org.jspecify.annotations.NullMarked;
