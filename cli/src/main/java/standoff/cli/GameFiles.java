package standoff.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import standoff.game.Game;
import standoff.game.gambit.GameFile;
import standoff.study.games.GameSource;

/// Games as the commands take and leave them.
final class GameFiles {
    private GameFiles() {}

    /// Opens a game; what is odd about its file goes to the standard error.
    static Game open(String name, Terminal terminal) {
        GameFile file = GameSource.open(name);
        for (String warning : file.warnings()) terminal.note("warning: " + warning);
        return file.game();
    }

    static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
