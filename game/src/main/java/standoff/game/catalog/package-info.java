/// Classic games, typed from the papers they come from; a game's path is its identity.
@NullMarked
package standoff.game.catalog;

import org.jspecify.annotations.NullMarked;
