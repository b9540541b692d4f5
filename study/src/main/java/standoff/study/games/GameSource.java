package standoff.study.games;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.game.Game;
import standoff.game.catalog.Catalog;
import standoff.game.gambit.GambitFiles;
import standoff.game.gambit.GameFile;

/// Where games come from and go to: Gambit files, and the catalog that ships with the laboratory.
public final class GameSource {
    private static final int SUGGESTIONS = 3;

    private GameSource() {}

    /// The game of a file's path or of a catalog name, with what was odd about the file.
    ///
    /// @throws InvalidDocument where there is no such game
    /// @throws standoff.game.gambit.GameFormatException where the file is not a game; the message says where
    public static GameFile open(String name) {
        if (isFile(name)) return GambitFiles.read(Path.of(name));
        if (Catalog.names().contains(name)) return new GameFile(Catalog.game(name), List.of());
        List<String> near = near(name);
        throw new InvalidDocument(List.of(new Problem(
                "game",
                0,
                0,
                "",
                "a file that exists, or a name of the catalog",
                "'" + name + "'",
                near.isEmpty()
                        ? "`standoff game` without a name lists the catalog"
                        : "Did you mean " + String.join(" or ", near) + "?")));
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// Names of the catalog that share a word with the name, or begin alike.
    private static List<String> near(String name) {
        List<String> words = words(name);
        return Catalog.names().stream()
                .filter(known -> words(known).stream()
                        .anyMatch(k -> words.stream().anyMatch(w -> k.equals(w) || begin(k, w) >= 4)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(w -> w.length() > 2)
                .toList();
    }

    private static int begin(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) same++;
        return same;
    }

    /// The catalog: a name and a title a line.
    public static List<String> catalog() {
        return Catalog.names().stream()
                .map(name -> "%-42s %s".formatted(name, Catalog.game(name).title()))
                .toList();
    }

    /// Writes a game in the format that the file's name asks for.
    ///
    /// @throws InvalidDocument where the name asks for none, or the game cannot be told in it
    public static void write(Game game, Path file) {
        GambitFiles.write(Conversion.of(game, file), file);
    }
}
