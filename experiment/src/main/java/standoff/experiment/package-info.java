/// What a model must offer, and what makes one run repeatable: inputs, measures, points, futures, random streams,
/// runners and streaming statistics.
@NullMarked
package standoff.experiment;

import org.jspecify.annotations.NullMarked;
