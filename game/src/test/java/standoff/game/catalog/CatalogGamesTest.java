package standoff.game.catalog;

import java.util.stream.Stream;
import standoff.game.GameSpec;

/// The games that ship with the laboratory.
class CatalogGamesTest extends GameSpec {
    @Override
    protected Stream<Named> games() {
        return Catalog.names().stream().map(name -> new Named(name, Catalog.game(name)));
    }
}
