/// Gambit's file formats for games in extensive (.efg) and strategic (.nfg) form: read tolerantly, written
/// canonically.
@NullMarked
package standoff.game.gambit;

import org.jspecify.annotations.NullMarked;
