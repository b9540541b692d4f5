/// Random numbers that are a pure function of what they are for: seed, future, step, purpose and index, never
/// of call order.
@NullMarked
package standoff.numerics.random;

import org.jspecify.annotations.NullMarked;
