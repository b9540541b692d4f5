/// A question asked of the laboratory, carried out: the use cases both doors share.
@NullMarked
package standoff.study;

import org.jspecify.annotations.NullMarked;
