/// Factorisations of matrices: dense, sparse symmetric, and in blocks.
@NullMarked
package standoff.numerics.linear;

import org.jspecify.annotations.NullMarked;
