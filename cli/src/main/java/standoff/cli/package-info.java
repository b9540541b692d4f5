/// The laboratory in a terminal; the only place where parts are wired.
@NullMarked
package standoff.cli;

import org.jspecify.annotations.NullMarked;
