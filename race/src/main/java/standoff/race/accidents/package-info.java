/// What capable systems bring about: crossings of the levels that matter, loss of control, misuse, the endings
/// without war, and what each nation has had of it all.
@NullMarked
package standoff.race.accidents;

import org.jspecify.annotations.NullMarked;
