/// The house as a whole: rooms and arrows, the launcher, the counting of tests.
@NullMarked
package standoff.cli.house;

import org.jspecify.annotations.NullMarked;
