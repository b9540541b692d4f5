/// Curves of solutions followed step by step: one predictor and corrector for all solvers that go along a path.
@NullMarked
package standoff.game.continuation;

import org.jspecify.annotations.NullMarked;
