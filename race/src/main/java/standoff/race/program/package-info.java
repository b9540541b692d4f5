/// How nations' lead programmes grow: compute, software, realised capability and safety effort, and what spreads
/// from one to another.
@NullMarked
package standoff.race.program;

import org.jspecify.annotations.NullMarked;
