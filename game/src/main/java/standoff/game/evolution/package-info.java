/// Games played by populations that copy what does well: stability against mutants, replicator dynamics, ranks.
@NullMarked
package standoff.game.evolution;

import org.jspecify.annotations.NullMarked;
