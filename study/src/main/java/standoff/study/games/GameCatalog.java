package standoff.study.games;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import standoff.documents.InvalidDocument;
import standoff.documents.Problem;
import standoff.game.Game;
import standoff.game.catalog.Catalog;

/// The games that ship with the laboratory, by name.
public final class GameCatalog {
    private static final int SUGGESTIONS = 3;
    private static final int ALIKE = 4; // letters at the beginning

    /// A game's name and its title.
    public record Entry(String name, String title) {}

    private GameCatalog() {}

    /// Every game, in alphabetical order of the names.
    public static List<Entry> entries() {
        return Catalog.names().stream()
                .map(name -> new Entry(name, Catalog.game(name).title()))
                .toList();
    }

    /// The game of that name.
    ///
    /// @throws InvalidDocument where there is none; it suggests similar names
    public static Game game(String name) {
        if (Catalog.names().contains(name)) return Catalog.game(name);
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

    /// Names of the catalog that share a word with the name, or begin alike.
    private static List<String> near(String name) {
        List<String> words = words(name);
        return Catalog.names().stream()
                .filter(known -> words(known).stream()
                        .anyMatch(k -> words.stream().anyMatch(w -> k.equals(w) || begin(k, w) >= ALIKE)))
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
}
