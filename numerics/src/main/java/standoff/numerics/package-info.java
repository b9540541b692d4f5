/// Arithmetic that gives the same bits on every machine: elementary functions, laws of probability, exact
/// fractions, and the constants of units.
@NullMarked
package standoff.numerics;

import org.jspecify.annotations.NullMarked;
