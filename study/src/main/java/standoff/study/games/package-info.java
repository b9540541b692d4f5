/// A finite game opened, described, solved and told in words, as numbers and as a page.
@NullMarked
package standoff.study.games;

import org.jspecify.annotations.NullMarked;
