/// Standoff as its users get it: the assembled folder, started as a process of its own.
@NullMarked
package standoff.cli.distribution;

import org.jspecify.annotations.NullMarked;
