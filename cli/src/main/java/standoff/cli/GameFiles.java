package standoff.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.game.Game;
import standoff.game.StrategicGame;
import standoff.game.gambit.GambitFiles;
import standoff.game.gambit.GameFile;
import standoff.study.games.GameCatalog;
import standoff.study.games.GameConversion;

/// Games read from files and written to them.
final class GameFiles {
    private GameFiles() {}

    /// The game of a file's path or of a catalog name; warnings about the file go to the standard error.
    ///
    /// @throws InvalidDocument where there is no such game
    /// @throws standoff.game.gambit.GameFormatException where the file is not a game; the message says where
    static Game open(String name, Terminal terminal) {
        if (!isFile(name)) return GameCatalog.game(name);
        GameFile file = GambitFiles.read(Path.of(name));
        for (String warning : file.warnings()) terminal.note("warning: " + warning);
        return file.game();
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// Writes a game in the format that the file's name asks for: a tree as .efg, a table as .nfg, also .gz.
    ///
    /// @throws InvalidDocument where the name asks for none, or the game cannot be told in it
    static void write(Game game, Path file) {
        GambitFiles.write(converted(game, file.toString()), file);
    }

    private static Game converted(Game game, String file) {
        String plain = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        if (plain.endsWith(".efg")) return GameConversion.tree(game);
        if (plain.endsWith(".nfg")) return table(game, file);
        throw problem(file, "a name that ends in .efg, .nfg, .efg.gz or .nfg.gz", "'" + file + "'", "");
    }

    private static StrategicGame table(Game game, String file) {
        try {
            return GameConversion.table(game);
        } catch (IllegalArgumentException tooLarge) {
            throw problem(
                    file,
                    "a tree with few enough strategies for a table",
                    "one with too many",
                    "Write it as .efg; `standoff solve` needs no table.");
        }
    }

    private static InvalidDocument problem(String file, String expected, String found, String suggestion) {
        return new InvalidDocument(List.of(new Problem(file, 0, 0, "", expected, found, suggestion)));
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
