/// What a model must offer, and what makes a run repeatable: inputs, measures, points, designs, futures, blocks and
/// streaming statistics.
@NullMarked
package standoff.experiment;

import org.jspecify.annotations.NullMarked;
