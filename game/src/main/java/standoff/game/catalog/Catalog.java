package standoff.game.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import standoff.game.Game;
import standoff.game.gambit.GambitFiles;

/// The games that come with the laboratory, as Gambit files in the folder of this class: `kuhn1950/poker` is
/// `kuhn1950/poker.efg`. The comment of each says where it is from and what is known about it.
///
/// To add one, put its file there and its name into the list; a test holds the two against each other.
public final class Catalog {
    private static final List<String> NAMES = List.of(
            "bagwell1995/observed-commitment",
            "chokreps1987/beer-quiche",
            "dresher1962/inspection",
            "kuhn1950/poker",
            "luceraiffa1957/battle-of-the-sexes",
            "luceraiffa1957/prisoners-dilemma",
            "mckelveymclennan1997/nine",
            "mckelveypalfrey1995/asymmetric-pennies",
            "myerson1991/card-game",
            "piccionerubinstein1997/absent-minded-driver",
            "rosenthal1981/centipede",
            "schelling1960/chicken",
            "selten1975/horse",
            "selten1978/entry",
            "shapley1964/cycle",
            "skyrms2004/stag-hunt",
            "vonneumann1928/matching-pennies",
            "vonneumann1928/rock-paper-scissors");

    private Catalog() {}

    /// The names of all games, in alphabetical order.
    public static List<String> names() {
        return NAMES;
    }

    /// The game of that name.
    ///
    /// @throws IllegalArgumentException where there is none
    public static Game game(String name) {
        for (String ending : List.of(".efg", ".nfg"))
            try (InputStream in = Catalog.class.getResourceAsStream(name + ending)) {
                if (in != null) return GambitFiles.read(in, name + ending).game();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        throw new IllegalArgumentException("there is no game '" + name + "' in the catalog; there are " + names());
    }
}
