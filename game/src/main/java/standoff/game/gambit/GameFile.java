package standoff.game.gambit;

import java.util.List;
import standoff.game.Game;

/// A game as it was read, and what was accepted although it should not stand in a file.
///
/// @param warnings each with its place, such as `nim.efg:12:9: …`; empty where the file is clean
public record GameFile(Game game, List<String> warnings) {
    public GameFile {
        warnings = List.copyOf(warnings);
    }
}
